import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparedWords } from '../../../../src/domain/quotations/check/compared-words.ts'
import { checkQuotation, type QuotablePassage } from '../../../../src/domain/quotations/check/quote-check.ts'

const passage = (exact: string, changes: Partial<QuotablePassage> = {}): QuotablePassage => ({
  exact,
  quoted: true,
  status: 'VERBATIM',
  speakers: ['person:a'],
  ...changes,
})

const outcome = (words: string, ...exact: string[]) =>
  checkQuotation(
    words,
    exact.map((one) => passage(one)),
  ).outcome

const games = 'We will not play “dirty games” with the bodies of our soldiers, and we never did.'

test.each([
  ['EXACT', 'dirty games'],
  ['EXACT', 'We will not play “dirty games” with the bodies'],
  ['PUNCTUATION', 'We will not play ‘dirty games’ with the bodies'],
  ['PUNCTUATION', 'dirty games,'],
  ['PUNCTUATION', 'With the bodies of our soldiers. And we never did'],
  ['PUNCTUATION', 'THE BODIES OF OUR SOLDIERS'],
  ['ALTERED', 'WITH THE BODIES OF YOUR SOLDIERS, AND WE NEVER DID'],
  ['ALTERED', 'the bodies of OUR soldiers'],
  ['ALTERED', 'with the body of our soldiers'],
  ['ALTERED', 'of our soldiers, and we never did?'],
  ['TOO_FEW_WORDS', 'we never did'],
  ['ALTERED', 'We will play “dirty games” with the bodies'],
  ['NOT_FOUND', 'irty games with the bodi'],
  ['TOO_FEW_WORDS', 'irty game'],
  ['NOT_FOUND', 'a list of 640 names'],
  ['NOT_FOUND', '…'],
] as const)('%s: %s', (expected, words) => {
  expect(outcome(words, games)).toBe(expected)
})

test('a passage that is set in capitals has the words, however they are quoted; one word in capitals is another word', () => {
  expect(outcome('we stay in Kyiv', 'WE STAY IN KYIV')).toBe('PUNCTUATION')
  expect(outcome('NOBODY AT THE WHO KNOWS', 'Nobody at the who knows')).toBe('PUNCTUATION')
  expect(outcome('Nobody at the WHO knows', 'Nobody at the who knows')).toBe('ALTERED')
})

test('what was altered is told word by word, against the words that come nearest', () => {
  const { matches } = checkQuotation('We will play dirty games with bodies of our men', [passage(games)])
  expect(matches[0]?.diff).toEqual([
    { op: 'EQUAL', text: 'We will' },
    { op: 'DELETE', text: 'not' },
    { op: 'EQUAL', text: 'play dirty games with' },
    { op: 'DELETE', text: 'the' },
    { op: 'EQUAL', text: 'bodies of our' },
    { op: 'DELETE', text: 'soldiers,' },
    { op: 'INSERT', text: 'men' },
  ])
})

test('two passages joined are told apart, in their order', () => {
  const check = checkQuotation('We hand over the list … and the bodies wait at the border', [
    passage('and the bodies wait at the border for days'),
    passage('Today we hand over the list to them.'),
  ])
  expect(check.outcome).toBe('SPLICED')
  expect(check.matches.map(({ diff }) => diff)).toEqual([
    [{ op: 'EQUAL', text: 'We hand over the list' }],
    [{ op: 'EQUAL', text: 'and the bodies wait at the border' }],
  ])
})

test('a word that joins two passages is told as put in', () => {
  const passages = [passage('We hand over the list'), passage('The bodies wait at the border')]
  const check = checkQuotation('We hand over the list and the bodies wait at the border', passages)
  expect(check.outcome).toBe('SPLICED')
  expect(check.matches[1]?.diff).toEqual([
    { op: 'INSERT', text: 'and' },
    { op: 'EQUAL', text: 'the bodies wait at the border' },
  ])
  const denied = checkQuotation('We hand over the list not the bodies wait at the border', passages)
  expect(denied.outcome).not.toBe('SPLICED')
})

test('two passages that adjoin in one source are no splice', () => {
  const at = (exact: string, start: number) =>
    passage(exact, { source: 'source:daily', start, end: start + exact.length })
  const first = at('We reject this', 10)
  expect(checkQuotation('We reject this and will answer', [first, at('and will answer', 25)]).outcome).toBe(
    'PUNCTUATION',
  )
  expect(checkQuotation('We reject this and will answer', [first, at('and will answer', 80)]).outcome).toBe(
    'SPLICED',
  )
})

test('words that the source quotes come before its own', () => {
  const { matches } = checkQuotation('dirty games', [
    passage('the dirty games went on', { quoted: false }),
    passage(games),
  ])
  expect(matches.map((match) => match.passage.quoted)).toEqual([true, false])
})

