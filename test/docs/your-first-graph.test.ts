import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type CodeBlock, codeBlocks } from '../../tools/docs/code-blocks.ts'
import { type Running, serving } from '../support/cli.ts'
import { shell } from '../support/reader-shell.ts'

const root = resolve(import.meta.dirname, '../..')
const blocks = codeBlocks(readFileSync(join(root, 'docs/your-first-graph.md'), 'utf8'))

/** Where the reader is: a folder with the material and nothing else. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'on-record-first-graph-')))
cpSync(join(root, 'examples/first-graph'), join(folder, 'examples/first-graph'), { recursive: true })

let server: Running | undefined

afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true })
})

test('whoever does what the page tells sees what the page shows', async () => {
  let exported = ''
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (block.title !== '') writeFileSync(join(folder, block.title), block.text)
    else if (block.language === 'graphql') expect(await asked(block)).toEqual(JSON.parse(next?.text ?? ''))
    else if (block.text.endsWith('npm start\n')) server = await serving({ ON_RECORD_DATA: graph, PORT: '0' })
    else if (block.language === 'sh') {
      if (block.text.includes('on-record export')) await stopServer()
      const printed = await shell(folder, here(exported + block.text))
      if (next?.language === 'text') expect(printed).toBe(next.text)
      exported += (block.text.match(/^export .+\n/gm) ?? []).join('')
    }
  }
}, 300_000)

const graph = join(folder, 'puddlewick/graph')
const here = (script: string) => script.replaceAll('http://127.0.0.1:4000', server?.url ?? '')

async function asked({ text: query }: CodeBlock): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${server?.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  })
  return response.json()
}

async function stopServer(): Promise<void> {
  await server?.stop()
  server = undefined
}
