import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesSearch, parseSearch, searchTextOf } from '../../src/domain/search.ts'

const found = (query: string, ...parts: string[]) => matchesSearch(searchTextOf(parts), parseSearch(query))

const report = [
  'Ukraine accused Moscow of “dirty games” over the bodies of 1,000 soldiers',
  'Volodymyr Zelenskyy’s video-address',
] as const

test('a search text is folded words between single spaces, with a bar between its parts', () => {
  expect(searchTextOf(['The bodies,  of “Łódź”', null, '', 'Zelenskyy’s'])).toBe(
    ' the bodi of lodz | zelenski ',
  )
  expect(searchTextOf([])).toBe('')
})

test.each([
  'dirty games',
  'games dirty',
  '"dirty games"',
  '«Dirty Games»',
  '“dirty game”',
  'body',
  'accuses soldier',
  '1000',
  '1,000',
  'Зеленський',
  'Zelensky video address',
  '"Zelenskiy video"',
  'moscow "dirty games" ukraine',
])('%s is found', (query) => {
  expect(found(query, ...report)).toBe(true)
})

test.each(['"games dirty"', 'dirty bombs', 'dirt', '"soldiers Volodymyr"', '"Moscow dirty games"', '100'])(
  '%s is not',
  (query) => {
    expect(found(query, ...report)).toBe(false)
  },
)

describe('a query', () => {
  test('is words and phrases, each once', () => {
    expect(parseSearch('Moscow, moscow “dirty games” «dirty games»!')).toEqual({
      terms: ['moscow'],
      phrases: ['dirti gam'],
    })
  })

  test('may leave a quotation mark open, which then counts for nothing', () => {
    expect(parseSearch('"dirty games" in "Moscow')).toEqual({
      terms: ['in', 'moscow'],
      phrases: ['dirti gam'],
    })
  })

  test.each(['', '  ', '""', '… — !'])('%j has no word', (query) => {
    expect(() => parseSearch(query)).toThrow('query: it has no words to search for.')
  })

  test('has a largest size', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ')
    expect(parseSearch(words(16)).terms).toHaveLength(16)
    expect(() => parseSearch(words(17), 'filter.matching')).toThrow(
      'filter.matching: it has 17 words and phrases; a search may have at most 16.',
    )
    expect(() => parseSearch('a'.repeat(201))).toThrow(
      'query: it has 201 characters; a search may have at most 200',
    )
  })
})

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc.constantFrom('Зеленський', 'bodies', 'Russia’s', 'Łódź', '1,000', 'Киев', 'agreed', 'Xi'),
)

test('every word and every passage of a text finds it', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (words, a, b) => {
      const from = a % words.length
      const passage = words.slice(from, from + 1 + (b % 6)).join(' ')
      expect(found(`"${passage}"`, words.join(', '))).toBe(true)
      expect(found(passage, words.join(', '))).toBe(true)
    }),
  )
})
