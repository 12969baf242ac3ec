import { expect, test } from 'vitest'
import { parseCsv } from '../../../src/domain/texts/csv.ts'

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
  ['a first line that names the delimiter', 'sep=;\na;b,c\n', [['a', 'b,c']]],
  ['the same of Windows, with its marks', '\uFEFF"SEP=|"\r\na|b;c,d,e\r\n', [['a', 'b;c,d,e']]],
  ['a tab that is named', 'sep=\t\na\tb,c,d\n', [['a', 'b,c,d']]],
  [
    'bars',
    'a|b|c, d\n1|2|3\n',
    [
      ['a', 'b', 'c, d'],
      ['1', '2', '3'],
    ],
  ],
  [
    'a header in marks with other delimiters in it',
    '"a;b;c;d",e\n1,2\n',
    [
      ['a;b;c;d', 'e'],
      ['1', '2'],
    ],
  ],
  [
    'lone marks between tabs',
    'a\tb\n"x\ty"\n5" pipe\t"said" he\n',
    [
      ['a', 'b'],
      ['"x', 'y"'],
      ['5" pipe', '"said" he'],
    ],
  ],
  [
    "a spreadsheet's marks between tabs",
    'a\tb\n"x ""y""\nz"\tw\n',
    [
      ['a', 'b'],
      ['x "y"\nz', 'w'],
    ],
  ],
  [
    'marks inside a cell that has none around it',
    'a,b\nhe said "no",c\n',
    [
      ['a', 'b'],
      ['he said "no"', 'c'],
    ],
  ],
  [
    'old line ends',
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
])('%s', (_, text, rows) => {
  expect(cells(text)).toEqual(rows)
})

test('a row knows the line on which it begins', () => {
  const linesOf = (text: string) => parseCsv(text).map(({ line }) => line)
  expect(linesOf('a,b\n"1\n2",x\ny,z')).toEqual([1, 2, 4])
  expect(linesOf('a,b\r\n"1\r\n2",x\r\n\r\ny,z\r\n')).toEqual([1, 2, 5])
  expect(linesOf('sep=,\r\na,b\r\n"1\r2",x\r\ny,z')).toEqual([2, 3, 5])
})

test('how many cells a row has tells the delimiter of a file without headers', () => {
  expect(parseCsv('1\tWell, no, never, not at all\tx', 3)[0]?.cells).toEqual([
    '1',
    'Well, no, never, not at all',
    'x',
  ])
})

test.each([
  ['a,b\n"c', 'line 2: a quotation mark opens a cell, but none closes it.'],
  [
    'a\n"b"c',
    'line 2: there is text after the quotation mark that ends a cell. Double the quotation marks inside a cell.',
  ],
  ['a,b\n1,2\n"c,d\n3,4\n', 'line 3: a quotation mark opens a cell, but none closes it.'],
  ['sep=;\r\na;b\r\n"1\r\n2";3\r\n"c', 'line 5: a quotation mark opens a cell, but none closes it.'],
])('%j is refused', (text, message) => {
  expect(() => parseCsv(text)).toThrow(message)
})
