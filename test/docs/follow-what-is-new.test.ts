import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import WebSocket from 'ws'
import { type Serving, serve } from '../../src/server/http.ts'
import { codeBlocks } from '../../tools/docs/code-blocks.ts'
import { istanbul } from '../data/istanbul.ts'
import { openForEditing } from '../support/asking.ts'
import { eventsOf } from '../support/following.ts'

const root = resolve(import.meta.dirname, '../..')
const blocks = codeBlocks(readFileSync(join(root, 'docs/follow-what-is-new.md'), 'utf8'))
const blockOf = (title: string) => blocks.find((block) => block.title === title)?.text ?? ''

/** Where a program of the page finds the packages that it imports. */
const folder = join(root, 'node_modules/.cache/follow-what-is-new')
async function programOf(title: string, text = blockOf(title)) {
  writeFileSync(join(folder, title), text)
  return import(/* @vite-ignore */ pathToFileURL(join(folder, title)).href)
}

let product: Awaited<ReturnType<typeof openForEditing>>
let serving: Serving
beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  product = await openForEditing(istanbul)
  serving = await serve({ api: product.api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere' })
})
afterAll(async () => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
  await serving.close()
  await product.close()
})

test('curl shows the log from its start', async () => {
  const [, url = ''] =
    /^curl -N (\S+)$/m.exec(blocks.find(({ language }) => language === 'sh')?.text ?? '') ?? []
  const shown = new Promise<string>((shownWhole) => {
    const curl = execFile('curl', ['-sN', url.replace('http://127.0.0.1:4000', serving.url)])
    let text = ''
    curl.stdout?.on('data', (more) => {
      text += more
      if (!text.includes('id: 2\n')) return
      curl.kill()
      shownWhole(text)
    })
  })
  expect(await shown).toMatch(
    /^retry: 1000\nid: 0\n\nid: 1\ndata: \{"cursor":"[^"]+","id":"change:[^"]+","at":/,
  )
})

test('a browser gets the statements that are recorded', async () => {
  const shown = new Promise((show) => {
    // The part of EventSource that the page uses.
    function EventSource(path: string) {
      return {
        async addEventListener(_name: string, listener: (event: object) => void) {
          for await (const event of eventsOf(await fetch(`${serving.url}${path}&after=0`)))
            return listener(event)
        },
      }
    }
    new Function('EventSource', 'show', blockOf('browser'))(EventSource, show)
  })
  expect(await shown).toMatchObject({ kind: 'CREATED', recordId: expect.stringMatching(/^statement:/) })
})

test('the program over WebSocket goes on where it was, though its server goes away', async () => {
  vi.stubGlobal('WebSocket', WebSocket)
  const { statements } = await programOf('follow.mjs')
  const first = await serve({ api: product.api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere' })
  const port = Number(new URL(first.url).port)
  const told = statements(`${first.url.replace('http', 'ws')}/graphql`, 'WzEsIlNFUSIsIjAiXQ')
  const cursors: string[] = []
  const next = async () => cursors.push((await told.next()).value.cursor)
  await next()
  await first.close()
  const second = await serve({ api: product.api, host: '127.0.0.1', port, playgroundDirectory: '/nowhere' })
  await product.ask(
    'mutation ($input: RecordStatementInput!) { recordStatement(input: $input) { change { id } } }',
    {
      input: {
        text: 'He will speak again.',
        type: 'ANNOUNCEMENT',
        speakers: [{ actor: 'person:vladimir-medinsky' }],
        sources: [{ id: 'source:later', sourceKind: 'ARTICLE' }],
        attributions: [{ source: 'source:later', passages: [{ exact: 'will speak again', quoted: true }] }],
      },
    },
  )
  for (const _ of ['one that is in the graph', 'the one that is new']) await next()
  await told.return()
  await second.close()
  expect(new Set(cursors).size).toBe(3)
})

test('the program in its own process is given each entry', async () => {
  vi.stubGlobal('createOnRecord', async () => product.api)
  const text = blockOf('in-process.mjs').replace(/^import .* from 'on-record'$/m, '')
  const { follow } = await programOf('in-process.mjs', text)
  const enough = new Error('enough')
  const entries: { recordId: string }[] = []
  const taken = follow('WzEsIlNFUSIsIjAiXQ', (entry: { recordId: string }) => {
    if (entries.push(entry) === 3) throw enough
  })
  await expect(taken).rejects.toBe(enough)
  expect(entries).toHaveLength(3)
  await expect(follow('nonsense', () => {})).rejects.toThrow('after: this is not a valid cursor')
})
