import { createServer } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { neo4jStore } from '../../src/graph/neo4j.ts'
import { storeConformance } from '../graph/conformance.ts'
import { openBareStore } from '../support/engines.ts'

const closing: (() => void)[] = []
afterAll(() => {
  for (const close of closing) close()
})

/** A server that takes connections and never says a word. */
async function silentServer(): Promise<string> {
  const server = createServer((socket) => closing.push(() => socket.destroy()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const address = server.address()
  return `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

storeConformance({
  engine: 'neo4j',
  open: openBareStore,
  down: async () => neo4jStore({ uri: await silentServer(), connectionTimeoutMs: 300 }),
  gaps: {},
})

test('a server that is not there is told without trying for half a minute', { timeout: 25_000 }, async () => {
  const store = await neo4jStore({ uri: 'bolt://127.0.0.1:1' })
  await expect(store.ready()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
  await store.close()
})
