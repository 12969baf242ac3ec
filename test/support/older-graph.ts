import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import neo4j, { type Session } from 'neo4j-driver'
import type { Engine } from '../../src/graph/store.ts'
import { createOnRecord, type OnRecord, type OnRecordOptions, textsOfDirectory } from '../../src/index.ts'
import { withSession } from '../../tools/neo4j/bolt.ts'
import { wipeNeo4j } from '../../tools/neo4j/wipe.ts'
import { engine, neo4jAddress } from './engines.ts'

/** What an older version made; its README.md tells how. */
const folder = resolve(import.meta.dirname, '../fixtures/f80bc76')

/** A file of the older version. */
export const olderFile = (name: string): string => readFileSync(join(folder, name), 'utf8')

export const olderTexts = (name: 'texts' | 'edited') => textsOfDirectory(join(folder, name))

/** A question and what the older version answered. */
export type Answered = { readonly query: string; readonly variables?: object; readonly data: unknown }

export const olderAnswers = (on: Engine): Readonly<Record<string, Answered>> =>
  JSON.parse(olderFile(`answers.${on}.json`))

/** A store on this run's engine that is not yet open: a copy of the older version's, or an empty one. */
export type Closed = {
  readonly options: OnRecordOptions
  remove(): Promise<void>
}

export async function olderStore(): Promise<Closed> {
  const store = await emptyStore()
  if ('neo4j' in store.options) await withSession(neo4jAddress(), load)
  else if (store.options.directory) {
    const file = gunzipSync(readFileSync(join(folder, 'embedded.grafeo.gz')))
    await writeFile(join(store.options.directory, 'graph.grafeo'), file)
  }
  return store
}

export async function emptyStore(): Promise<Closed> {
  if (engine === 'neo4j') {
    await wipeNeo4j(neo4jAddress())
    return { options: { neo4j: neo4jAddress() }, remove: () => wipeNeo4j(neo4jAddress()) }
  }
  const directory = await mkdtemp(join(tmpdir(), 'on-record-older-'))
  return { options: { directory }, remove: () => rm(directory, { recursive: true, force: true }) }
}

/** Opens a store with today's product, and closes it when the work is done. */
export async function opened<T>(
  { options }: Closed,
  work: (record: OnRecord) => Promise<T>,
  more: Omit<OnRecordOptions, 'neo4j' | 'directory'> = {},
): Promise<T> {
  const record = await createOnRecord({ ...options, ...more })
  try {
    return await work(record)
  } finally {
    await record.close()
  }
}

type Line =
  | { readonly schema: string }
  | { readonly node: number; readonly labels: readonly string[]; readonly properties: object }
  | { readonly link: string; readonly from: number; readonly to: number; readonly properties: object }

/** Loads the dump of a Neo4j into an empty one: nodes and relationships first, then what constrains and indexes them. */
async function load(session: Session): Promise<void> {
  const lines: Line[] = olderFile('neo4j.ndjson')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line, (_, value) => integer(value)))
  await session.executeWrite(async (transaction) => {
    for (const line of lines)
      if ('node' in line) {
        const properties = { ...line.properties, loaded: line.node }
        await transaction.run(`CREATE (n:${line.labels.join(':')}) SET n = $properties`, { properties })
      }
    for (const line of lines)
      if ('link' in line) {
        const { link, ...given } = line
        const text = `MATCH (a {loaded: $from}) MATCH (b {loaded: $to}) CREATE (a)-[r:${link}]->(b) SET r = $properties`
        await transaction.run(text, given)
      }
    await transaction.run('MATCH (n) REMOVE n.loaded')
  })
  for (const line of lines) if ('schema' in line) await session.run(line.schema)
  await session.run('CALL db.awaitIndexes(300)')
}

/** The dump tells integers from floats, which JSON does not. */
const integer = (value: unknown) =>
  typeof value === 'object' && value !== null && 'int' in value ? neo4j.int(String(value.int)) : value
