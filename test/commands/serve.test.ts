import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Running, serving } from '../support/cli.ts'
import { runHere } from '../support/command-line.ts'
import { emptyGraph, type Place } from '../support/empty-graph.ts'
import { engine } from '../support/engines.ts'

async function ask(url: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as { data: Record<string, unknown> }
}

describe('on a graph that is empty', () => {
  let graph: Place
  let running: Running
  beforeAll(async () => {
    graph = await emptyGraph()
    running = await serving({
      ...graph.settings,
      ON_RECORD_DEMO: 'true',
      ON_RECORD_LOG_LEVEL: 'info',
      ON_RECORD_TOKENS: `ann:admin:${createHash('sha256').update('of-ann').digest('hex')}`,
    })
  })
  afterAll(async () => {
    await running.stop('SIGKILL')
    graph.remove()
  })

  test('it loads the demonstration, and says so', async () => {
    const { url, told } = running
    const { data } = await ask(url, '{ statement(id: "statement:ukraine-dirty-games") { quotes { words } } }')
    expect(data).toEqual({ statement: { quotes: [{ words: 'dirty games' }] } })
    expect(told()).toContain('The graph was empty: loaded ')
    expect(told()).toContain(
      `Read:       ${url}/read\nPlayground: ${url}/playground\nGraphQL:    ${url}/graphql\n`,
    )
  })

  test('it says what to begin with: a page that there is, and a link that draws the disputes', async () => {
    const { url, told } = running
    const [page = '', drawing = ''] = told().match(/http\S+[?#]\S+/g) ?? []
    const found = await fetch(page)
    expect([found.status, await found.text()]).toEqual([200, expect.stringContaining('bodies')])
    const { origin, pathname, hash } = new URL(drawing)
    const { pane, query } = Object.fromEntries(new URLSearchParams(hash.slice(1)))
    expect([origin + pathname, pane]).toEqual([`${url}/playground`, 'graph'])
    expect(await ask(url, query ?? '')).toEqual({
      data: {
        disputes: { nodes: expect.arrayContaining([expect.objectContaining({ relationType: 'REBUTS' })]) },
      },
    })
  })

  test('each query that it suggests is answered', async () => {
    const suggested = running
      .told()
      .split('\n')
      .filter((line) => line.startsWith('  {'))
    expect(suggested).toHaveLength(3)
    for (const query of suggested) expect(await ask(running.url, query)).toEqual({ data: expect.anything() })
  })

  test('stats asks it while it runs', async () => {
    const { code, out, err } = await runHere(['stats', '--server', running.url])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^statements +\d\d$/m)
    expect(out).toMatch(engine === 'neo4j' ? /^engine +NEO4J$/m : /^engine +EMBEDDED$/m)
  })

  test('a client that leaves while it sends is no error of the server', async () => {
    const { url, told } = running
    const headers = { authorization: 'Bearer of-ann', 'content-length': 1_000 }
    for (const [index, path] of ['import', 'verify'].entries()) {
      const sending = request(`${url}/${path}`, { method: 'POST', headers })
      sending.on('error', () => {})
      sending.write('{"format":')
      await once(sending, 'response')
      sending.destroy()
      const left = () =>
        told().split('"msg":"The client disconnected before everything was sent."').length - 1
      await expect.poll(left).toBe(index + 1)
    }
    expect(told()).not.toMatch(/"level":[4-6]0|"stack"/)
  })

  test.skipIf(engine === 'neo4j')(
    'the directory that it holds is told with who holds it, and what to do',
    async () => {
      for (const command of [['stats'], ['import', 'data/istanbul-2025/bundle.json'], ['serve']]) {
        const { code, err } = await runHere(command, graph.settings)
        expect(code).toBe(3)
        expect(err).toContain(` is open in process ${running.pid}. `)
        expect(err).toContain(`add --server ${running.url} to a command that can ask one`)
      }
    },
  )

  test('SIGTERM ends it, with 0, and the next one finds the graph filled', async () => {
    expect((await running.stop('SIGTERM')).code).toBe(0)
    await expect(fetch(running.url)).rejects.toThrow()
    running = await serving(graph.settings)
    expect(await ask(running.url, '{ stats { statements } }')).toEqual({ data: expect.anything() })
    expect(running.told()).not.toContain('The graph was empty')
  })
})

describe('on a graph of its own', () => {
  let graph: Place
  let running: Running | undefined
  beforeEach(async () => {
    graph = await emptyGraph()
  })
  afterEach(async () => {
    await running?.stop('SIGKILL')
    running = undefined
    graph.remove()
  })

  test('without the demonstration it stays empty; SIGINT ends it, with 0', async () => {
    running = await serving({ ...graph.settings, ON_RECORD_DEMO: 'false' })
    expect(await ask(running.url, '{ stats { statements changes } }')).toEqual({
      data: { stats: { statements: 0, changes: 0 } },
    })
    expect((await running.stop('SIGINT')).code).toBe(0)
    await expect(fetch(running.url)).rejects.toThrow()
    expect((await runHere(['stats'], graph.settings)).code).toBe(0)
  })

  test('a port that is taken is told, nothing is written, and nothing stays open', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const { code, err } = await runHere(['serve'], { ...graph.settings, PORT: port })
    expect(code).toBe(3)
    expect(err).toContain(`Another program is using port ${port}: set PORT to another one, or to 0`)
    other.close()
    const { out } = await runHere(['stats'], graph.settings)
    expect(out).toMatch(/^changes +0$/m)
  })
})
