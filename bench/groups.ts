/**
 * `npx tsx bench/groups.ts [DIRECTORY]`: what it takes to count the 20,000 statements of one speaker by groups, on the embedded
 * engine (in DIRECTORY, where it may be from the last time), or on the Neo4j of NEO4J_URI, which is filled where it is empty.
 * All are asked in turn, so that whatever else the machine does falls on all of them; medians and the least of 40 rounds,
 * after 10 that warm up. On Neo4j a text by hand counts by one field beside them.
 */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { createOnRecord } from '../src/index.ts'
import { quantile } from './pairs.ts'

const STATEMENTS = 20_000
const types = ['CLAIM', 'DENIAL', 'OFFER', 'THREAT', 'REQUEST', 'OPINION', 'QUESTION', 'OTHER']
const [given] = process.argv.slice(2)
const uri = process.env.NEO4J_URI
const directory = given ?? (await mkdtemp(join(tmpdir(), 'on-record-bench-')))
const onRecord = await createOnRecord(uri === undefined ? { directory } : { neo4j: { uri } })

const asked = async (query: string) => {
  const { data, errors } = await onRecord.execute({ query })
  if (errors) throw new Error(errors[0]?.message)
  return JSON.stringify(data)
}
if ((await asked('{ actors(first: 1) { totalCount } }')).includes('"totalCount":0')) {
  const { problems } = await onRecord.importText(lines(), 'bench')
  console.log(`imported, ${problems.length} problems`)
}

const groups = (by: string) => () =>
  asked(`{ actor(id: "person:speaker") { statements { groups(by: [${by}], first: 1000) {
    nodes { values { value } count } unplaced } } } }`)
const driver = uri === undefined ? null : neo4j.driver(uri)
const session = driver?.session()
const byHand = `MATCH (:Record {id: 'person:speaker'})<-[:SAID_BY]-(statement:Statement)
RETURN statement.type AS type, count(*) AS statements`

const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  type: groups('TYPE'),
  'type by month': groups('TYPE, SAID_MONTH'),
  'type by day': groups('TYPE, SAID_DAY'),
  publisher: groups('PUBLISHER'),
  ...(session && { 'by hand: type': () => session.run(byHand) }),
}
const times = new Map<string, number[]>()
for (let round = 0; round < 50; round += 1) {
  for (const [what, run] of Object.entries(ways)) {
    const start = performance.now()
    await run()
    if (round >= 10) times.set(what, [...(times.get(what) ?? []), performance.now() - start])
  }
}
console.log('| Groups of 20,000 statements | p50 ms | least ms |\n|---|---|---|')
for (const [what, taken] of times)
  console.log(`| ${what} | ${quantile(taken, 0.5).toFixed(0)} | ${Math.min(...taken).toFixed(0)} |`)
await driver?.close()
await onRecord.close()

/** A speaker, and what they said on each day of ten years, as lines of a bundle. */
async function* lines(): AsyncGenerator<string> {
  const records: object[] = [
    { format: 'on-record-bundle/1', title: 'Grouped', description: 'Made to be measured.' },
    { person: { id: 'person:speaker', name: 'Speaker' } },
    { organisation: { id: 'organisation:daily', name: 'Daily', organisationKind: 'MEDIA' } },
    { source: { id: 'source:daily', sourceKind: 'ARTICLE', publisher: 'organisation:daily' } },
  ]
  for (const record of records) yield `${JSON.stringify(record)}\n`
  for (let n = 0; n < STATEMENTS; n += 1) yield `${JSON.stringify({ statement: statementAt(n) })}\n`
}

function statementAt(n: number): object {
  const day = new Date(Date.UTC(2015, 0, 1 + (n % 3_650))).toISOString().slice(0, '2015-01-01'.length)
  const passage = { part: 'CONTENT', exact: `words ${n}`, quoted: true, status: 'NO_TEXT' }
  return {
    id: `statement:s-${n}`,
    text: `Statement ${n}.`,
    type: types[n % types.length],
    saidAt: { edtf: day, basis: 'STATED' },
    speakers: [{ actor: 'person:speaker' }],
    attributions: [
      {
        id: `attribution:s-${n}`,
        source: 'source:daily',
        channel: 'UNKNOWN',
        wording: 'UNKNOWN',
        passages: [passage],
      },
    ],
  }
}
