import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createOnRecord, type OnRecord } from '../../src/index.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { codeBlocks, onlyBlock } from '../../tools/docs/code-blocks.ts'
import { istanbul } from '../data/istanbul.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/for-agents.md'), 'utf8')

let directory: string
let onRecord: OnRecord
let serving: Serving
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-agents-'))
  const own = await createOnRecord({ directory })
  expect((await own.importBundle(istanbul)).problems).toEqual([])
  await own.close()
  onRecord = await createOnRecord()
  await onRecord.importBundle(istanbul)
  serving = await serve({ api: onRecord.api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere' })
})
afterAll(async () => {
  await serving.close()
  await onRecord.close()
})

/** With this machine's graph and server in place of the page's. */
const here = (text: string) =>
  text.replaceAll('http://127.0.0.1:4000', serving.url).replaceAll('/path/to/your/graph', directory)

type Configured = {
  readonly command?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly url?: string
}

function transportOf({ command, args = [], env = {}, url }: Configured) {
  if (url !== undefined) return new StreamableHTTPClientTransport(new URL(url))
  expect([command, args[0]]).toEqual(['npx', 'on-record'])
  return new StdioClientTransport({
    command: process.execPath,
    args: [inject('program'), ...args.slice(1)],
    env: { PATH: process.env.PATH ?? '', ...env },
  })
}

const configurations = codeBlocks(page).filter(({ language }) => language === 'json')

test.each(configurations)('the client is set up for $title', async ({ text }) => {
  const { mcpServers } = JSON.parse(here(text)) as { mcpServers: Record<string, Configured> }
  const client = new Client({ name: 'test', version: '0' })
  await client.connect(transportOf(mcpServers['on-record'] ?? {}))
  const { tools } = await client.listTools()
  for (const { name } of tools) expect(page).toContain(`| \`${name}\` |`)
  expect(tools).toHaveLength(8)
  await client.close()
})

test('what is tried without a client is answered', async () => {
  const { stdout } = await promisify(execFile)('sh', ['-c', here(onlyBlock(page, 'sh'))])
  expect(stdout).toContain('"outcome":"EXACT"')
})
