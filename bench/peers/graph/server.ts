import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { neo4jStore } from '../../../src/graph/neo4j.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { createOnRecord } from '../../../src/index.ts'
import { type Neo4jAddress, withSession } from '../../../tools/neo4j/bolt.ts'
import { makeHome, type Neo4jHome } from '../../../tools/neo4j/home.ts'
import { type LaunchedNeo4j, launchNeo4j } from '../../../tools/neo4j/launch.ts'
import { addEmptyLists, defineStore, fillOffline } from './offline.ts'
import { lines } from './parts.ts'
import { addWhatPeersNeed } from './peers-own.ts'
import { writer } from './rows.ts'
import { type Sizes, sizesOf } from './sizes.ts'

/** As much as the largest graph needs to be read from memory, as a server for it would have. */
const settings = { 'server.memory.pagecache.size': '6g' }

/** Up to so many statements are imported as a user would; more are written into the store offline. */
export const mostImported = 10_000

/** How long a query that is measured may take, in seconds: some of a peer's would take an hour. */
const patience = 15

/** How the graph comes into the store. */
export type Filling = 'imported' | 'written offline'

/** A Neo4j with the graph: one that was kept in a directory, or a new one, which is filled. */
export async function startFilled(statements: number, keep: string | null): Promise<LaunchedNeo4j> {
  const kept = keep === null ? null : await keptIn(keep, statements)
  if (kept) return launch(kept)
  const home = await newHome(keep ?? undefined)
  const filling = statements <= mostImported ? 'imported' : 'written offline'
  const filled = await startNew(home, filling, sizesOf(statements))
  await filled.stop()
  await appendFile(join(home.directory, 'conf', 'neo4j.conf'), `db.transaction.timeout=${patience}s\n`)
  const neo4j = await launch(home)
  if (keep !== null) {
    await writeFile(noteIn(keep, statements), JSON.stringify(home))
    return neo4j
  }
  return {
    ...neo4j,
    stop: () => neo4j.stop().then(() => rm(home.directory, { recursive: true, force: true })),
  }
}

export const newHome = (within?: string): Promise<Neo4jHome> => makeHome(settings, within)

/** Fills the store of a home that has none yet, and starts a server on it. */
export async function startNew(home: Neo4jHome, filling: Filling, sizes: Sizes): Promise<LaunchedNeo4j> {
  console.error(`Filling Neo4j: ${sizes.statements.toLocaleString('en')} statements, ${filling}`)
  if (filling === 'written offline') await fillOffline(home, sizes)
  const neo4j = await launch(home)
  try {
    if (filling === 'imported') await importInto(neo4j, sizes)
    else {
      await withSession(neo4j, addEmptyLists)
      await withStore(neo4j, defineStore)
    }
    await withSession(neo4j, async (session) => {
      await addWhatPeersNeed(session)
      // Else plans rest on what the planner knew while the graph was filled.
      await session.run('CALL db.awaitIndexes(3600)')
      await session.run('CALL db.resampleOutdatedIndexes()')
      await session.run('CALL db.prepareForReplanning(120)')
    })
  } catch (fault) {
    await neo4j.stop()
    throw fault
  }
  return neo4j
}

const launch = (home: Neo4jHome) => launchNeo4j({ home, heap: '3g', progress: (line) => console.error(line) })

/** The home that a directory has for a graph of this size. */
async function keptIn(directory: string, statements: number): Promise<Neo4jHome | null> {
  await mkdir(directory, { recursive: true })
  const note = await readFile(noteIn(directory, statements), 'utf8').catch(() => null)
  return note === null ? null : JSON.parse(note)
}

const noteIn = (directory: string, statements: number) => join(directory, `${statements}.json`)

async function importInto({ uri }: Neo4jAddress, sizes: Sizes) {
  const onRecord = await createOnRecord({ neo4j: { uri }, timeout: 600_000 })
  try {
    const { problems } = await onRecord.importText(lines(sizes), writer)
    if (problems[0]) throw new Error(`The generated bundle: ${problems[0].path}: ${problems[0].message}`)
  } finally {
    await onRecord.close()
  }
}

export async function withStore<T>(
  { uri }: Neo4jAddress,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await neo4jStore({ uri })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
