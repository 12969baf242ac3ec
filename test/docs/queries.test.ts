import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { codeBlocks } from '../../tools/docs/code-blocks.ts'

const root = resolve(import.meta.dirname, '../..')
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))

const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'))
const pages = [readFileSync(join(root, 'README.md'), 'utf8'), ...filesIn('docs', '.md')]
const queries = pages.flatMap(codeBlocks).filter(({ language }) => language === 'graphql')

test('the pages show queries', () => {
  expect(queries.length).toBeGreaterThan(3)
})

test.each(queries)('a query that a page shows can be asked: $text', ({ text }) => {
  expect(validate(schema, parse(text))).toEqual([])
})
