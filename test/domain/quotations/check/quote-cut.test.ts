import { expect, test } from 'vitest'
import { checkQuotation, type QuotablePassage } from '../../../../src/domain/quotations/check/quote-check.ts'

const check = (words: string, exact: string, more: Partial<QuotablePassage> = {}, around = {}) => {
  const passage = { exact, quoted: true, status: 'VERBATIM', speakers: [], ...more } as const
  const { outcome, caution, matches } = checkQuotation(words, [passage], around)
  return { outcome, caution, cut: matches[0]?.cut ?? null }
}

const before = (words: string) => ({ before: words, after: null, negates: true })
const after = (words: string) => ({ before: null, after: words, negates: true })

test.each([
  ['permitted to close the pier', 'The owner is not permitted to close the pier', before('not')],
  ['be permitted to close the pier', 'They can’t be permitted to close the pier', before("can't")],
  ['allowed to close the rusty pier', 'He is no longer allowed to close the rusty pier', before('no longer')],
  [
    'The skipper of the ferry is',
    'The skipper of the ferry is not permitted to sail',
    after('not permitted to sail'),
  ],
  ['відкриємо ворота цієї гавані', 'Ми не відкриємо ворота цієї гавані', before('не')],
  ['закрывать ворота этой гавани', 'Мы никогда закрывать ворота этой гавани', before('никогда')],
  ['адчынім вароты гэтай гавані', 'Мы не адчынім вароты гэтай гавані', before('не')],
  ['liman kapısı bu akşam açık', 'liman kapısı bu akşam açık değil', after('değil')],
  ['das Hafentor vor den Stürmen', 'Wir öffnen nicht das Hafentor vor den Stürmen', before('nicht')],
  ['Erlaubnis zum Schließen des Hafens', 'Es gibt keine Erlaubnis zum Schließen des Hafens', before('keine')],
  ['quitterons le vieux port demain', 'Nous ne quitterons le vieux port demain', before('ne')],
  ['ouvrirons la vieille porte demain', 'Nous n’ouvrirons la vieille porte demain', before("n'")],
  ['le vieux port avant l’hiver', 'Nous ne quitterons jamais le vieux port avant l’hiver', before('jamais')],
  ['otworzymy bramy tego portu', 'Nigdy nie otworzymy bramy tego portu', before('nie')],
  ['abriremos la puerta del muelle', 'Nunca abriremos la puerta del muelle', before('Nunca')],
  ['apriremo la porta del molo', 'Non apriremo la porta del molo', before('Non')],
  ['abriremos o portão do cais', 'Não abriremos o portão do cais', before('Não')],
  ['نغادر الميناء القديم قبل الشتاء', 'لن نغادر الميناء القديم قبل الشتاء', before('لن')],
  ['נעזוב את הנמל לפני החורף', 'לא נעזוב את הנמל לפני החורף', before('לא')],
  ['在冬天之前离开这个港口', '我们不会在冬天之前离开这个港口', before('不会')],
  ['開放這個古老的港口', '我們沒有開放這個古老的港口', before('沒有')],
  ['冬が来る前に港を離れ', '冬が来る前に港を離れません', after('ません')],
  ['ออกจากท่าเรือก่อนฤดูหนาว', 'เราจะไม่ออกจากท่าเรือก่อนฤดูหนาว', before('ไม่')],
])('a negation beside the words is told: %s', (words, exact, cut) => {
  expect(check(words, exact)).toMatchObject({ caution: 'NEGATION_CUT', cut })
})

test.each([
  [
    'The harbour gate will open tonight',
    'The harbour gate will open tonight but only for fishermen',
    'but only for fishermen',
  ],
  [
    'The harbour gate will open tonight',
    'The harbour gate will open tonight, unless the storm comes',
    'unless the storm comes',
  ],
  [
    'The harbour gate will open tonight',
    'The harbour gate will open tonight. However, nobody may leave.',
    'However, nobody may leave',
  ],
  [
    'ворота гавані відкриються ввечері',
    'ворота гавані відкриються ввечері, якщо не буде шторму',
    'якщо не буде шторму',
  ],
  ['das Hafentor bleibt heute offen', 'das Hafentor bleibt heute offen, außer bei Sturm', 'außer bei Sturm'],
])('how the sentence goes on is shown, and holds nothing back: %s', (words, exact, rest) => {
  expect(check(words, exact)).toEqual({
    outcome: expect.stringMatching(/^(EXACT|PUNCTUATION)$/),
    caution: null,
    cut: { before: null, after: rest, negates: false },
  })
})

test('what stands around a passage in its source tells as well', () => {
  const exact = 'permitted to close the pier'
  expect(check(exact, exact, { prefix: 'The owner is not “' })).toMatchObject({ caution: 'NEGATION_CUT' })
  expect(check(exact, exact, { suffix: ',” he said, “but not today”' })).toMatchObject({
    caution: null,
    cut: { after: 'but not today' },
  })
})

test('a negation that the draft has by itself is not missing', () => {
  const [words, exact] = ['go back to the old harbour', 'We will not go back to the old harbour']
  expect(check(words, exact)).toMatchObject({ outcome: 'EXACT', caution: 'NEGATION_CUT' })
  expect(check(words, exact, {}, { before: 'She said that they would not' })).toEqual({
    outcome: 'EXACT',
    caution: null,
    cut: null,
  })
})

test.each([
  ['No, we will open the harbour gate', 'we will open the harbour gate'],
  ['They said no. We will open the harbour gate', 'We will open the harbour gate'],
  ['The owner is not permitted to close the pier', 'is not permitted to close the pier'],
])('a negation that turns nothing, or is quoted, is none: %s', (exact, words) => {
  expect(check(words, exact).caution).toBeNull()
})

test('a passage that has the words uncut is the better one, but not where it is of the same statement', () => {
  const whole = 'The owner is not permitted to close the pier'
  const passages = (statements: readonly [string, string]) =>
    [whole, 'permitted to close the pier'].map((exact, index) => ({
      exact,
      quoted: true,
      status: 'VERBATIM' as const,
      speakers: [],
      statement: statements[index],
    }))
  const cautionOf = (...statements: [string, string]) =>
    checkQuotation('permitted to close the pier', passages(statements)).caution
  expect([cautionOf('s:1', 's:2'), cautionOf('s:1', 's:1')]).toEqual([null, 'NEGATION_CUT'])
})
