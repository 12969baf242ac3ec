import { expect, test } from 'vitest'
import { checkQuotation } from '../../../../src/domain/quotations/check/quote-check.ts'

const outcome = (words: string, exact: string, quoted = true) =>
  checkQuotation(words, [{ exact, quoted, status: 'VERBATIM', speakers: [] }]).outcome

test.each([
  ['season'],
  ['polonium'],
  ['every one'],
  ['first class'],
  ['war crimes'],
  ['prime minister'],
  ['last word'],
  ['the harbour'],
  ['last words'],
  ['a Prime Minister'],
  ['[the] last word'],
  ['воєнні дії'],
  ['прем’єр-міністр'],
  ['права людини'],
  ['последнее слово'],
  ['апошняе слова'],
  ['barış süreci için'],
  ['son söz'],
  ['das letzte Wort'],
  ['le premier ministre'],
  ['ostatnie słowo'],
  ['la última palabra'],
  ['ultima parola'],
  ['o último dia'],
  ['رئيس الوزراء'],
  ['ראש הממשלה'],
  ['港口'],
  ['總統'],
  ['港を'],
  ['ประตู'],
])('so few everyday words tell nothing, though a passage is just these: %s', (words) => {
  expect(outcome(words, words)).toBe('TOO_FEW_WORDS')
})

test.each([
  ['dirty games'],
  ['Dirty games!'],
  ['a filthy trick'],
  ['брудні ігри'],
  ['грязные игры'],
  ['kirli oyunlar'],
  ['schmutzige Spiele'],
  ['指鹿为马'],
])('words beyond the everyday ones that a source quotes alone tell as any: %s', (words) => {
  expect(outcome(words, words)).toMatch(/^(EXACT|PUNCTUATION)$/)
  expect(outcome(words, `They spoke of “${words}” again`, false)).toMatch(/^(EXACT|PUNCTUATION)$/)
  expect(outcome(words, `They spoke of ${words} again`)).toBe('TOO_FEW_WORDS')
})

test('four words are as many as any', () => {
  expect(outcome('the last word of', 'This is the last word of the day')).toBe('EXACT')
  expect(outcome('这个港口的', '我们离开这个港口的时候')).toBe('EXACT')
})
