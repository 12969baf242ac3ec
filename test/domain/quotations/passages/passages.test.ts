import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type PassageSelector,
  verifyPassage,
  worstStatus,
} from '../../../../src/domain/quotations/passages/passages.ts'
import { searchableText } from '../../../../src/domain/texts/searchable-text.ts'

const article =
  'The ministry said no date had been set. Kyiv said “no date had been set” either… Talks go on.'
const digestOf = (text: string) => searchableText(text).digest

/** Checks against a text that is the one last checked, unless `before` gives the text of that check. */
function check(passage: PassageSelector, text = article, before = text) {
  const source = searchableText(text)
  return verifyPassage(passage, { digest: source.digest, text: source }, digestOf(before))
}

describe('in the text that was checked', () => {
  test('words at their position are verbatim', () => {
    expect(check({ exact: 'ministry said', start: 4, end: 17 })).toEqual({
      status: 'VERBATIM',
      reason: null,
      start: 4,
      end: 17,
      places: [],
    })
  })

  test('words without a position are found where they stand once', () => {
    expect(check({ exact: 'Talks go on' })).toMatchObject({ status: 'VERBATIM', start: 81, end: 92 })
  })

  test('words that stand twice are ambiguous, and each place is shown', () => {
    expect(check({ exact: 'no date had been set' })).toMatchInlineSnapshot(`
      {
        "end": null,
        "places": [
          {
            "after": ". Kyiv said “no date had",
            "before": "The ministry said ",
            "end": 38,
            "start": 18,
          },
          {
            "after": "” either… Talks go on.",
            "before": "ad been set. Kyiv said “",
            "end": 71,
            "start": 51,
          },
        ],
        "reason": "The words are in 2 places. Add a prefix or a suffix that only one of them has.",
        "start": null,
        "status": "AMBIGUOUS",
      }
    `)
  })

  test('a suffix tells one place from the other', () => {
    expect(check({ exact: 'no date had been set', suffix: '”' })).toMatchObject({
      status: 'VERBATIM',
      start: 51,
    })
  })

  test('other quotation marks, dashes, dots and spaces are folded, and it says so', () => {
    expect(check({ exact: 'said "no date had  been set" either...' })).toMatchObject({
      status: 'NORMALISED',
      reason: 'The same except for quotation marks, dashes, ellipses or white space.',
      start: 45,
      end: 80,
    })
  })

  test('one changed letter is not found, and the nearest words are shown', () => {
    expect(check({ exact: 'The ministry said no data had been set', start: 0, end: 38 })).toMatchObject({
      status: 'NOT_FOUND',
      reason: 'The words are not in the text. Nearest: "The ministry said no date had been set" at 0.',
      start: null,
    })
  })

  test('a wrong position is a wrong claim, though the words stand elsewhere', () => {
    expect(check({ exact: 'Talks go on', start: 0, end: 11 })).toMatchObject({
      status: 'NOT_FOUND',
      reason: 'The words are not from 0 to 11, but at 81.',
      start: null,
    })
  })

  test('a wrong prefix is a wrong claim, with a position and without', () => {
    expect(check({ exact: 'Talks', prefix: 'No ', start: 81, end: 86 }).status).toBe('NOT_FOUND')
    expect(check({ exact: 'Talks', prefix: 'No ' }).status).toBe('NOT_FOUND')
  })

  test.each([
    { exact: '' },
    { exact: 'x', start: 4000, end: 4001 },
    { exact: 'x', start: -5, end: -4 },
    { exact: 'T', start: 9, end: 0 },
  ])('nonsense is not found: %o', (passage) => {
    expect(check(passage).status).toBe('NOT_FOUND')
  })
})

describe('in a text that changed', () => {
  const corrected = `Correction: a name was wrong. ${article}`

  test('words that stand where they stood are verbatim', () => {
    expect(check({ exact: 'The ministry', start: 0, end: 12 }, `${article} More.`, article)).toMatchObject({
      status: 'VERBATIM',
      start: 0,
      reason: 'The text has changed since it was last checked; the words are where they were.',
    })
  })

  test('words that moved with their surroundings have moved', () => {
    const passage = { exact: 'no date had been set', prefix: 'Kyiv said “', start: 51, end: 71 }
    expect(check(passage, corrected, article)).toMatchObject({ status: 'MOVED', start: 81, end: 101 })
  })

  test('words that stand elsewhere without any context are left to a person', () => {
    expect(check({ exact: 'Talks go on', start: 81, end: 92 }, corrected, article)).toMatchObject({
      status: 'SOURCE_CHANGED',
      start: null,
      places: [{ start: 111, end: 122, before: 'e had been set” either… ', after: '.' }],
    })
  })

  test('a look-alike in other surroundings is never taken', () => {
    const passage = { exact: 'no date had been set', prefix: 'Minsk said “', start: 51, end: 71 }
    expect(check(passage, corrected, article)).toMatchObject({ status: 'NOT_FOUND', start: null })
  })

  test('words that are gone are not found', () => {
    expect(check({ exact: 'Talks go on', start: 81, end: 92 }, 'Talks are over.', article).status).toBe(
      'NOT_FOUND',
    )
  })
})

