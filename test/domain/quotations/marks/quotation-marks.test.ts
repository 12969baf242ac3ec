import { expect, test } from 'vitest'
import {
  isQuoted,
  quotedSpans,
  spokenWords,
} from '../../../../src/domain/quotations/marks/quotation-marks.ts'

/** Whether a text has words in quotation marks; they stand in it once. */
const has = (text: string, words: string) => {
  const from = text.indexOf(words)
  return isQuoted(text, quotedSpans(text), from, from + words.length)
}

test.each([
  ['with gershayim', 'אפרת אמרה: "נסעתי לנתב"ג מחר".', 'נסעתי לנתב"ג מחר', true],
  ['behind a mark that is joined', 'הוא קרא ב"הארץ".', 'הארץ', true],
  ['of the first half', '“The owner is,” said Bo, “not permitted.”', 'owner is,', true],
  ['of both halves', '“The owner is,” said Bo, “not permitted.”', 'owner is,” said Bo, “not permitted', true],
  ['between two halves', '“The owner is,” said Bo, “not permitted.”', 'said Bo', false],
  [
    'of both sides of an incise',
    '«Ми тут, — сказала Ада, — до зими».',
    'Ми тут, — сказала Ада, — до зими',
    true,
  ],
  ['before an incise', '«Ми тут, — сказала Ада, — до зими».', 'Ми тут,', true],
  ['of an incise', '«Ми тут, — сказала Ада, — до зими».', 'сказала Ада', false],
  ['across paragraphs', '“We go.\n\nWe stay.” All.', 'go.\n\nWe stay', true],
  ['across the end of a quotation', '“We go.” He left.', 'We go.” He left', false],
  ['behind a mark that nothing closes', '“We go, said Ada.\n\nBo left.', 'We go', false],
])('words %s', (_which, text, words, expected) => {
  expect(has(text, words)).toBe(expected)
})

test.each([
  ['owner is,” said Bo, “not permitted.', 'owner is, not permitted.'],
  ['owner is", said Bo, "not permitted', 'owner is not permitted'],
  ['Wir gehen“, sagte Ada, „nicht weg', 'Wir gehen nicht weg'],
  ['Ми тут, — сказала Ада, — до зими', 'Ми тут до зими'],
  ['We go, or “leave”, as they say.', 'We go, or “leave”, as they say.'],
  ['He said "no" to me', 'He said "no" to me'],
  ['We go — all of us — today', 'We go — all of us — today'],
])('of a passage that is quoted, what was said is: %s', (exact, spoken) => {
  expect(spokenWords(exact)).toBe(spoken)
})
