import { expect, test } from 'vitest'
import { statementRows } from '../../src/bundle/csv/columns.ts'
import { quoteCell } from '../../src/bundle/csv/quote-cell.ts'
import { bundleOfRows } from '../../src/bundle/csv/statements.ts'

test.each([
  ['“perfectly safe”', 'perfectly safe'],
  ['‘Yes’', 'Yes'],
  ['„Ja, sicher“', 'Ja, sicher'],
  ['“We agreed"', 'We agreed'],
  ['“We agreed”.', 'We agreed'],
  ['« не раньше весны »', 'не раньше весны'],
  ['“We will not play ‘dirty games’”', 'We will not play ‘dirty games’'],
  ['"We will not play "dirty games" again"', 'We will not play "dirty games" again'],
  // Words of a source with a quotation in them, or an apostrophe.
  ['We will not play “dirty games”', 'We will not play “dirty games”'],
  ['It was "safe", then "sound"', 'It was "safe", then "sound"'],
  ["'90s music", "'90s music"],
])('the words of the cell %s are %s', (quote, exact) => {
  expect(wordsOf(quote)).toEqual([exact])
})

test.each([
  ['"Yes," she said, "and no."', 'it has several quotations; give each a row of its own.'],
  ['“Yes,” she said, “and no,” she added.', 'it has several quotations; give each a row of its own.'],
  [
    '“Yes,” she said.',
    'it begins with a quotation that is not all of it; put the marks around all words that were said.',
  ],
  [
    '"We agreed',
    'it begins with a quotation that is not all of it; put the marks around all words that were said.',
  ],
  ['“…”', 'it has no words.'],
])('the cell %s is no one quotation, and its row is told', (quote, message) => {
  expect(wordsOf(quote)).toEqual([`quote: ${message}`])
})

test.each([
  ['We will not play games', true],
  ['The mayor called it “a disgrace” that had to go', false],
])('the cell %s is in quotation marks in its source, until somebody looks: %s', (quote, quoted) => {
  expect(quoteCell(quote)).toEqual({ words: quote, quoted })
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
  return [...passages.map(({ exact }) => exact), ...problems.map(({ message }) => message)]
}
