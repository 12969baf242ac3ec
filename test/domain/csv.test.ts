import { expect, test } from 'vitest'
import { parseCsv } from '../../src/domain/csv.ts'

const cells = (text: string) => parseCsv(text).map((row) => row.cells)

test.each<[string, string, string[][]]>([
  [
    'commas and line feeds',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a byte order mark and CRLF',
    '\uFEFFa,b\r\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'semicolons',
    'a;b\n"c;c";d,d',
    [
      ['a', 'b'],
      ['c;c', 'd,d'],
    ],
  ],
  [
    'tabs',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'quotation marks, commas and line ends in cells',
    'a,b\n"x, ""y""\nz",""\n',
    [
      ['a', 'b'],
      ['x, "y"\nz', ''],
    ],
  ],
  [
    'empty cells and rows',
    'a,b,\n,,\n\n,c,\n',
    [
      ['a', 'b', ''],
      ['', 'c', ''],
    ],
  ],
  ['nothing', '', []],
])('%s', (_, text, rows) => {
  expect(cells(text)).toEqual(rows)
})

test('a row knows the line on which it begins', () => {
  expect(parseCsv('a,b\n"1\n2",x\ny,z').map(({ line }) => line)).toEqual([1, 2, 4])
})

test.each([
  ['a,b\n"c', 'line 2: a quotation mark begins a cell and none ends it.'],
  ['a\n"b"c', 'line 2: text follows the quotation mark that ends a cell. Double marks inside a cell.'],
])('%j is refused', (text, message) => {
  expect(() => parseCsv(text)).toThrow(message)
})
