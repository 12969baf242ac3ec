/**
 * Looks for the words of a redacted statement in every file of a Neo4j, on its way to one that does not hold them:
 * `npx tsx bench/redacted-files.ts`, which starts two Neo4js of its own (Java 17 and Maven) and takes about four minutes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createOnRecord, local, type OnRecord } from '../src/index.ts'
import { makeHome, type Neo4jHome, type Neo4jSettings } from '../tools/neo4j/home.ts'
import { launchNeo4j } from '../tools/neo4j/launch.ts'

const word = 'xanthippe'

/** The least that Neo4j takes: logs are rotated and pruned, and the store is written down, as often as can be. */
const settings: Neo4jSettings = {
  'db.checkpoint.interval.time': '1s',
  'db.checkpoint.interval.tx': '1',
  'db.tx_log.rotation.size': '128K',
  'db.tx_log.rotation.retention_policy': 'keep_none',
}

/** Neo4j looks every ten seconds whether there is something to be written down. */
const untilCheckpoint = 25_000

const homes: Neo4jHome[] = []

async function open(): Promise<{ home: Neo4jHome; onRecord: OnRecord; close: () => Promise<void> }> {
  const home = await makeHome(settings)
  homes.push(home)
  const { uri, stop } = await launchNeo4j({ home })
  const onRecord = await createOnRecord({ neo4j: { uri }, timeout: 600_000 })
  return { home, onRecord, close: () => onRecord.close().then(stop) }
}

function tell(when: string, { directory }: Neo4jHome) {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  )
  const found = files.flatMap((file) => {
    const path = join(file.parentPath, file.name)
    const times = readFileSync(path, 'latin1').toLowerCase().split(word).length - 1
    return times === 0 ? [] : `${times} in ${relative(directory, path)}`
  })
  console.log(`${when}: ${found.join(', ') || 'nowhere'}`)
}

async function execute(onRecord: OnRecord, query: string) {
  const { errors } = await onRecord.execute({ query }, undefined, local)
  if (errors?.[0]) throw new Error(errors[0].message)
}

const first = await open()
await execute(
  first.onRecord,
  `mutation { recordStatement(input: {
    id: "statement:secret", type: CLAIM
    text: "Xanthippe lives in a house of which nobody is to be told where it stands, as long as she lives there."
    persons: [{ id: "person:pat", name: "Pat Example" }]
    sources: [{ id: "source:letter", sourceKind: DOCUMENT }]
    speakers: [{ actor: "person:pat" }]
    attributions: [{ source: "source:letter", channel: DOCUMENT, passages: [{ exact: "Xanthippe lives" }] }]
  }) { statement { id } } }`,
)
await wait(untilCheckpoint)
tell('Written, and a checkpoint', first.home)
await execute(
  first.onRecord,
  'mutation { redact(input: { id: "statement:secret", reason: "By order of a court." }) { alsoRedacted } }',
)
await wait(untilCheckpoint)
tell('Redacted, and a checkpoint', first.home)
for (const round of [1, 2]) {
  const topics = Array.from({ length: 300 }, (_, index) => ({
    id: `topic:number-${round}-${index}`,
    name: `A topic whose name is long enough to be put where the words have been, number ${index} of round ${round}`,
  }))
  const bundle = {
    format: 'on-record-bundle/1',
    title: 'Topics',
    description: 'What else is written.',
    topics,
  }
  await first.onRecord.importBundle(bundle)
  await wait(untilCheckpoint)
  tell(`${round * 300} more records, and a checkpoint`, first.home)
}

const second = await open()
await second.onRecord.restore(() => first.onRecord.backup())
await wait(untilCheckpoint)
tell('A backup of it, restored into another, and a checkpoint', second.home)
await Promise.all([first.close(), second.close()])
for (const { directory } of homes) await rm(directory, { recursive: true })
