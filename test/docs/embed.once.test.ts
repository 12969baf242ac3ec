import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { codeBlocks } from '../../tools/docs/code-blocks.ts'

const root = resolve(import.meta.dirname, '../..')
const programs = codeBlocks(readFileSync(join(root, 'docs/embed.md'), 'utf8')).filter(
  ({ language }) => language === 'js',
)

test.each(programs)('$title is printed as it is run', ({ title, text }) => {
  expect(text.trim()).toBe(readFileSync(join(root, title), 'utf8').trim())
})

test('the page shows a program of its own, one of a framework, and a subgraph', () => {
  expect(programs.map(({ title }) => title)).toEqual([
    'examples/embed/node-http.mjs',
    'examples/embed/next/route.mjs',
    'examples/embed/subgraph.mjs',
  ])
})
