import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { normaliseText } from '../../../src/domain/texts/texts.ts'

const text = (html: string) => normaliseText(html, 'HTML')

/** The text that htmlparser2 finds in a page, references read. */
function parsed(html: string): string {
  let found = ''
  const parser = new Parser({ ontext: (piece) => (found += piece) })
  parser.end(html)
  return found
}

// docs/decisions/0020: receipts and digests are of the left, which therefore is not read by htmlparser2.
test.each([
  ['a reference beyond those that it knows', '&rarr; &check;', '&rarr; &check;', '→ ✓'],
  ['a reference without its semicolon', 'a&nbsp b&amp c', 'a&nbsp b&amp c', 'a\u00A0 b& c'],
  ['a number of the old Windows set', '&#150; &#147;', '\u0096 \u0093', '– “'],
  ['a quotation mark in an attribute without one', '<p title=a"b>c">d', 'c">d', 'c">d'],
  ['an attribute with a space before its mark', '<a b=     "x>y">z', 'y">z', 'z'],
  ['a comment that ends at once', '<!-->a<!---->b', 'b', 'ab'],
  ['a comment that ends as some write it', '<!-- a --!>b', '', 'b'],
  ['a field of text', '<textarea><b>x</b></textarea>', 'x', '<b>x</b>'],
])('the text of a page stays as it was: %s', (_what, html, ours, theirs) => {
  expect([text(html), parsed(html)]).toEqual([ours, theirs])
})
