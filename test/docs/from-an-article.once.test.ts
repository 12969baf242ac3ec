import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { codeBlocks } from '../../tools/docs/code-blocks.ts'
import { shell } from '../support/reader-shell.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/from-an-article.md'), 'utf8')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'on-record-from-an-article-')))
afterAll(() => rmSync(folder, { recursive: true }))

const blocks = codeBlocks(page)
const block = (has: string) => blocks.find(({ text }) => text.includes(has))?.text ?? ''
const shownBelow = (has: string) => blocks[blocks.findIndex(({ text }) => text.includes(has)) + 1]?.text

const decisions = join(folder, 'article.decisions.json')
type Decisions = { readonly proposals: readonly Record<string, unknown>[] }

test('whoever does what the page tells sees what the page shows', async () => {
  writeFileSync(join(folder, 'article.md'), block('# The bridge hums'))
  const graph = `${block('on-record migrate').match(/^export .+$/m)?.[0]}\n`
  await shell(folder, block('on-record migrate'))
  const propose = graph + block('--published')
  expect(await shell(folder, propose)).toBe(shownBelow('--published'))

  const written = readFileSync(decisions, 'utf8')
  const { proposals } = JSON.parse(written) as Decisions
  expect(proposals[0]).toMatchObject(JSON.parse(block('"decision"')))

  writeFileSync(decisions, written.replaceAll('"undecided"', '"accept"'))
  expect(await shell(folder, propose)).toBe('2 statements accepted in article.json.\n')
  expect(await shell(folder, graph + block('on-record import'))).toBe(shownBelow('on-record import'))
}, 60_000)
