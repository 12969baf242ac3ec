import { expect, test } from 'vitest'
import { parseQuery } from '../../tools/cypher/parse.ts'
import { checkTouches } from '../../tools/cypher/types.ts'

const file = (...tags: string[]) =>
  ['// Writes.', '// @query write', ...tags.map((tag) => `// ${tag}`), 'RETURN 1 AS written'].join('\n')
const writing = ['@mode write', '@returns one', '@param rows Row[]', '@row written int', '@row ids string[]']
const types = new Map([
  [
    'Row',
    { name: 'Row', description: '', fields: [{ name: 'id', type: 'string', from: 'property' as const }] },
  ],
])

test('a query that writes says which records it touches, and one that reads touches none', () => {
  const told = /a query needs one @touches if it writes/
  expect(() => parseQuery('a.cypher', file(...writing))).toThrow(told)
  expect(() => parseQuery('a.cypher', file(...writing, '@touches'))).toThrow(told)
  expect(() => parseQuery('a.cypher', file('@mode read', '@returns one', '@touches none'))).toThrow(told)
  expect(parseQuery('a.cypher', file(...writing, '@touches none')).touches).toEqual([])
  expect(parseQuery('a.cypher', file(...writing, '@touches $rows.id ids')).touches).toEqual([
    '$rows.id',
    'ids',
  ])
})

test('what it names is an id, or a list of ids, among its parameters or in its rows', () => {
  const check = (touches: string) =>
    checkTouches(parseQuery('a.cypher', file(...writing, `@touches ${touches}`)), types)
  check('$rows.id ids')
  for (const place of ['$rows', '$rows.name', '$ids', 'rows.id', 'written'])
    expect(() => check(place), place).toThrow(
      `a.cypher: @touches ${place} is no id or list of ids of this query`,
    )
})
