import { expect, test } from 'vitest'
import { statementRows } from '../../src/spreadsheet/columns.ts'

test('a spreadsheet without a column that is needed is refused, with its headers', () => {
  expect(() => statementRows('name,statement\nA,B')).toThrow(
    'line 1: there is no column "quote". The columns are: name, statement. Say which it is: --map "header=quote". ' +
      'If "statement" contains the exact words of the source, use it for both: --map "statement=text" --map "statement=quote".',
  )
  expect(() => statementRows('speaker,text,quote', { mapping: [['x', 'date']] })).toThrow(
    'there is no column "x"',
  )
})

test('a row with a cell too many is refused: what follows a comma without marks is in the wrong column', () => {
  const header = 'speaker,text,quote,title'
  const rows = ['Anna Bell,"Hello, all.",hello,T1,,', 'Anna Bell,Hello, everyone.,hello,T1', 'A,B,c,d,e']
  expect(() => statementRows([header, ...rows].join('\n'))).toThrow(
    'line 3: it has 5 cells; the header has 4. Put quotation marks around any cell that contains a comma ' +
      '(or whatever separates the cells). The same goes for 1 more, the next on line 4.',
  )
  expect(statementRows([header, rows[0]].join('\n'))).toMatchObject([{ text: 'Hello, all.', title: 'T1' }])
})

test('a header of which nothing is read is told, with the column it may be', () => {
  const told: string[] = []
  const header = 'who,text,quote,titel,paper,my notes,'
  statementRows(`${header}\nA,b,c,d,e,f,`, {
    mapping: [['paper', 'publisher']],
    tell: (line) => told.push(line),
  })
  expect(told).toEqual([
    'I don\'t know the column "titel", so it is not read. If it is the title: --map "titel=title".',
    expect.stringMatching(
      /^I don't know the column "my notes", so it is not read. If it is one of id, kind, .*, say which: --map /,
    ),
  ])
})

test('a column without a header is told if it has anything in it: nothing is lost unseen', () => {
  const told: string[] = []
  statementRows('who,text,quote,,\nA,b,c,,\nD,e,f,g,', { tell: (line) => told.push(line) })
  expect(told).toEqual([
    'Column 4 has no header, so it is not read, although line 3 has something in it. Give it a header.',
  ])
})

test.each([
  [
    'speaker,Who,text,quote',
    '"speaker" and "Who" both mean speaker. Say which one to read: --map "speaker=speaker".',
  ],
  ['speaker,text,quote,Quote', '"quote" and "Quote" both mean quote. Give each a name of its own.'],
])('two columns of one meaning are refused: %s', (header, message) => {
  expect(() => statementRows(header)).toThrow(`line 1: ${message}`)
})

test('of two columns of one meaning, the one that is mapped is read', () => {
  const sheet = 'speaker,Who,text,quote\nA,B,c,d'
  expect(statementRows(sheet, { mapping: [['who', 'speaker']] })).toMatchObject([{ speaker: 'B' }])
  const mapping = [
    ['who', 'speaker'],
    ['speaker', 'speaker'],
  ] as const
  expect(() => statementRows(sheet, { mapping })).toThrow(
    '--map: you gave two columns for speaker. Give one.',
  )
})
