import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesSearch, parseSearch, searchTextOf } from '../../../src/domain/search/search.ts'

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

const chinese = '他说,冬天之前港口会重新开放。2025年6月'

test.each([
  '冬天之前',
  '港口',
  '港',
  '放',
  '口会',
  '重新开放',
  '2025年',
  '2025年6',
  '"冬天之前港口"',
  '港口 冬天',
])('in a script without spaces, any part is found: %s', (query) => {
  const isAcross = query === '"冬天之前港口"'
  expect(found(query, chinese)).toBe(true)
  expect(found(query, '冬眠之前。港城的入口')).toBe(['港'].includes(query) && !isAcross)
})

test.each(['口港', '前冬', '新闻', '"他说冬天"', '2025月'])('%s is no part of it', (query) => {
  expect(found(query, chinese)).toBe(false)
})

test.each([
  ['ท่าเรือ', 'เขาบอกว่าท่าเรือจะเปิดก่อนฤดูหนาว'],
  ['ฤดูหนาว', 'เขาบอกว่าท่าเรือจะเปิดก่อนฤดูหนาว'],
  ['港は冬', '知事は「港は冬の前に開く」と述べた'],
  ['iPhone15', '新しいiPhone15を買う'],
  ['iPhone15を', '新しいiPhone15を買う'],
  ['を買', '新しいiPhone15を買う'],
])('%s is found in %s', (query, text) => {
  expect(found(query, text)).toBe(true)
})

describe('the last word is typed', () => {
  const typed = (query: string, text: string) =>
    matchesSearch(searchTextOf([text]), parseSearch(query, 'query', true))

  test('every beginning of two letters or more finds the word', () => {
    const words = [
      ...['accusing', 'bodies', 'games', 'travelled', 'organisations', 'colourful', 'defences', 'centres'],
      ...['Зеленський', 'Alexei', 'dirty', 'released', 'neighbourhood', 'theatre', 'analysed', '港口城'],
    ]
    for (const word of words)
      for (let length = 2; length <= word.length; length += 1)
        expect(typed(`the ${word.slice(0, length)}`, `over the ${word} there`), word.slice(0, length)).toBe(
          true,
        )
  })

  test('of three or more where the second tells how the first sounds', () => {
    expect(typed('Yer', 'Yermak')).toBe(true)
    expect(typed('Yerm', 'Ermak')).toBe(true)
    expect(typed('Yea', 'years')).toBe(true)
  })

  test.each([
    ['dirty ga', true],
    ['dirty ga ', false],
    ['dirty ga!', false],
    ['ga dirty', false],
    ['"dirty ga"', false],
    ['"dirty ga', true],
    ['dirty g', false],
    ['dirty gu', false],
  ])('%j finds “dirty games”: %s', (query, is) => {
    expect(typed(query, 'no dirty games')).toBe(is)
  })
})

describe('a query', () => {
  const whole = (query: string) => parseSearch(query).needles.map((needle) => needle.whole)

  test('is phrases and words, each once', () => {
    expect(whole('Moscow, moscow “dirty games” «dirty games»!')).toEqual([['dirti gam'], ['moscow']])
  })

  test('may leave a quotation mark open, which then counts for nothing', () => {
    expect(whole('"dirty games" in "Moscow')).toEqual([['dirti gam'], ['in'], ['moscow']])
  })

  test.each(['', '  ', '""', '… — !'])('%j has no word', (query) => {
    expect(() => parseSearch(query)).toThrow('query: it has no words to search for.')
  })

  test('has a largest size', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ')
    expect(parseSearch(words(16)).needles).toHaveLength(16)
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
  fc.constantFrom(
    '港口',
    '港',
    'ท่าเรือ',
    'iPhone港',
    'centre',
    'Зеленський',
    'bodies',
    'Russia’s',
    'Łódź',
    '1,000',
    'Киев',
    'agreed',
    'Xi',
  ),
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
