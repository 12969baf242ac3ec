import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFile } from '../../src/commands/bundles/import.ts'
import { verify } from '../../src/commands/bundles/verify.ts'
import { bundle } from '../bundle/small-bundle.ts'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-other-servers-'))
  await writeFile(join(directory, 'bundle.json'), JSON.stringify(bundle()))
})
afterAll(() => rm(directory, { recursive: true }))

/** How a command fails with a server that answers like this. */
async function failureOf(answer: string, command: (server: string) => Promise<unknown>): Promise<string> {
  const other = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(answer))
  }).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const server = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const failed = await command(server).catch(String)
  other.close()
  return String(failed).replace(server, 'SERVER')
}

const importThere = (server: string) =>
  importFile({ operands: [join(directory, 'bundle.json')], options: {}, server, print: () => {} })

const verifyThere = (server: string) => verify({ operands: [], options: {}, server, print: () => {} })

const sending = (lines: string) => `HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${lines}`

test('another kind of server is not taken for one of On Record', async () => {
  const answer = 'HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n'
  expect(await failureOf(answer, importThere)).toBe(
    'OnRecordError: SERVER does not accept bundles (status 404). Is it an On Record server?',
  )
})

test.each(['\n', '{"done": 1, "total": 2}\n{"result": {"crea'])(
  'an answer that is cut off is told as such: %j',
  async (lines) => {
    expect(await failureOf(sending(lines), importThere)).toBe(
      'OnRecordError: SERVER broke off before it confirmed that the import was done. ' +
        'Import again: what is already there is left alone.',
    )
  },
)

test.each(['{"result": {"created": 7}}', '{"prepared": "many"}', '<p>Welcome</p>'])(
  'a line that this version cannot read is shown: %s',
  async (line) => {
    expect(await failureOf(sending(`${line}\n`), importThere)).toBe(
      `OnRecordError: SERVER sent a line that this version of On Record cannot read: "${line}". ` +
        'Does the server run the same version? It did not confirm that the import was done. ' +
        'Import again: what is already there is left alone.',
    )
  },
)

test('a status that only a newer version has is not passed on', async () => {
  const change = { receipt: 'attribution:a', before: 'VERBATIM', now: 'SMUDGED', isWorse: true, passages: [] }
  const verified = { source: 'source:a', receipts: 1, atHand: true, changes: [change] }
  expect(await failureOf(sending(`${JSON.stringify({ verified })}\n`), verifyThere)).toMatch(
    /^OnRecordError: SERVER sent a line that this version of On Record cannot read: "\{"verified"/,
  )
})
