/** What the design rests on, on the Neo4j that the tests run on, and the time that the built server takes to start. */
import { availableParallelism, loadavg } from 'node:os'
import { neo4jStore } from '../src/graph/neo4j.ts'
import { writeHubs } from '../test/support/graphs/hubs.ts'
import { upToDate } from '../test/support/up-to-date.ts'
import { withSession } from '../tools/neo4j/bolt.ts'
import { resolveNeo4j } from '../tools/neo4j/resolve.ts'
import { wipeNeo4j } from '../tools/neo4j/wipe.ts'
import { comparisons, hubSizes } from './comparisons.ts'
import { databaseHits } from './database-hits.ts'
import { type Compared, type Comparison, compare, quantile, rounds } from './pairs.ts'
import { writeSection } from './sections.ts'
import { startUpMs } from './start-up.ts'

type Measured = Comparison & Compared & { readonly oursHits: number; readonly otherHits: number }

const [loadBefore = Number.NaN] = loadavg()
const startUps = await startUpMs(5)

const { stop, version, ...server } = await resolveNeo4j(process.env, (line) => console.error(line))
const measured: Measured[] = []
try {
  await wipeNeo4j(server)
  const store = await neo4jStore(server)
  await upToDate(store)
  console.error('Writing the graph with hubs')
  await writeHubs(store, hubSizes)
  // Else the first plans rest on what the planner knew of the empty graph.
  await withSession(server, (session) => session.run('CALL db.prepareForReplanning(60)'))
  for (const comparison of comparisons) {
    console.error(comparison.what)
    measured.push({
      ...comparison,
      ...(await compare(comparison, (query, params) => store.read(query, params))),
      oursHits: await databaseHits(comparison.ours.run, server),
      otherHits: await databaseHits(comparison.other.run, server),
    })
  }
  await store.close()
  await wipeNeo4j(server)
} finally {
  await stop()
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
const count = (value: number) => value.toLocaleString('en')
const row = (is: Measured) =>
  [
    `| ${is.what}`,
    `${is.ours.name}: ${ms(is.oursMs)}, ${count(is.oursHits)} hits`,
    `${is.other.name}: ${ms(is.otherMs)}, ${count(is.otherHits)} hits`,
    `${is.ratio.toFixed(1)} (${is.ratioFrom.toFixed(1)} to ${is.ratioTo.toFixed(1)}) |`,
  ].join(' | ')

const results = `By \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, with Node ${process.versions.node}, ${availableParallelism()} cores and Neo4j ${version}. Before it began, the machine had ${loadBefore.toFixed(1)}
processes at work (its load average): the more, the less the times say. Times are medians of ${rounds} rounds, after a hundred that
warm the server up; in each round both ways run, in turn first. The ratio is the median of the rounds' own, with the ends of
their middle half. Database hits are counted by PROFILE, and are the same on every machine.

| What | On Record | Compared with | Times as fast |
| --- | --- | --- | --- |
${measured.map(row).join('\n')}

The server is ready ${ms(quantile(startUps, 0.5))} after its start, on the embedded engine in memory, with the Istanbul bundle loaded (median of
${startUps.length}; the fastest ${ms(Math.min(...startUps))}; the promise is 3,000 ms on a machine that does nothing else).
`
writeSection('Design decisions', results)
console.log(results)
