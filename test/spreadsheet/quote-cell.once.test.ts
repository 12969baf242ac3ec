import { expect, test } from 'vitest'
import { quoteCell } from '../../src/spreadsheet/cells/quote-cell.ts'
import { statementRows } from '../../src/spreadsheet/columns.ts'
import { passagesOf } from '../../src/spreadsheet/row.ts'
import { inCell } from '../../src/spreadsheet/row-problems.ts'
import { bundleOfRows } from '../../src/spreadsheet/statements.ts'

test.each([
  ['“perfectly safe”', 'perfectly safe'],
  ['‘Yes’', 'Yes'],
  ['„Ja, sicher“', 'Ja, sicher'],
  ['“We agreed"', 'We agreed'],
  ['“We agreed”.', 'We agreed'],
  ['« не раньше весны »', 'не раньше весны'],
  ['“We will not play ‘dirty games’”', 'We will not play ‘dirty games’'],
  ['"We will not play "dirty games" again"', 'We will not play "dirty games" again'],
  // A quotation in single marks that nothing closes is an apostrophe.
  ["'90s music", "'90s music"],
])('the words of the cell %s are %s', (quote, exact) => {
  expect(wordsOf(quote)).toEqual([exact])
})

const several =
  'it has several quotations. Give each a row of its own or, if all of the cell was said, write yes in a column "quoted".'
const notAll =
  'it begins with a quotation, but goes on after it. Put the quotation marks around all the words that were said, or write yes or no in a column "quoted" (for the whole sheet: --quoted yes).'
const inside =
  'it has quotation marks inside. Put quotation marks around all of it if all of it was said, or write yes or no in a column "quoted" (for the whole sheet: --quoted yes).'

test.each([
  ['"Yes," she said, "and no."', several],
  ['“Yes,” she said, “and no,” she added.', several],
  ['“Yes,” she said.', notAll],
  ['"We agreed', notAll],
  ['“…”', 'it has no words.'],
  ['I told him "never again" and left the pier', inside],
  [
    'And so I went down to the pier and told him, in front of everybody there, «never again», and left',
    inside,
  ],
  ['It was “safe”, then “sound”', inside],
  ['Я сказав йому „ніколи“ і пішов', inside],
])('of the cell %s nobody can tell which words were said, and its row is told', (quote, message) => {
  expect(wordsOf(quote)).toEqual([`quote: ${message}`])
})

test.each(['I told him "never again" and left', '“Yes,” she said, “and no.”', 'We agreed'])(
  'a row or a sheet says whether all of the cell %s was said',
  (quote) => {
    const passage = (quoted: boolean) => ({ passages: [{ words: quote, quoted }] })
    expect(quoteCell(quote, { quoted: true })).toEqual(passage(true))
    expect(quoteCell(quote, { quoted: false })).toEqual(passage(false))
    expect(quoteCell(quote, { form: 'INDIRECT' })).toEqual(passage(false))
    expect(quoteCell(quote, { form: 'DIRECT' })).toEqual({
      passages: [{ words: quote, quoted: true, whole: true }],
    })
  },
)

test('of a mixed report the quoted words are the passages', () => {
  const cell = 'The mayor called it “a disgrace” that “had to go”'
  expect(quoteCell(cell, { form: 'MIXED' })).toEqual({
    passages: [
      { words: 'a disgrace', quoted: true },
      { words: 'had to go', quoted: true },
    ],
  })
  expect(quoteCell('a disgrace', { form: 'MIXED' })).toEqual({
    passages: [{ words: 'a disgrace', quoted: true }],
  })
})

test.each([
  ['yes', true],
  ['No', false],
  ['TRUE', true],
  ['0', false],
  ['так', true],
  ['НІ', false],
  ['да', true],
  ['нет', false],
  ['не', false],
  ['Evet', true],
  ['HAYIR', false],
])('the cell %s of the column quoted is read', (cell, quoted) => {
  const [row] = statementRows(`speaker,text,quote,title,quoted\nAnn,A,an open gate,T,${cell}`)
  expect(row?.problems).toEqual([])
  expect(row && passagesOf(row, {})[0]?.quoted).toBe(quoted)
})

test.each([
  ['direct', true, true],
  ['Indirect speech', false, undefined],
  ['mixed', true, undefined],
  ['непряма', false, undefined],
  ['dolaylı', false, undefined],
])('the cell %s of the column form is read', (cell, quoted, whole) => {
  const [row] = statementRows(`speaker,text,quote,title,form\nAnn,A,an open gate,T,${cell}`)
  expect(row?.problems).toEqual([])
  expect(row && passagesOf(row, {})[0]).toMatchObject({ quoted, ...(whole && { whole }) })
})

test('words inside the marks that were not said are told', () => {
  expect(wordsOf('«Ми не залишимо цей порт, — сказала Ірина Ткач, — до самої зими»')).toEqual([
    'quote: "сказала Ірина Ткач" is inside the quotation marks, but was not said. Give each part a row of its own or, if all of the cell was said, write yes in a column "quoted".',
  ])
})

test('what is neither yes nor no, or no form, is told', () => {
  const [row] = statementRows('speaker,text,quote,title,quoted,form\nAnn,A,a,T,perhaps,oral')
  expect(row?.problems).toEqual([
    { column: 'quoted', message: 'I don\'t know "perhaps".', mend: 'Write one of: yes, no.' },
    { column: 'form', message: 'I don\'t know "oral".', mend: 'Write one of: direct, mixed, indirect.' },
  ])
})

test('the words before and after say which place of the source is meant', () => {
  const [row] = statementRows('speaker,text,quote,title,prefix,suffix\nAnn,A,Thank you,T,MR. LEE: ,Next')
  expect(row && passagesOf(row, {})).toEqual([
    {
      part: 'CONTENT',
      exact: 'Thank you',
      prefix: 'MR. LEE:',
      suffix: 'Next',
      quoted: true,
      status: 'NO_TEXT',
    },
  ])
})

/** The words of the one passage that a row with this quote makes, or what is told of it. */
function wordsOf(quote: string): string[] {
  const header = ['speaker', 'text', 'quote', 'url'].join('\t')
  const cells = ['Anna Bell', 'A claim.', `"${quote.replaceAll('"', '""')}"`, 'https://example.org/a']
  const { bundle, problems } = bundleOfRows(statementRows([header, cells.join('\t')].join('\n')), {
    title: 'sheet.csv',
    decisions: new Map([['Anna Bell', 'new person']]),
    sources: new Map(),
  })
  const passages = (bundle.statements ?? []).flatMap(({ attributions }) =>
    attributions.flatMap((receipt) => receipt.passages),
  )
  return [...passages.map(({ exact }) => exact), ...problems.map(inCell)]
}
