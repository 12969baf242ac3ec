import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { exportGraph } from '../../src/commands/bundles/export.ts'
import { backup } from '../../src/commands/stored-graph/backup.ts'
import { createOnRecord, type OnRecord } from '../../src/index.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { bundle } from '../bundle/small-bundle.ts'

const digest = (token: string) => createHash('sha256').update(token).digest('hex')

let directory: string
let onRecord: OnRecord
let serving: Serving

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-server-'))
})
afterAll(() => rm(directory, { recursive: true }))

beforeEach(async () => {
  const tokens = [
    { name: 'ann', role: 'admin', sha256: digest('of-ann') },
    { name: 'ed', role: 'editor', sha256: digest('of-ed') },
  ] as const
  onRecord = await createOnRecord({ auth: { tokens } })
  const { api, downloads } = onRecord
  serving = await serve({
    api,
    downloads,
    host: '127.0.0.1',
    port: 0,
    playgroundDirectory: '/nowhere',
  })
  vi.stubEnv('ON_RECORD_TOKEN', 'of-ann')
  expect((await onRecord.importBundle(bundle())).problems).toEqual([])
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await serving.close()
  await onRecord.close()
})

/** What a command writes of a server's graph into a file. */
async function writtenBy(
  command: typeof backup,
  name: string,
  options: Record<string, string | string[] | boolean> = {},
): Promise<string> {
  const output = join(directory, name)
  const given = { ...options, output, force: true }
  const print = () => {}
  expect(await command({ operands: [], options: given, server: serving.url, print })).toBe(0)
  return readFile(output, 'utf8')
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

test('a server gives out what the graph itself would: an export of all or of a part, and a backup', async () => {
  expect(await writtenBy(exportGraph, 'all.json')).toBe(await textOf(onRecord.exportBundle()))
  const title = 'Only ä & b'
  const part = { format: 'ndjson', title, speaker: ['organisation:ukraine'], type: ['accusation'] } as const
  expect(
    await writtenBy(exportGraph, 'part.ndjson', {
      ...part,
      speaker: [...part.speaker],
      type: [...part.type],
    }),
  ).toBe(
    await textOf(
      onRecord.exportBundle({
        format: 'ndjson',
        title,
        filter: { speakers: ['organisation:ukraine'], types: ['ACCUSATION'] },
      }),
    ),
  )
  const saved = await writtenBy(backup, 'all.backup')
  expect(saved).toBe(await textOf(onRecord.backup()))
  const other = await createOnRecord({})
  const restored = await other.restore(async function* () {
    yield saved
  })
  expect(restored).toBeGreaterThan(10)
  await other.close()
})

test('only an admin is given the whole graph, and a part that there is not is refused without a file', async () => {
  const options = { output: join(directory, 'refused.json'), from: '2025-13' }
  const asked = { operands: [], server: serving.url, print: () => {} }
  await expect(exportGraph({ ...asked, options })).rejects.toThrow('2025-13')
  vi.stubEnv('ON_RECORD_TOKEN', 'of-ed')
  for (const command of [backup, exportGraph])
    await expect(command({ ...asked, options: { output: options.output } })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  await expect(readFile(options.output)).rejects.toThrow('ENOENT')
})
