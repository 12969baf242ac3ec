import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkQuotation, type QuotablePassage } from '../../../../src/domain/quotations/check/quote-check.ts'
import { alteredQuotations, differentQuotations } from './different-quotations.ts'

const passage = (exact: string): QuotablePassage => ({
  exact,
  quoted: true,
  status: 'VERBATIM',
  speakers: ['person:a'],
})

/** The outcome of words beside passages, and the difference in one line. */
function check(words: string, ...passages: string[]): [string, string] {
  const { outcome, matches } = checkQuotation(words, passages.map(passage))
  const parts = (matches[0]?.diff ?? []).map(({ op, text }) =>
    op === 'EQUAL' ? text : op === 'INSERT' ? `{+${text}+}` : `[-${text}-]`,
  )
  return [outcome, parts.join(' ')]
}

test.each(differentQuotations)(
  'different utterances that share words are not taken for each other: %s',
  (one, other) => {
    expect(check(one, other)[0]).toMatch(/^(NOT_FOUND|TOO_FEW_WORDS)$/)
    expect(check(other, one)[0]).toMatch(/^(NOT_FOUND|TOO_FEW_WORDS)$/)
  },
)

test('nor is one taken for two of the others joined', () => {
  const passages = differentQuotations.map(([, other]) => other)
  for (const [words] of differentQuotations) {
    const [outcome, diff] = check(words, ...passages)
    expect([words, outcome, diff]).toEqual([words, expect.stringMatching(/^(NOT_FOUND|TOO_FEW_WORDS)$/), ''])
  }
})

test.each(alteredQuotations)('an utterance that somebody changed is seen: %s', (changed, original) => {
  expect(check(changed, original)[0]).toBe('ALTERED')
})

const gate = 'We will open the harbour gate before the autumn storms arrive'

test.each([
  [
    'Neighbours, listen: we will open the harbour gate before the autumn storms arrive',
    gate,
    '{+Neighbours, listen:+} we will',
  ],
  [`${gate}, and then we rest`, gate, 'arrive, {+and then we rest+}'],
  [`Friends! ${gate}. Good night.`, gate, '{+Friends!+}'],
  ['open the harbour gate before the autumn storms arrive, and then we rest', gate, '{+and then we rest+}'],
  ['他说：我们不会在冬天之前离开这个港口，大家放心', '我们不会在冬天之前离开这个港口', '{+大家放心+}'],
  [
    'Сусіди, слухайте: ми відкриємо ворота гавані до осінніх штормів',
    'Ми відкриємо ворота гавані до осінніх штормів',
    '{+Сусіди, слухайте:+}',
  ],
])('what goes on beyond a whole passage is found in part: %s', (words, exact, rest) => {
  expect(check(words, exact)).toEqual(['PART', expect.stringContaining(rest)])
})

test.each([
  ['We will open the rusty harbour gate before the autumn storms arrive', gate],
  ['Neighbours, we will open the rusty harbour gate before the autumn storms arrive', gate],
])('words inside a passage, or in place of its own, alter it: %s', (words, exact) => {
  expect(check(words, exact)[0]).toBe('ALTERED')
})

test('that an utterance holds a short passage is no evidence', () => {
  expect(check('The ferry came in at noon, with the mayor on board', 'the')[0]).toBe('NOT_FOUND')
  expect(check('The ferry came in at noon, with the mayor on board', 'came in')[0]).toBe('NOT_FOUND')
  expect(check('They played dirty games with every one of us there', 'dirty games')[0]).toBe('NOT_FOUND')
})

test('words that hold a short passage, and are nearly a longer one, are altered', () => {
  const long = 'We will not play dirty games with the bodies of our drowned soldiers'
  expect(
    check(
      'We will play dirty games with the bodies of our drowned soldiers',
      'play dirty games with the bodies',
      long,
    ),
  ).toEqual(['ALTERED', expect.stringContaining('[-not-]')])
})

test.each([
  ['The owner is permitted to close the pier', '[-not-]'],
  ['The owner is permitted not to close the pier', '{+not+}'],
  ['The owner not is permitted to close the pier', '{+is+}'],
])('a word dropped or swapped where two halves are joined is told: %s', (words, part) => {
  expect(check(words, 'The owner is not permitted to close the pier during the season')).toEqual([
    'ALTERED',
    expect.stringContaining(part),
  ])
})

const characters = fc.array(fc.constantFrom(...'我们会在冬天之前离开这个港口城市政府人民船海风大小'), {
  minLength: 12,
  maxLength: 30,
})

test('of a script without spaces any part is found, and none with a character changed or dropped', () => {
  fc.assert(
    fc.property(characters, fc.nat(), fc.nat(), (all, first, second) => {
      const from = first % (all.length - 6)
      const part = all.slice(from, from + 6 + (second % (all.length - from - 5)))
      expect(check(part.join(''), all.join(''))[0]).toBe('EXACT')
      expect(check(part.join('\u200B'), all.join(''))[0]).toMatch(/^(EXACT|PUNCTUATION)$/)
      const at = 1 + (second % (part.length - 2))
      expect(check(part.with(at, '龍').join(''), all.join(''))[0]).toMatch(/^(ALTERED|NOT_FOUND)$/)
    }),
  )
})
