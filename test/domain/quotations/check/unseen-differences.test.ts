import { expect, test } from 'vitest'
import { typographyBetween, withCodes } from '../../../../src/domain/quotations/check/unseen-differences.ts'
import { verifyPassage } from '../../../../src/domain/quotations/passages/passages.ts'
import { searchableText } from '../../../../src/domain/texts/searchable-text.ts'

test.each([
  ['the “harbour”', 'the "harbour"', 'quotation marks, dashes, ellipses or white space'],
  ['the har\u00ADbour', 'the harbour', 'invisible characters (U+00AD)'],
  ['\u202Aharbour\u202C', 'harbour', 'invisible characters (U+202A, U+202C)'],
  ['oﬃce', 'office', 'other forms of letters (U+FB03)'],
  ['الميناءَ', 'الميناء', 'vowel points (U+064E)'],
  [
    'har\u00ADbour oﬃce',
    'harbour  office',
    'invisible characters (U+00AD), other forms of letters (U+FB03) and quotation marks, dashes, ellipses or white space',
  ],
])('between %j and %j lies nothing but %s', (one, other, difference) => {
  expect(typographyBetween(one, other)).toBe(difference)
  expect(typographyBetween(other, one)).toBe(difference)
})

test.each([
  ['the har\u00ADbour', 'the door', 'the har[U+00AD]bour'],
  ['the hаrbour', 'the harbour', 'the hа[U+0430]rbour'],
  ['порт', 'порт', 'порт'],
  ['сор', 'cop', 'с[U+0441]о[U+043E]р[U+0440]'],
  ['harbour', 'hаrbour', 'harbour'],
])('%j beside %j is shown as %j', (text, beside, shown) => {
  expect(withCodes(text, beside)).toBe(shown)
})

test('the reason of a check names what cannot be seen', () => {
  const reasonOf = (content: string, exact: string) => {
    const text = searchableText(content)
    return verifyPassage({ exact }, { digest: text.digest, text }, null).reason
  }
  expect(reasonOf('At the har\u00ADbour gate', 'the harbour gate')).toBe(
    'The same except for invisible characters (U+00AD).',
  )
  expect(reasonOf('The hаrbour gate of the town', 'The harbour gate of the town')).toBe(
    'The words are not in the text. Nearest: "The hа[U+0430]rbour gate of the town" at 0.',
  )
  expect(reasonOf('我们不会在冬天之前离开这个港口', '我们会在冬天之前离开')).toMatch(/Nearest: "/)
})
