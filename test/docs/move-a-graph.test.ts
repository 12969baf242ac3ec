import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { STATEMENT_TYPES } from '../../src/domain/vocabulary.ts'
import { statementRows } from '../../src/spreadsheet/columns.ts'
import { columnNames } from '../../src/spreadsheet/headers.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/move-a-graph.md'), 'utf8')

/** The columns of the page's table, each with the other headers that it is known by. */
const columns = [...page.matchAll(/^\| `(\w+)` \|([^|]*)\|/gm)].map(([, column = '', others = '']) => ({
  column,
  others: [...others.matchAll(/`([^`]+)`/g)].map(([, header = '']) => header),
}))

test('the page has every column of a spreadsheet of statements, by headers that are read', () => {
  expect(columns.map(({ column }) => column)).toEqual(columnNames)
  for (const { column, others } of columns)
    for (const header of [column, ...others]) {
      const needed = ['speaker', 'text', 'quote'].filter((each) => each !== column)
      const rows = statementRows(`${header},${needed.join(',')}\nread,A,B`)
      expect(rows, header).toMatchObject([{ [column]: 'read' }])
    }
})

test('the page has every type of statement', () => {
  const [, listed = ''] = /^Types: ([^.]+)\./m.exec(page) ?? []
  expect(listed.split(/,\s+/).map((type) => type.toUpperCase().replace(' ', '_'))).toEqual([
    ...STATEMENT_TYPES,
  ])
})
