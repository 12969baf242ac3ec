import { expect, test } from 'vitest'
import {
  borrowedWords,
  type ShownPassage,
} from '../../../../src/domain/quotations/passages/borrowed-words.ts'

const text = 'The mayor said the bridge stays “closed for good” until the spring.'

/** A passage of that text. */
const shown = (exact: string, more: Partial<ShownPassage> = {}): ShownPassage => ({
  exact,
  start: [...text.slice(0, text.indexOf(exact))].length,
  quoted: false,
  ...more,
})

test.each<[string, ShownPassage[], number]>([
  ['passages that overlap once', [shown('the bridge stays'), shown('bridge stays “closed')], 4],
  ['the same passage of two receipts once', [shown('the bridge'), shown('the bridge')], 2],
  ['a prefix and a suffix', [shown('said', { prefix: 'mayor ', suffix: ' the' })], 3],
  ['what stands beside quoted words', [shown('closed for good', { quoted: true, suffix: '” until' })], 1],
  ['quoted words not', [shown('closed for good', { quoted: true })], 0],
  [
    'words that are quoted not, by whomever they are shown too',
    [shown('closed', { quoted: true }), shown('stays “closed')],
    1,
  ],
  ['neighbours as two words', [shown('bridge'), shown('stays')], 2],
  [
    'a passage without a place, once',
    [shown('the spring', { start: null }), shown('the spring', { start: null })],
    2,
  ],
  ['words after a character of two code units', [{ exact: '🕊 peace', start: 0, quoted: false }], 1],
])('it counts %s', (_what, passages, words) => {
  expect(borrowedWords(passages)).toBe(words)
})
