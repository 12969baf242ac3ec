import { createServer } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyGraph, type Place, type Running, run, serving } from '../support/cli.ts'
import { engine } from '../support/engines.ts'

let graph: Place
let running: Running | undefined
beforeEach(async () => {
  graph = await emptyGraph()
})
afterEach(async () => {
  await running?.stop()
  running = undefined
  graph.remove()
})

const start = async (settings: Readonly<Record<string, string>> = {}) => {
  running = await serving({ ...graph.settings, ...settings })
  return running
}

const ask = async (query: string) => {
  const response = await fetch(`${running?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as { data: Record<string, unknown> }
}

test('an empty graph is filled with the demonstration, and says so, once', async () => {
  const { url } = await start()
  const { data } = await ask('{ statement(id: "statement:ukraine-dirty-games") { quotes { words } } }')
  expect(data).toEqual({ statement: { quotes: [{ words: 'dirty games' }] } })
  const { code, out } = (await running?.stop()) ?? {}
  expect(code).toBe(0)
  expect(out).toContain('The graph was empty: loaded ')
  expect(out).toContain(`GraphQL:    ${url}/graphql\nPlayground: ${url}/playground\n`)

  const again = await start()
  await ask('{ stats { statements } }')
  expect(again.told()).not.toContain('The graph was empty')
})

test('each query that it suggests is answered', async () => {
  const { told } = await start()
  expect(await ask('{ stats { statements } }')).toEqual({ data: expect.anything() })
  const suggested = told()
    .split('\n')
    .filter((line) => line.startsWith('  {'))
  expect(suggested).toHaveLength(3)
  for (const query of suggested) expect(await ask(query)).toEqual({ data: expect.anything() })
})

test('without the demonstration it stays empty', async () => {
  await start({ ON_RECORD_DEMO: 'false' })
  expect(await ask('{ stats { statements changes } }')).toEqual({
    data: { stats: { statements: 0, changes: 0 } },
  })
})

test('stats asks a running server', async () => {
  const { url } = await start()
  const { code, out, err } = await run(['stats', '--server', url])
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^statements +\d\d$/m)
  expect(out).toMatch(engine === 'neo4j' ? /^engine +NEO4J$/m : /^engine +EMBEDDED$/m)
})

test.skipIf(engine === 'neo4j')(
  'a directory that a server holds is told with who holds it, and what to do',
  async () => {
    const { url, pid } = await start()
    for (const command of [['stats'], ['import', 'data/istanbul-2025/bundle.json'], ['serve']]) {
      const { code, err } = await run(command, graph.settings)
      expect(code).toBe(3)
      expect(err).toContain(` is open in process ${pid}. `)
      expect(err).toContain(`--server ${url} (stats`)
    }
    await running?.stop()
    expect((await run(['stats'], graph.settings)).code).toBe(0)
  },
)

test('a port that is taken is told, nothing is written, and nothing stays open', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const { code, err } = await run(['serve'], { ...graph.settings, PORT: port })
  expect(code).toBe(3)
  expect(err).toContain(`Another program listens on port ${port}: set PORT to another one, or to 0`)
  other.close()
  const { out } = await run(['stats'], graph.settings)
  expect(out).toMatch(/^changes +0$/m)
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it, with 0', async (signal) => {
  const server = await start({ ON_RECORD_DEMO: 'false' })
  expect((await server.stop(signal)).code).toBe(0)
  await expect(fetch(server.url)).rejects.toThrow()
})
