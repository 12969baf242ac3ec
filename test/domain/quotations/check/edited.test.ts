import { expect, test } from 'vitest'
import { checkQuotation } from '../../../../src/domain/quotations/check/quote-check.ts'

/** The outcome of words beside a passage, and the difference in one line. */
function check(words: string, exact: string): [string, string] {
  const { outcome, matches } = checkQuotation(words, [
    { exact, quoted: true, status: 'VERBATIM', speakers: [] },
  ])
  const parts = (matches[0]?.diff ?? []).map(({ op, text }) =>
    op === 'EQUAL' ? text : op === 'INSERT' ? `{+${text}+}` : `[-${text}-]`,
  )
  return [outcome, parts.join(' ')]
}

const gate = 'We will open the harbour gate before the autumn storms arrive'
const he = 'Then he opened the harbour gate and left the pier'

test.each([
  ['[W]e will open the harbour gate', gate, '[W]e will open the harbour gate'],
  ['We will open the harbour gate [sic] before', gate, 'We will open the harbour gate {+[sic]+} before'],
  ['We will open the harbour gate (sic!) before', gate, 'We will open the harbour gate {+(sic!)+} before'],
  ['We will open the harbour gate[1] before', gate, 'We will open the harbour gate {+[1]+} before'],
  ['open the harbour gate [at Net Street] before', gate, 'open the harbour gate {+[at Net Street]+} before'],
  [
    '[the minister] opened the harbour gate and left',
    he,
    '[-Then he-] {+[the minister]+} opened the harbour gate and left',
  ],
  [
    'Then [the minister] opened the harbour gate',
    he,
    'Then [-he-] {+[the minister]+} opened the harbour gate',
  ],
  ['he open[s] the harbour gate and left', he, 'he [-opened-] {+open[s]+} the harbour gate and left'],
  [
    'Тоді він [міністр] відчинив ворота гавані',
    'Тоді він відчинив ворота гавані',
    'Тоді він {+[міністр]+} відчинив ворота гавані',
  ],
  [
    'відчинив (прим. ред.) ворота старої гавані',
    'відчинив ворота старої гавані',
    'відчинив {+(прим. ред.)+} ворота старої гавані',
  ],
  ['我们不会在冬天【今年】之前离开', '我们不会在冬天之前离开', '我们不会在冬天 {+【今年】+} 之前离开'],
  [
    'We will open ［it］ before the autumn',
    gate,
    'We will open [-the harbour gate-] {+［it］+} before the autumn',
  ],
])("an editor's marks are told as such: %s", (words, exact, diff) => {
  expect(check(words, exact)).toEqual(['EDITED', diff])
})

test.each([
  ['We will open the rusty [old] harbour gate before the autumn', gate],
  ['We will [surely] close the harbour gate before the autumn storms', gate],
  ['The owner is [certainly] permitted to close the pier', 'The owner is not permitted to close the pier'],
  ['We will open […] before the autumn storms arrive', gate],
])(
  'what differs outside of brackets, a negation that they replace and what an ellipsis leaves out is altered: %s',
  (words, exact) => {
    expect(check(words, exact)[0]).toBe('ALTERED')
  },
)

test('an ellipsis in brackets where nothing was left out is punctuation; brackets alone are words', () => {
  expect(check('[…] open the harbour gate before the autumn […]', gate)[0]).toBe('PUNCTUATION')
  expect(check('[open the harbour gate before]', gate)[0]).toBe('PUNCTUATION')
})

test('what an editor of the source put into a passage may be left out', () => {
  expect(
    check('open the harbour gate before autumn', 'open the harbour gate [at Net Street] before autumn'),
  ).toEqual(['EDITED', 'open the harbour gate [-[at Net Street]-] before autumn'])
})
