/**
 * `npm run bench`: measures what the design rests on, and writes bench/results.md. It runs on the Neo4j that the tests
 * run on (NEO4J_TEST_URI, Docker, or one that is fetched), and times the built server's start.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { migrate } from '../src/graph/migrate.ts'
import { neo4jStore } from '../src/graph/neo4j.ts'
import { writeHubs } from '../test/support/graphs/hubs.ts'
import { withSession } from '../tools/neo4j/bolt.ts'
import { resolveNeo4j } from '../tools/neo4j/resolve.ts'
import { wipeNeo4j } from '../tools/neo4j/wipe.ts'
import { comparisons } from './comparisons.ts'
import { type Compared, compare } from './pairs.ts'
import { startUpMs } from './start-up.ts'

const startUp = await startUpMs(5)

const { stop, version, ...server } = await resolveNeo4j(process.env, (line) => console.error(line))
const compared: Compared[] = []
try {
  await wipeNeo4j(server)
  const store = await neo4jStore(server)
  await migrate(store)
  await writeHubs(store)
  // Else the first plans rest on what the planner knew of the empty graph.
  await withSession(server, (session) => session.run('CALL db.prepareForReplanning(60)'))
  for (const comparison of comparisons(store)) compared.push(await compare(comparison))
  await store.close()
  await wipeNeo4j(server)
} finally {
  await stop()
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
const row = ({ what, ours, oursMs, other, otherMs, ratio }: Compared) =>
  `| ${what} | ${ours}: ${ms(oursMs)} | ${other}: ${ms(otherMs)} | ${ratio.toFixed(1)} |`

const results = `# What was measured

By \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, with Node ${process.versions.node}, ${availableParallelism()} cores and Neo4j ${version}. Times are medians of
40 runs, taken in turn with what they are compared to; the ratio is the median of the pairs' own.

| What | On Record | Compared with | Times as fast |
| --- | --- | --- | --- |
${compared.map(row).join('\n')}

The server is ready ${ms(startUp)} after its start, on the embedded engine in memory, with the Istanbul bundle loaded (median of 5; the
promise is 3,000 ms).
`
await writeFile(new URL('results.md', import.meta.url), results)
console.log(results)
