/**
 * What it takes to count the 20,000 statements of one speaker by groups: `npm run bench -- groups`. All are asked in turn, so
 * that whatever else the machine does falls on all of them; 40 rounds after 10 that warm up. On Neo4j, other ways to count stand
 * beside them, by hand on the bare driver.
 */
import { availableParallelism, cpus, loadavg } from 'node:os'
import neo4j, { type Session } from 'neo4j-driver'
import { createOnRecord, type OnRecord } from '../src/index.ts'
import { countedByHand, prepareCounting } from './groups-by-hand.ts'
import { quantile } from './pairs.ts'
import { writeSection } from './sections.ts'
import { onBothEngines } from './writing/places.ts'

const STATEMENTS = 20_000
const types = ['CLAIM', 'DENIAL', 'OFFER', 'THREAT', 'REQUEST', 'OPINION', 'QUESTION', 'OTHER']
const [load = Number.NaN] = loadavg()

type Ways = Readonly<Record<string, () => Promise<unknown>>>

/** The groups by these keys, through the API in this process. */
const groups = (onRecord: OnRecord, by: string) => async () => {
  const query = `{ actor(id: "person:speaker") { statements { groups(by: [${by}], first: 1000) {
    nodes { values { value } count } unplaced } } } }`
  const { errors } = await onRecord.execute({ query })
  if (errors) throw new Error(errors[0]?.message)
}

const waysOf = (onRecord: OnRecord): Ways => ({
  type: groups(onRecord, 'TYPE'),
  'type by month': groups(onRecord, 'TYPE, SAID_MONTH'),
  'type by day': groups(onRecord, 'TYPE, SAID_DAY'),
  publisher: groups(onRecord, 'PUBLISHER'),
})

/** Each of the ways by hand. */
const byHand = (session: Session): Ways =>
  Object.fromEntries(
    Object.entries(countedByHand).map(([what, text]) => [`by hand: ${what}`, () => session.run(text)]),
  )

async function measured(ways: Ways): Promise<string> {
  const times = new Map<string, number[]>()
  for (let round = 0; round < 50; round += 1) {
    for (const [what, run] of Object.entries(ways)) {
      const start = performance.now()
      await run()
      if (round >= 10) times.set(what, [...(times.get(what) ?? []), performance.now() - start])
    }
  }
  return [...times]
    .map(
      ([what, taken]) =>
        `| ${what} | ${quantile(taken, 0.5).toFixed(0)} | ${Math.min(...taken).toFixed(0)} |`,
    )
    .join('\n')
}

const written = (
  rows: string,
) => `By \`npm run bench -- groups\` on ${new Date().toISOString().slice(0, 10)}: the ${STATEMENTS.toLocaleString('en')} statements of one speaker, within a process,
${availableParallelism()} cores (${cpus()[0]?.model}), Node ${process.versions.node}; load average ${load.toFixed(1)} before it began.

| Counted by | p50, ms | least, ms |
| --- | ---: | ---: |
${rows}
`

await onBothEngines(async (engine, empty) => {
  const { at } = await empty()
  const isNeo4j = engine === 'neo4j'
  const onRecord = await createOnRecord(isNeo4j ? { neo4j: { uri: at } } : { directory: at })
  const driver = isNeo4j ? neo4j.driver(at) : null
  const session = driver?.session()
  try {
    const { problems } = await onRecord.importText(lines(), 'bench')
    if (problems[0]) throw new Error(`The generated bundle: ${problems[0].path}: ${problems[0].message}`)
    if (session) await prepareCounting(session)
    const text = written(
      await measured({
        ...waysOf(onRecord),
        ...(session && byHand(session)),
      }),
    )
    writeSection(`Groups, on ${isNeo4j ? 'Neo4j' : 'the embedded engine'}`, text)
    console.log(text)
  } finally {
    await driver?.close()
    await onRecord.close()
  }
})

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
