/**
 * `npx tsx bench/compiled.ts`: how long operations of bench/peers take on the embedded engine, compiled by graphql-jit and executed
 * by graphql-js, in turn, with 2,000 statements in memory (decision 30).
 */
import '../src/commands/production.ts'
import { startProduct } from '../src/api/product.ts'
import { readParts } from '../src/bundle/reading/parts.ts'
import { embeddedStore } from '../src/graph/embedded.ts'
import { importParts } from '../src/import/import-parts.ts'
import { upToDate } from '../test/support/up-to-date.ts'
import { lines } from './peers/graph/parts.ts'
import { sizesOf } from './peers/graph/sizes.ts'
import { subjectsOf } from './peers/graph/subjects.ts'
import { median, oneByOne } from './peers/measure/timing.ts'
import { operationsOn } from './peers/operations/operations.ts'

const sizes = sizesOf(2_000)
const store = await embeddedStore()
await upToDate(store)
await importParts(store, readParts(lines(sizes)), null, {})
const start = (compileAfter: number) =>
  startProduct(store, { timeout: 60_000, report: ({ error }) => console.error(error), compileAfter })
const [compiled, executed] = await Promise.all([start(0), start(Number.POSITIVE_INFINITY)])
// No deep page: its cursor would have to be looked for.
const operations = operationsOn(subjectsOf(sizes), { key: '', cursor: '' })
for (const { name, own } of operations.filter((each) => each.name !== 'deep page')) {
  const ways = [compiled, executed].map((api) => () => api.execute(own))
  await oneByOne(ways, 1_000, 100)
  const [ours = 0, other = 0] = (await oneByOne(ways, 3_000, 200)).map(median)
  const times = [ours, other].map((each) => each.toFixed(2))
  console.log(`${name}: ${times[0]} ms compiled, ${times[1]} ms executed, ${(other / ours).toFixed(2)} times`)
}
await Promise.all([compiled.close(), executed.close()])
await store.close()
