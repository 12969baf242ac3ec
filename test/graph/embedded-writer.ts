/**
 * The other process of embedded-file.test.ts: opens a directory, notes a server's address if one is given, and
 * writes pairs of nodes without end, a transaction each. A line of standard output for each that is acknowledged.
 */
import { embeddedStore } from '../../src/graph/embedded.ts'
import { noteHolder } from '../../src/graph/holder.ts'
import { query } from '../support/graphs/query.ts'

const [directory = '', server] = process.argv.slice(2)

const addHalf = query<{ pair: number; half: string }, { pair: number }, 'write', 'one'>(
  'write',
  'one',
  'CREATE (half:Half {pair: $pair, half: $half}) RETURN half.pair AS pair',
)

const store = await embeddedStore({ directory })
if (server) await noteHolder(directory, { pid: process.pid, server })
for (let pair = 0; ; pair++) {
  await store.transaction(async (transaction) => {
    await transaction.run(addHalf, { pair, half: 'first' })
    await transaction.run(addHalf, { pair, half: 'second' })
  })
  process.stdout.write(`${pair}\n`)
}