describe('without the text', () => {
  test('nothing can be said', () => {
    expect(verifyPassage({ exact: 'x' }, { digest: null, text: null }, null).status).toBe('NO_TEXT')
  })

  test('a digest that differs tells that the source changed', () => {
    expect(verifyPassage({ exact: 'x' }, { digest: 'sha256:1', text: null }, 'sha256:2').status).toBe(
      'SOURCE_CHANGED',
    )
  })
})

describe('any text', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).map((raw) => raw.normalize('NFC'))
  const cut = fc.tuple(text, fc.nat(), fc.nat()).map(([whole, a, b]) => {
    const points = [...whole]
    const start = a % points.length
    const end = start + 1 + (b % (points.length - start))
    return { whole, start, end, exact: points.slice(start, end).join('') }
  })

  test('a passage cut from it verifies at its position', () => {
    fc.assert(
      fc.property(cut, ({ whole, start, end, exact }) => {
        expect(check({ exact, start, end }, whole)).toMatchObject({ status: 'VERBATIM', start, end })
      }),
    )
  })

  test('without the position it verifies or is ambiguous, and its place is a place of the words', () => {
    fc.assert(
      fc.property(cut, ({ whole, exact }) => {
        const result = check({ exact }, whole)
        const spans = result.status === 'VERBATIM' ? [result] : result.places
        expect(['VERBATIM', 'AMBIGUOUS']).toContain(result.status)
        for (const span of spans)
          expect([...whole].slice(span.start ?? 0, span.end ?? 0).join('')).toBe(exact)
      }),
    )
  })

  test('a passage of which a letter was altered never verifies', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '🕊', ' '), minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (whole, a, b) => {
        const points = [...whole]
        const start = a % points.length
        const end = points.length
        const altered = points.slice(start, end)
        altered[b % altered.length] = 'z'
        expect(check({ exact: altered.join(''), start, end }, whole).status).toBe('NOT_FOUND')
        expect(check({ exact: altered.join('') }, whole).status).toBe('NOT_FOUND')
      }),
    )
  })

  test('retyping the typography of a passage leaves it NORMALISED at the same place', () => {
    const units = fc.constantFrom('“', '”', '—', '…', ' ', '\u00A0', 'a', 'b', '🕊', '’')
    fc.assert(
      fc.property(fc.array(units, { minLength: 1, maxLength: 40 }), (characters) => {
        const whole = `x${characters.join('')}x`
        const retyped = whole
          .replace(/[“”]/g, '"')
          .replace(/—/g, '-')
          .replace(/…/g, '...')
          .replace(/’/g, "'")
          .replace(/\s+/g, ' ')
        const result = check({ exact: retyped }, whole)
        expect(result).toMatchObject({ start: 0, end: [...whole].length })
        expect(result.status).toBe(retyped === whole ? 'VERBATIM' : 'NORMALISED')
      }),
    )
  })
})

test('two hundred passages of a text of a megabyte are checked', () => {
  const text = searchableText(Array.from({ length: 90_000 }, (_, i) => `word${i} 🕊`).join(' '))
  for (let i = 0; i < 200; i += 1) {
    const exact = `word${i * 400} 🕊 word${i * 400 + 1} 🕊`
    expect(verifyPassage({ exact }, { digest: null, text }, null).status).toBe('VERBATIM')
    expect(verifyPassage({ exact: `lost${i} 🕊` }, { digest: null, text }, null).status).toBe('NOT_FOUND')
  }
})

test('the worst of its passages is the status of a receipt', () => {
  expect(worstStatus(['VERBATIM', 'NORMALISED'])).toBe('NORMALISED')
  expect(worstStatus(['MOVED', 'NOT_FOUND', 'VERBATIM'])).toBe('NOT_FOUND')
  expect(worstStatus([])).toBe('NO_TEXT')
})
