import { expect, test } from 'vitest'
import type { QuotablePassage } from '../../../../src/domain/quotations/check/quote-check.ts'
import { checkWordsOf, verdictOfKnown } from '../../../../src/domain/quotations/passages/whose-words.ts'

const passage = (exact: string, changes: Partial<QuotablePassage> = {}): QuotablePassage => ({
  exact,
  quoted: true,
  status: 'VERBATIM',
  speakers: ['person:a'],
  ...changes,
})
const ofAnother = (changes: QuotablePassage) => ({ ...changes, speakers: ['person:b'] })

/** What becomes of words that are said to be those of person:a. */
const asked = (words: string, ...passages: QuotablePassage[]) => {
  const check = checkWordsOf(words, passages, ({ speakers }) => speakers.includes('person:a'))
  return [check.outcome, check.caution, verdictOfKnown(check)]
}

const said = 'We will not play these games with the bodies of our soldiers.'
const left = 'troops left the village'
const sound = passage(left)
const own = passage(left, { quoted: false })
const refuted = passage(left, { status: 'NOT_FOUND' })

test('words are those of a speaker, of another, or of nobody', () => {
  expect(asked('the bodies of our soldiers', passage(said))).toEqual(['EXACT', null, 'CONFIRMED'])
  expect(asked('the bodies of our soldiers', ofAnother(passage(said)))).toEqual(['EXACT', null, 'OTHER'])
  expect(asked('a list of 640 names', ofAnother(passage(said)))).toEqual(['NOT_FOUND', null, 'UNCONFIRMED'])
})

test('of two who said the same, each is confirmed', () => {
  expect(asked(left, ofAnother(sound), sound)).toEqual(['EXACT', null, 'CONFIRMED'])
})

test('nobody is accused for words that are only near those of another', () => {
  const altered = 'We will not play those games with the bodies of our soldiers.'
  expect(asked(altered, ofAnother(passage(said)))).toEqual(['ALTERED', null, 'UNCONFIRMED'])
})

test('words that another is quoted with are theirs, whatever a refuted passage says', () => {
  expect(asked(left, refuted, ofAnother(sound))).toEqual(['EXACT', null, 'OTHER'])
  expect(asked(left, refuted)).toEqual(['EXACT', 'REFUTED', 'CONFIRMED'])
})

test('words are not called those of another who is not quoted with them either', () => {
  expect(asked(left, refuted, ofAnother(own))).toEqual(['EXACT', 'REFUTED', 'CONFIRMED'])
  expect(asked(left, own, ofAnother(refuted))).toEqual(['EXACT', 'NOT_QUOTED', 'CONFIRMED'])
  expect(asked(left, ofAnother(own))).toEqual(['EXACT', 'NOT_QUOTED', 'OTHER'])
  expect(asked(left, passage('troops have left this village'), ofAnother(refuted))[0]).toBe('ALTERED')
})
