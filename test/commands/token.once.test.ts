import { lstatSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Running, run, serving } from '../support/cli.ts'

let temporary: string
let running: Running
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'on-record-token-'))
  running = await serving({
    ON_RECORD_DATA: ':memory:',
    TMPDIR: temporary,
    ON_RECORD_ANONYMOUS_READS: 'false',
  })
})
afterAll(async () => {
  await running.stop('SIGKILL')
  await rm(temporary, { recursive: true })
})

const token = (...options: string[]) =>
  run(['token', '--server', running.url, ...options], { TMPDIR: temporary })

async function session(made: string): Promise<Record<string, string>> {
  const headers = { authorization: `Bearer ${made.trim()}` }
  return (await (await fetch(`${running.url}/session`, { method: 'POST', headers })).json()) as Record<
    string,
    string
  >
}

test('it prints a token that the server takes once, and what to do with it', async () => {
  const { code, out, err } = await token()
  expect(code).toBe(0)
  expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
  expect(err).toBe(
    `Valid once, within 10 min, as editor: paste it into the field Token at ${running.url}/playground\n`,
  )
  const { token: ofSession = '', role } = await session(out)
  expect(role).toBe('editor')
  const answer = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ofSession}`, 'content-type': 'application/json' },
    body: '{"query":"{ stats { statements } }"}',
  })
  expect(await answer.json()).toMatchObject({ data: { stats: {} } })
  expect(await session(out)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
})

test('a role and a time may be asked for', async () => {
  const { out, err } = await token('--role', 'reader', '--minutes', '2')
  expect(err).toContain('within 2 min, as reader')
  expect(await session(out)).toMatchObject({ role: 'reader' })
})

test('the key is where only the user of the server can read it, and goes with the server', async () => {
  const place = join(temporary, `on-record-${process.getuid?.()}`)
  const file = join(place, `${new URL(running.url).port}.json`)
  expect([place, file].map((path) => (lstatSync(path).mode & 0o777).toString(8))).toEqual(['700', '600'])
  const other = await serving({ ON_RECORD_DATA: ':memory:', ON_RECORD_DEMO: 'false', TMPDIR: temporary })
  const its = join(place, `${new URL(other.url).port}.json`)
  expect(lstatSync(its).isFile()).toBe(true)
  await other.stop()
  expect(() => lstatSync(its)).toThrow('ENOENT')
})

test('where the key cannot be left, the server serves all the same, and says so in its log', async () => {
  const file = join(temporary, 'a-file')
  await writeFile(file, '')
  const other = await serving({
    ON_RECORD_DATA: ':memory:',
    ON_RECORD_DEMO: 'false',
    ON_RECORD_LOG_LEVEL: 'warn',
    TMPDIR: file,
  })
  expect((await fetch(`${other.url}/health`)).status).toBe(200)
  expect(other.told()).toContain('"msg":"on-record token will find no key here')
  await other.stop()
})

describe('refused', () => {
  test.each([
    [['--role', 'owner'], 2, '--role: "owner" is not one of reader, editor, admin.'],
    [['--minutes', '0'], 2, '--minutes: write a number from 1 to 60; it is "0".'],
    [['--minutes', '61'], 2, '--minutes: write a number'],
    [['--server', 'https://record.example.org'], 2, '--server: record.example.org is not this machine.'],
    [
      ['--server', 'http://127.0.0.1:9'],
      3,
      'No On Record server that you started answers at http://127.0.0.1:9.',
    ],
  ])('%j', async (options, code, message) => {
    const { err, ...outcome } = await token(...options)
    expect(outcome).toEqual({ code, out: '' })
    expect(err).toContain(message)
  })
})
