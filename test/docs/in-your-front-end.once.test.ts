import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { codeBlocks } from '../../tools/docs/code-blocks.ts'

const root = resolve(import.meta.dirname, '../..')
const programs = codeBlocks(readFileSync(join(root, 'docs/in-your-front-end.md'), 'utf8')).filter(
  ({ language }) => language === 'ts',
)

test.each(programs)('$title is printed as it is built and run', ({ title, text }) => {
  expect(text.trim()).toBe(readFileSync(join(root, title), 'utf8').trim())
})

test('the page shows every program of the front end', () => {
  const files = readdirSync(join(root, 'examples/front-end')).filter((name) => name.endsWith('.ts'))
  expect(programs.map(({ title }) => title).toSorted()).toEqual(
    files.map((name) => `examples/front-end/${name}`).toSorted(),
  )
})
