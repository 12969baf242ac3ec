import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import grafeo from '@grafeo-db/js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { embeddedStore } from '../../src/graph/embedded.ts'
import { query } from '../support/graphs/query.ts'

let directory: string
let other: ChildProcess | undefined

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-embedded-'))
})
afterEach(async () => {
  other?.kill('SIGKILL')
  await rm(directory, { recursive: true, maxRetries: 5 })
})

/** Starts the process that writes, and waits until so many of its writes were acknowledged. */
async function startWriter(acknowledged: number, server?: string) {
  const args = ['--import', 'tsx', resolve(import.meta.dirname, 'embedded-writer.ts'), directory]
  const writer = spawn(process.execPath, server ? [...args, server] : args)
  other = writer
  let printed = ''
  writer.stdout.on('data', (chunk) => {
    printed += String(chunk)
  })
  const wholeLines = () => printed.split('\n').slice(0, -1)
  await vi.waitFor(() => expect(wholeLines().length).toBeGreaterThan(acknowledged), { timeout: 30_000 })
  return { writer, acknowledgedPairs: () => wholeLines().map(Number) }
}

const pairs = query<Record<string, never>, { pair: number; halves: number }, 'read', 'many'>(
  'read',
  'many',
  'MATCH (half:Half) RETURN half.pair AS pair, count(half) AS halves ORDER BY pair',
)

test('a directory that another process holds is refused: by whom, and what to do', async () => {
  const { writer } = await startWriter(0)
  await expect(embeddedStore({ directory })).rejects.toMatchObject({
    code: 'STORE_IN_USE',
    message: `The graph in ${directory} is open in process ${writer.pid}. Stop it first, or set ON_RECORD_DATA to another directory.`,
    details: { directory, pid: writer.pid },
  })
})

test('a directory that a server holds is refused with the address that reaches it', async () => {
  const { writer } = await startWriter(0, 'http://127.0.0.1:4000')
  await expect(embeddedStore({ directory })).rejects.toMatchObject({
    code: 'STORE_IN_USE',
    message: expect.stringContaining(
      `process ${writer.pid}. A server is running there: stop it first, or add --server http://127.0.0.1:4000 to`,
    ),
    details: { directory, pid: writer.pid, server: 'http://127.0.0.1:4000' },
  })
})

test('a process that is killed loses no write that it acknowledged, and leaves no half of one', async () => {
  const { writer, acknowledgedPairs } = await startWriter(200)
  writer.kill('SIGKILL')
  await once(writer, 'close')

  const store = await embeddedStore({ directory })
  const found = await store.read(pairs, {})
  expect(found.filter(({ halves }) => halves !== 2)).toEqual([])
  const kept = new Set(found.map(({ pair }) => pair))
  expect(acknowledgedPairs().filter((pair) => !kept.has(pair))).toEqual([])
  await store.close()
})

test('what was written is there again, and nobody holds the directory, once it was closed', async () => {
  const add = query<Record<string, never>, { pair: number }, 'write', 'one'>(
    'write',
    'one',
    'CREATE (half:Half {pair: 1}) RETURN half.pair AS pair',
  )
  const first = await embeddedStore({ directory })
  await first.transaction((transaction) => transaction.run(add, {}))
  await first.close()
  const second = await embeddedStore({ directory })
  expect(await second.read(pairs, {})).toEqual([{ pair: 1, halves: 1 }])
  await second.close()
})

test('a graph whose file cannot be replaced is served from it on, and that is told', async () => {
  const add = query<{ pair: number }, { pair: number }, 'write', 'one'>(
    'write',
    'one',
    'CREATE (half:Half {pair: $pair}) RETURN half.pair AS pair',
  )
  const addPair = (pair: number) => store.transaction((transaction) => transaction.run(add, { pair }))
  const store = await embeddedStore({ directory })
  await addPair(1)
  // As a disk does that loses what is written to it.
  const save = vi.spyOn(grafeo.GrafeoDB.prototype, 'save').mockImplementationOnce(() => {})
  await expect(store.compact()).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    message: expect.stringContaining('what was erased may still be in its file'),
  })
  save.mockRestore()
  await addPair(2)
  await store.compact()
  await store.close()

  const again = await embeddedStore({ directory })
  expect((await again.read(pairs, {})).map(({ pair }) => pair)).toEqual([1, 2])
  await again.close()
})
