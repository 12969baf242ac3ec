import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { BundlePassage } from '../../src/bundle/format.ts'
import { importFile } from '../../src/commands/bundles/import.ts'
import { verify } from '../../src/commands/bundles/verify.ts'
import { createOnRecord, local, type OnRecord } from '../../src/index.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { bundle, withPassages } from '../bundle/small-bundle.ts'
import { runHere } from '../support/command-line.ts'

const digest = (token: string) => createHash('sha256').update(token).digest('hex')

let directory: string
let onRecord: OnRecord
let serving: Serving

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-server-'))
  await mkdir(join(directory, 'texts'))
})
afterAll(() => rm(directory, { recursive: true }))

beforeEach(async () => {
  onRecord = await createOnRecord({
    auth: {
      tokens: [
        { name: 'ann', role: 'admin', sha256: digest('of-ann') },
        { name: 'ed', role: 'editor', sha256: digest('of-ed') },
      ],
    },
  })
  const { api, uploads } = onRecord
  const here = { host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere', logLevel: 'silent' }
  serving = await serve({ api, uploads, ...here })
  vi.stubEnv('ON_RECORD_TOKEN', 'of-ann')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await serving.close()
  await onRecord.close()
})

async function importThere(content: object | string, options: Record<string, string | boolean> = {}) {
  const file = join(directory, 'bundle.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  const lines: string[] = []
  const print = (line: string) => lines.push(line.replace(serving.url, 'SERVER'))
  const code = await importFile({ operands: [file], options, server: serving.url, print })
  return { code, lines }
}

async function count(): Promise<unknown> {
  const { data } = await onRecord.execute({ query: '{ stats { statements sources changes } }' })
  return JSON.parse(JSON.stringify(data?.stats))
}

/** Most of it is the texts of its sources, which the server measures. */
const large = () => ({
  ...bundle(),
  sources: ['daily', 'weekly', 'monthly', 'yearly'].map((name) => ({
    id: `source:${name}`,
    sourceKind: 'ARTICLE',
    text: { format: 'PLAIN', content: 'Они говорят “dirty games”.\n'.repeat(name === 'daily' ? 1 : 30_000) },
  })),
})

test('a bundle of several megabytes goes through a server, and nothing changes the second time', async () => {
  expect(Buffer.byteLength(JSON.stringify(large()))).toBeGreaterThan(3_000_000)
  const created = 10
  expect(await importThere(large())).toEqual({
    code: 0,
    lines: [`Imported into SERVER: ${created} created, 0 updated, 0 unchanged.`],
  })
  expect(await count()).toEqual({ statements: 2, sources: 4, changes: created })
  expect((await importThere(large())).lines).toEqual([
    `Imported into SERVER: 0 created, 0 updated, ${created} unchanged.`,
  ])
  const { data } = await onRecord.execute(
    { query: '{ changes(first: 1) { nodes { by } } }' },
    undefined,
    local,
  )
  expect(data).toMatchObject({ changes: { nodes: [{ by: 'ann' }] } })
})

test('a dry run tells what would be, and writes nothing', async () => {
  const { code, lines } = await importThere(bundle(), { 'dry-run': true })
  expect([code, lines[0], lines.at(-1)]).toEqual([
    0,
    'create  organisation:ukraine',
    'Would create 7, change 0 and leave 0. Nothing was written.',
  ])
  expect(await count()).toMatchObject({ changes: 0 })
})

test('a dry run tells what stands in the way, too', async () => {
  await importThere(bundle())
  const organisations = [{ id: 'organisation:ukraine', name: 'Ukraina', organisationKind: 'STATE' as const }]
  const { code, lines } = await importThere(bundle({ organisations }), { 'dry-run': true })
  expect([code, lines.at(-2), lines.at(-1)]).toEqual([
    1,
    '1 problem.',
    'Would create 0, change 1 and leave 6 once that is corrected. Nothing was written.',
  ])
})

test('it is all or nothing: a problem or a conflict late in the bundle keeps everything out', async () => {
  await importThere(bundle())
  const before = await count()
  const organisations = [{ id: 'organisation:ukraine', name: 'Ukraina', organisationKind: 'STATE' }]
  const renamed = await importThere({ ...large(), organisations })
  expect([renamed.code, renamed.lines.at(-1)]).toEqual([1, 'Nothing was imported.'])
  expect(renamed.lines[0]).toMatch(
    /^organisation:ukraine.name: The graph has a record with this id whose "name"/,
  )
  const faulty = await importThere({ ...large(), places: [{ id: 'place:p' }] })
  expect([faulty.code, faulty.lines.at(-1)]).toEqual([1, 'Nothing was imported.'])
  expect(await count()).toEqual(before)
  expect((await importThere({ ...large(), organisations }, { overwrite: true })).code).toBe(0)
})

test('a connection that breaks off leaves nothing, and the server goes on', async () => {
  const text = JSON.stringify(large())
  const headers = { authorization: 'Bearer of-ann', 'content-length': Buffer.byteLength(text) }
  const sending = request(`${serving.url}/import`, { method: 'POST', headers })
  sending.on('error', () => {})
  sending.write(text.slice(0, -1_000_000))
  await once(sending, 'response')
  sending.destroy()
  expect((await importThere(bundle())).lines).toEqual([
    'Imported into SERVER: 7 created, 0 updated, 0 unchanged.',
  ])
  expect(await count()).toMatchObject({ sources: 1, changes: 7 })
})

test.each([
  ['', "You need an admin's token to do this (POST /import)."],
  [
    'of-ed',
    'You need an admin\'s token to do this (POST /import); "ed" has the role EDITOR. Set ON_RECORD_TOKEN to the token of an admin.',
  ],
  ['of-nobody', 'This server does not know this token.'],
])('with the token "%s" nothing is taken', async (token, message) => {
  vi.stubEnv('ON_RECORD_TOKEN', token)
  await expect(importThere(large())).rejects.toThrow(message)
  expect(await count()).toMatchObject({ changes: 0 })
})

test('a token that is not known is told as such to whoever asks, not as a server that is not there', async () => {
  const { code, err } = await runHere(['stats', '--server', serving.url], { ON_RECORD_TOKEN: 'of-nobody' })
  expect(code).toBe(2)
  expect(err).toContain('This server does not know this token.')
})

test('what is no text is refused there as here', async () => {
  await expect(importThere('{"title": "\0"}')).rejects.toThrow(
    'The bundle: line 1 has U+0000: it is not text, or it is in UTF-16 without a byte order mark.',
  )
})

const writeText = (text: string) => writeFile(join(directory, 'texts', 'source-daily.txt'), text)

test('texts of a directory are sent before the bundle, which is held to them; what is of no source is told', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await writeFile(join(directory, 'texts', 'source-dayly.md'), 'Kyiv spoke.')
  const exact = (words: string) => withPassages({ exact: words } as BundlePassage)
  await writeText('Kyiv spoke of “dirty games”.')
  const { code, lines } = await importThere(exact('dirty tricks'), { texts: join(directory, 'texts') })
  expect([code, lines[0]]).toEqual([
    1,
    expect.stringMatching(/^attribution:a-daily.passages\[0\].exact: .*not in the text/),
  ])
  expect((await importThere(exact('dirty games'), { texts: join(directory, 'texts') })).code).toBe(0)
  const unused =
    'Not used: source-dayly.md: there is no source "source:dayly" in the bundle, or it brings its own text.\n'
  expect(told.mock.calls.map(([line]) => line)).toEqual([unused, unused])
  told.mockRestore()
  await rm(join(directory, 'texts', 'source-dayly.md'))
  const { data } = await onRecord.execute({
    query: '{ attributions { nodes { form verification { status checkedHere } } } }',
  })
  expect(data).toEqual({
    attributions: {
      nodes: [{ form: 'MIXED', verification: { status: 'VERBATIM', checkedHere: true } }],
    },
  })
})

async function verifyThere(options: Record<string, string | boolean> = { texts: join(directory, 'texts') }) {
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  const code = await verify({ operands: [], options, server: serving.url, print })
  return { code, lines }
}

test('a graph that a server holds is verified there, with the texts of a directory here', async () => {
  await importThere(bundle())
  await writeText('Kyiv spoke of “dirty games”.')
  expect(await verifyThere()).toEqual({
    code: 0,
    lines: ['Checked 2 receipts of 1 of 1 source: 0 worse than before, 0 better.'],
  })
  await writeText('Kyiv spoke of nothing at all.')
  expect(await verifyThere({ source: 'source:daily' })).toEqual({
    code: 0,
    lines: [
      'Checked 0 receipts of 0 of 1 source: 0 worse than before, 0 better. The text of 1 source is missing: ' +
        'give texts with --texts DIR (see on-record help verify).',
    ],
  })
  const { code, lines } = await verifyThere()
  expect(code).toBe(1)
  expect(lines[0]).toBe('worse   attribution:a-daily in source:daily: VERBATIM -> NOT_FOUND')
  expect(lines[1]).toMatch(/^ {8}"dirty games": VERBATIM -> NOT_FOUND: The words are not in the text/)
  expect(lines.at(-1)).toBe('Checked 2 receipts of 1 of 1 source: 2 worse than before, 0 better.')
  const { data } = await onRecord.execute(
    { query: '{ node(id: "attribution:a-daily") { ... on Attribution { history { nodes { kind by } } } } }' },
    undefined,
    local,
  )
  expect(data).toMatchObject({ node: { history: { nodes: [{}, {}, { kind: 'UPDATED', by: 'ann' }] } } })
  const headers = { authorization: 'Bearer of-ann' }
  const twice = await fetch(`${serving.url}/verify?source=source:a&source=source:b`, {
    method: 'POST',
    headers,
  })
  expect([twice.status, await twice.json()]).toEqual([
    400,
    {
      errors: [
        {
          message: 'source: it is given several times; give it once, or not at all.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    },
  ])
  await expect(verifyThere({ source: 'source:none' })).rejects.toThrow('There is no source "source:none".')
  vi.stubEnv('ON_RECORD_TOKEN', 'of-ed')
  await expect(verifyThere()).rejects.toThrow(
    'You need an admin\'s token to do this (POST /verify); "ed" has the role EDITOR.',
  )
})

test('what is allowed here is allowed there, and what moved is listed there on request too', async () => {
  await writeText('Kyiv spoke of “dirty games”, of “dirty games” alone.')
  const texts = join(directory, 'texts')
  const [attribution] = bundle().statements?.[0]?.attributions ?? []
  const attributions = [{ ...attribution, passages: [{ exact: 'dirty games' }] }]
  const open = { ...bundle({ relations: [] }), statements: [{ ...bundle().statements?.[0], attributions }] }
  const refused = await importThere(open, { texts })
  expect(refused.code).toBe(1)
  expect(refused.lines.join()).toContain('Or leave it open, with --allow ambiguous.')
  expect(await importThere(open, { texts, allow: 'ambiguous' })).toMatchObject({ code: 0 })
  await writeText('Kyiv spoke of “dirty games”.')
  expect((await verifyThere({ texts, all: true })).lines).toContain(
    'better  attribution:a-daily in source:daily: AMBIGUOUS -> SOURCE_CHANGED',
  )
  const address = `${serving.url}/import?allow=anything`
  const other = await fetch(address, { method: 'POST', headers: { authorization: 'Bearer of-ann' } })
  expect([other.status, await other.text()]).toEqual([400, expect.stringContaining('only \\"ambiguous\\"')])
})

test('a text that cannot be sent is told as it is here', async () => {
  const texts = join(directory, 'gone')
  await mkdir(texts)
  await writeFile(join(texts, 'index.json'), '{ "source:daily": "gone.txt" }')
  await expect(verifyThere({ texts })).rejects.toThrow('gone.txt: there is no such file.')
  await expect(importThere(bundle(), { texts })).rejects.toThrow('gone.txt: there is no such file.')
  expect(await count()).toMatchObject({ changes: 0 })
})