const own = passage('troops left the village', { quoted: false })
const refuted = passage('troops left the village', { status: 'NOT_FOUND' })
const unread = passage('troops left the village', { quoted: false, status: 'NO_TEXT' })
const sound = passage('Troops left: the village is theirs')

test.each([
  ["the source's own words", [own], 'NOT_QUOTED', own],
  ['a passage that was not found', [refuted], 'REFUTED', refuted],
  ["a refuted passage and the source's own words", [refuted, own], 'NOT_QUOTED', own],
  ['a passage of which no text was read', [own, unread, refuted], null, unread],
  ['a passage that has them with another punctuation', [refuted, own, sound], null, sound],
])('%s: what there is to say of the best passage is told', (_what, passages, caution, best) => {
  const check = checkQuotation('troops left the village', passages)
  expect(check).toMatchObject({ outcome: best === sound ? 'PUNCTUATION' : 'EXACT', caution })
  expect(check.matches[0]?.passage).toBe(best)
})

test('the passages that have the words come as they are to be quoted: none that is refuted or own before another', () => {
  const quoted = passage('troops left the village')
  const moved = { ...quoted, status: 'MOVED' } as const
  const { matches } = checkQuotation('troops left the village', [refuted, own, unread, moved, quoted])
  expect(matches.map((match) => match.passage)).toEqual([quoted, moved, unread, own, refuted])
})

test("what the source quotes inside its own words is quoted, the words around it are the source's", () => {
  const passages = [passage('Kyiv spoke of “dirty games” on Saturday', { quoted: false })]
  expect(checkQuotation('dirty games', passages)).toMatchObject({ outcome: 'EXACT', caution: null })
  expect(checkQuotation('Dirty games!', passages).caution).toBeNull()
  expect(checkQuotation('spoke of “dirty games”', passages).caution).toBe('NOT_QUOTED')
  const notFound = passages.map((each) => ({ ...each, status: 'NOT_FOUND' as const }))
  expect(checkQuotation('dirty games', notFound).caution).toBe('REFUTED')
})

test('two passages that adjoin are as good as the worse of them', () => {
  const adjoining = (changes: Partial<QuotablePassage>) => [
    passage('We reject this', { source: 'source:daily', start: 10, end: 24 }),
    passage('and will answer', { source: 'source:daily', start: 25, end: 40, ...changes }),
  ]
  const cautionOf = (changes: Partial<QuotablePassage>) =>
    checkQuotation('We reject this and will answer', adjoining(changes)).caution
  expect([cautionOf({}), cautionOf({ quoted: false }), cautionOf({ status: 'NOT_FOUND' })]).toEqual([
    null,
    'NOT_QUOTED',
    'REFUTED',
  ])
})

const word = fc.stringMatching(/^[a-zéж]{2,9}$/)
const words = fc.array(word, { minLength: 4, maxLength: 40 })
const run = words.chain((all) =>
  fc.tuple(fc.constant(all), fc.nat(all.length - 4), fc.nat(all.length)).map(([list, from, length]) => ({
    all: list,
    cut: list.slice(from, from + 4 + length),
  })),
)

test('any run of words of a passage is EXACT, and PUNCTUATION when it is set otherwise', () => {
  fc.assert(
    fc.property(run, ({ all, cut }) => {
      expect(outcome(cut.join(' '), all.join(' '))).toBe('EXACT')
      expect(outcome(`${cut.join(', ')}!`, all.join(' '))).toBe('PUNCTUATION')
    }),
  )
})

test('a word that no passage has is never found, and the diff gives back both texts', () => {
  fc.assert(
    fc.property(run, fc.nat(), ({ all, cut }, seed) => {
      const changed = cut.with(seed % cut.length, 'xxxx')
      const check = checkQuotation(changed.join(' '), [passage(all.join(' '))])
      expect(['ALTERED', 'NOT_FOUND']).toContain(check.outcome)
      const text = (...ops: string[]) =>
        (check.matches[0]?.diff ?? []).filter(({ op }) => ops.includes(op)).map((part) => part.text)
      if (check.outcome === 'NOT_FOUND') return
      expect(text('EQUAL', 'INSERT').join(' ')).toBe(changed.join(' '))
      expect(all.join(' ')).toContain(text('EQUAL', 'DELETE').join(' '))
    }),
  )
})

test('whatever the characters, a check is an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(outcome(a, b)).toMatch(/^(EXACT|PUNCTUATION|EDITED|PART|ALTERED|TOO_FEW_WORDS|NOT_FOUND)$/)
      if (comparedWords(a).length > 0) expect(outcome(a, a)).toMatch(/^(EXACT|TOO_FEW_WORDS)$/)
    }),
  )
})
