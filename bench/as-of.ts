/**
 * How long an answer about the past takes: `npm run bench -- asof [--statements=NUMBER] [--engine=embedded] [--keep=DIRECTORY]`. The
 * graph is that of bench/peers, 10,000 statements where nothing is given. Some of its statements are corrected, more and more; a
 * statement with its reports is asked for as it was before all of that, and as it is now, in turn, within this process.
 */
import { availableParallelism, cpus, loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { recordOfContent } from '../src/bundle/to-graph/content.ts'
import { answerOf } from '../src/graph/rows.ts'
import type { Transaction } from '../src/graph/store.ts'
import { local, type OnRecord } from '../src/index.ts'
import { undoChanges } from '../src/records/as-of/undo.ts'
import { profile } from '../test/neo4j/profile/profile.ts'
import { type Neo4jAddress, withSession } from '../tools/neo4j/bolt.ts'
import { given, onFilledGraphs } from './filled-graphs.ts'
import { quantile } from './pairs.ts'
import { writeSection } from './sections.ts'

const statements = Number(given('statements') ?? 10_000)
const [load = Number.NaN] = loadavg()

/** After how many corrections it is asked, and how often. */
const corrections = [0, 1, 10, 100, 1_000]
const rounds = 11
if (statements < Math.max(...corrections))
  throw new Error(
    `There are to be at least ${Math.max(...corrections)} statements, each of which is corrected once.`,
  )

const fields = `{ statement(id: $id) {
  text revision speakers { actor { name } } attributions { nodes { source { title } passages { exact } } }
} }`
const now = `query ($id: ID!) ${fields}`
const then = `query ($id: ID!, $at: DateTime!) @asOf(time: $at) ${fields}`

type Revision = { readonly id: string; readonly revision: number }

async function ask<Data>(onRecord: OnRecord, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await onRecord.execute({ query, variables: { ...variables } }, undefined, local)
  if (errors || !data) throw new Error(errors?.[0]?.message ?? 'no answer')
  return data as Data
}

/** The statements that are corrected, with their revisions. */
async function firstStatements(onRecord: OnRecord, count: number): Promise<Revision[]> {
  const query = `query ($after: String) { statements(first: 100, after: $after) {
    nodes { id revision } pageInfo { endCursor }
  } }`
  type Page = { statements: { nodes: Revision[]; pageInfo: { endCursor: string } } }
  const found: Revision[] = []
  for (let after: string | null = null; found.length < count; ) {
    const page: Page = await ask<Page>(onRecord, query, { after })
    found.push(...page.statements.nodes)
    after = page.statements.pageInfo.endCursor
  }
  return found
}

async function correct(onRecord: OnRecord, { id, revision }: Revision, time: string): Promise<void> {
  const query = 'mutation ($input: UpdateStatementInput!) { updateStatement(input: $input) { __typename } }'
  await ask(onRecord, query, { input: { id, revision, text: `Corrected after ${time}.` } })
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await run()
  return performance.now() - begun
}

/** What it takes to undo the entries of the log between two numbers. */
type Hits = (after: number, last: number) => Promise<number | null>

/** In database hits, which are the same on every machine. */
const hitsOn =
  (at: Neo4jAddress): Hits =>
  (after, last) =>
    withSession(at, async (session) => {
      let hits = 0
      const open = session.beginTransaction()
      const transaction: Transaction = {
        async run(query, params) {
          const cost = await profile(open, query as never, params as never)
          hits += cost.hits
          return answerOf(query, cost.rows as never)
        },
      }
      await undoChanges(transaction, { after, last, rebuild: recordOfContent })
      await open.rollback()
      return hits
    })

const logLength = async (onRecord: OnRecord) =>
  (await ask<{ stats: { changes: number } }>(onRecord, '{ stats { changes } }')).stats.changes

async function rowsOf(onRecord: OnRecord, hits: Hits): Promise<string[]> {
  const before = await logLength(onRecord)
  const corrected = await firstStatements(onRecord, Math.max(...corrections))
  const [{ id } = { id: '' }] = corrected
  const at = new Date().toISOString()
  await pause(5)
  const rows: string[] = []
  let done = 0
  for (const count of corrections) {
    for (; done < count; done += 1) {
      const next = corrected[done]
      if (next) await correct(onRecord, next, at)
    }
    const [past, present]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds + 2; round += 1) {
      const asOf = await timed(() => ask(onRecord, then, { id, at }))
      const asNow = await timed(() => ask(onRecord, now, { id }))
      if (round >= 2) {
        past.push(asOf)
        present.push(asNow)
      }
    }
    const of = (times: number[], share: number) => quantile(times, share).toFixed(1)
    const taken = (await hits(before, before + count))?.toLocaleString('en') ?? ''
    rows.push(`| ${count} | ${of(past, 0.5)} | ${of(past, 0.95)} | ${of(present, 0.5)} | ${taken} |`)
  }
  return rows
}

async function section(onRecord: OnRecord, engine: string, hits: Hits = async () => null): Promise<void> {
  // Neo4j would plan them during the first corrections.
  await onRecord.planWrites()
  const rows = await rowsOf(onRecord, hits)
  const changes = await logLength(onRecord)
  const text = `By \`npm run bench -- asof\` on ${new Date().toISOString().slice(0, 10)}: one statement with its reports, of ${statements.toLocaleString('en')}, within a process; the log has
${changes.toLocaleString('en')} entries in the end. ${availableParallelism()} cores (${cpus()[0]?.model}), Node ${process.versions.node}; load average ${load.toFixed(1)} before it began.

| Corrected since | as of then: p50, ms | p95, ms | as it is: p50, ms | database hits to undo |
| ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`
  writeSection(`As of a moment, on ${engine}`, text)
  console.log(text)
}

await onFilledGraphs(statements, ({ onRecord, engine, neo4j }) =>
  section(onRecord, engine, neo4j ? hitsOn(neo4j) : undefined),
)
