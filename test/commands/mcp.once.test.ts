import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { createOnRecord } from '../../src/index.ts'
import { istanbul } from '../data/istanbul.ts'
import { run, serving, started } from '../support/cli.ts'
import { runHere } from '../support/command-line.ts'

let settings: Readonly<Record<string, string>>
beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'on-record-mcp-'))
  const onRecord = await createOnRecord({ directory })
  expect((await onRecord.importBundle(istanbul)).problems).toEqual([])
  await onRecord.close()
  settings = { ON_RECORD_DATA: directory }
})

const message = (id: number, method: string, params: object) =>
  `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`

const initialize = message(1, 'initialize', {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'test', version: '0' },
})
const initialized = '{"jsonrpc":"2.0","method":"notifications/initialized"}\n'
const check = message(3, 'tools/call', { name: 'check_quote', arguments: { words: 'dirty games' } })
const session = [initialize, initialized, message(2, 'tools/list', {}), check]

type Answer = {
  readonly id: number
  readonly result: {
    readonly protocolVersion?: string
    readonly tools?: readonly { readonly name: string }[]
    readonly structuredContent?: object
  }
}

/** What the command answers to messages, sent one after another, until all are answered and its input ends. */
async function answersTo(messages: readonly string[], args: readonly string[] = [], more: object = {}) {
  let answered = () => {}
  const allAnswered = new Promise<void>((resolve) => {
    answered = resolve
  })
  async function* input() {
    yield* messages
    await allAnswered
  }
  const asked = messages.filter((each) => each.includes('"id"')).length
  const outcome = await run(
    ['mcp', ...args],
    { ...settings, ...more },
    (told) => {
      if (told.split('\n').length > asked) answered()
    },
    input(),
  )
  const lines = outcome.out.split('\n').filter(Boolean)
  return { ...outcome, answers: lines.map((line) => JSON.parse(line) as Answer) }
}

test('the tools of a graph here are served until the input ends, and nothing else stands in the output', async () => {
  const more = { ON_RECORD_LOG_LEVEL: 'trace', ON_RECORD_AGENT_PROPOSALS: 'true' }
  const { code, err, answers } = await answersTo(session, [], more)
  expect({ code, err, ids: answers.map(({ id }) => id) }).toEqual({ code: 0, err: '', ids: [1, 2, 3] })
  const [begun, listed, checked] = answers
  expect(begun?.result.protocolVersion).toBe('2025-06-18')
  // Whoever has the graph may propose, where that is wished.
  expect(listed?.result.tools?.map(({ name }) => name).slice(7)).toEqual(['events', 'propose_statement'])
  expect(checked?.result.structuredContent).toMatchObject({ outcome: 'EXACT' })
})

test('SIGTERM stops it', async () => {
  const program = started(['mcp'], settings)
  program.tell(initialize)
  await vi.waitFor(() => expect(program.told().out).toContain('"id":1'), { timeout: 30_000, interval: 50 })
  expect(await program.stop('SIGTERM')).toMatchObject({ code: 0, err: '' })
})

test('a running server is asked instead, and a graph that it has open names it', async () => {
  const server = await serving(settings)
  const { code, answers } = await answersTo(session, ['--server', server.url], {
    ON_RECORD_DATA: ':memory:',
    ON_RECORD_AGENT_PROPOSALS: 'true',
  })
  expect(code).toBe(0)
  expect(answers[1]?.result.tools).toHaveLength(8)
  expect(answers[2]?.result.structuredContent).toMatchObject({ outcome: 'EXACT' })
  const refused = await run(['mcp'], settings, undefined, '')
  expect(refused).toMatchObject({ code: 3, out: '', err: expect.stringContaining(`--server ${server.url}`) })
  await server.stop()
})

test.each([
  [['mcp', 'graph'], 'graph: this command takes no arguments.'],
  [['mcp', '--server', 'nowhere'], '--server: "nowhere" is not a URL.'],
])('wrong use is told on standard error: %o', async (args, told) => {
  expect(await runHere(args, settings)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining(told),
  })
})
