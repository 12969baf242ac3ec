import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePartialDate, spanLengthMs } from '../../../src/domain/dates/dates.ts'

const bounds = (edtf: string) => {
  const { earliest, latest, span } = parsePartialDate(edtf)
  return [earliest, latest, span]
}

describe('a date is as long as its source is vague', () => {
  test.each([
    ['2025', '2025-01-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z', 'YEAR'],
    ['2024', '2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z', 'YEAR'],
    ['2025-06', '2025-06-01T00:00:00.000Z', '2025-06-30T23:59:59.999Z', 'MONTH'],
    ['2025-06-09', '2025-06-09T00:00:00.000Z', '2025-06-09T23:59:59.999Z', 'DAY'],
    ['2025-06-09T11:42Z', '2025-06-09T11:42:00.000Z', '2025-06-09T11:42:59.999Z', 'DAY'],
    ['2025-06-09T11:42:10Z', '2025-06-09T11:42:10.000Z', '2025-06-09T11:42:10.999Z', 'DAY'],
    ['2025-06-09T11:42:10.123Z', '2025-06-09T11:42:10.123Z', '2025-06-09T11:42:10.123Z', 'DAY'],
    ['2025-06-09T01:42+03:00', '2025-06-08T22:42:00.000Z', '2025-06-08T22:42:59.999Z', 'DAY'],
    ['202X', '2020-01-01T00:00:00.000Z', '2029-12-31T23:59:59.999Z', 'LONG'],
    ['19XX', '1900-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z', 'LONG'],
    ['2025-XX', '2025-01-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z', 'YEAR'],
    ['2025-02-XX', '2025-02-01T00:00:00.000Z', '2025-02-28T23:59:59.999Z', 'MONTH'],
    ['2025-XX-XX', '2025-01-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z', 'YEAR'],
    ['2025-06-02/2025-06-09', '2025-06-02T00:00:00.000Z', '2025-06-09T23:59:59.999Z', 'MONTH'],
    ['2025-03/2025-05', '2025-03-01T00:00:00.000Z', '2025-05-31T23:59:59.999Z', 'YEAR'],
    ['2025-06-09/2025-06', '2025-06-09T00:00:00.000Z', '2025-06-30T23:59:59.999Z', 'MONTH'],
    ['2025-06-09T10:00Z/2025-06-09T12:00Z', '2025-06-09T10:00:00.000Z', '2025-06-09T12:00:59.999Z', 'DAY'],
    ['2020~/2024?', '2020-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z', 'LONG'],
    ['0001', '0001-01-01T00:00:00.000Z', '0001-12-31T23:59:59.999Z', 'YEAR'],
    ['9999-12-31', '9999-12-31T00:00:00.000Z', '9999-12-31T23:59:59.999Z', 'DAY'],
  ])('%s', (edtf, earliest, latest, span) => {
    expect(bounds(edtf)).toEqual([earliest, latest, span])
  })

  test.each(['2025?', '2025-06~', '2025-06-09%'])('%s says how sure it is, which moves no bound', (edtf) => {
    expect(bounds(edtf)).toEqual(bounds(edtf.slice(0, -1)))
    expect(parsePartialDate(edtf).edtf).toBe(edtf)
  })
})

test.each([
  ['../2025-06-09', null, '2025-06-09T23:59:59.999Z'],
  ['/2025-06-09', null, '2025-06-09T23:59:59.999Z'],
  ['2025-06-02/..', '2025-06-02T00:00:00.000Z', null],
  ['2025-06-02/', '2025-06-02T00:00:00.000Z', null],
])('%s is open at one end', (edtf, earliest, latest) => {
  expect(bounds(edtf)).toEqual([earliest, latest, 'LONG'])
})

describe('what is refused', () => {
  test.each([
    ['', 'nothing'],
    ['June 2025', 'words'],
    [' 2025', 'white space'],
    ['2025-6-9', 'digits left out'],
    ['20250609', 'the basic format'],
    ['2025-02-29', 'a day that does not exist'],
    ['2025-06-31', 'a day that does not exist'],
    ['2025-02-29T10:00Z', 'a time on a day that does not exist'],
    ['2025-06-09T11:42', 'a time without an offset'],
    ['2025-06-09T24:00Z', 'an hour that does not exist'],
    ['2025-06-09T11:42:10.5Z', 'decimals that edtf misreads'],
    ['2025-21', 'a season'],
    ['0000', 'a year before 1'],
    ['000X', 'a decade that begins before year 1'],
    ['-0044', 'a year before 1'],
    ['Y12025', 'a year after 9999'],
    ['9999-12-31T23:59-01:00', 'an instant after the year 9999'],
    ['0001-01-01T00:00+01:00', 'an instant before the year 1'],
    ['20', 'a century'],
    ['202', 'a decade of level 2'],
    ['2025?-06', 'a qualifier of one part'],
    ['[2025,2026]', 'a set'],
    ['2025-06-09/2025-06-02', 'an interval that ends before it begins'],
    ['../..', 'an interval without a bound'],
    ['/', 'an interval without a bound'],
    ['2024/2025/2026', 'three ends'],
  ])('%j: %s', (edtf) => {
    expect(() => parsePartialDate(edtf)).toThrow(/^date: .*2025-06-09T11:42Z/)
  })

  test('names the argument, what was given and what to write instead', () => {
    expect(() =>
      parsePartialDate('last Monday', 'statements[3].saidAt.edtf'),
    ).toThrowErrorMatchingInlineSnapshot(
      `[OnRecordError: statements[3].saidAt.edtf: "last Monday" is not a date in an accepted form. Write EDTF: a year (2025), month (2025-06), day (2025-06-09), or day and time with its offset (2025-06-09T11:42Z, 2025-06-09T14:42:10+03:00); X for unknown last digits (202X, 2025-06-XX); ? (uncertain), ~ (approximate) or % (both) after a date without a time; an interval of two of these (2025-06-02/2025-06-09) with .. for an open end and nothing for an unknown one (../2025-06-09, 2025-06/). Years are 0001 to 9999. Write a season as its months (2025-03/2025-05).]`,
    )
  })
})

test('a date stands where it begins; one without a beginning right before all that it ends with', () => {
  const standsAt = (edtf: string) => parsePartialDate(edtf).sortsAt
  expect(standsAt('2025-06')).toBe('2025-06-01T00:00:00.000Z')
  expect(standsAt('2025-06-09/')).toBe('2025-06-09T00:00:00.000Z')
  expect(standsAt('../2025-06-09')).toBe('2025-06-08T23:59:59.999Z')
  expect(standsAt('/2025')).toBe('2024-12-31T23:59:59.999Z')
  expect(standsAt('../0001')).toBe('0001-01-01T00:00:00.000Z')
})

const twoDigits = (n: number) => String(n).padStart(2, '0')
const anyEnd = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    form: fc.constantFrom('year', 'month', 'day', 'time'),
    doubt: fc.constantFrom('', '?', '~', '%'),
  })
  .map(({ year, month, day, form, doubt }) => {
    const yyyy = String(year).padStart(4, '0')
    const parts = { year: '', month: `-${twoDigits(month)}`, day: `-${twoDigits(month)}-${twoDigits(day)}` }
    return form === 'time' ? `${yyyy}${parts.day}T23:59Z` : `${yyyy}${parts[form as 'day']}${doubt}`
  })

test('every accepted date begins before it ends and is no longer than its class', () => {
  fc.assert(
    fc.property(anyEnd, anyEnd, fc.boolean(), (a, b, isInterval) => {
      const [from, to] = [a, b].sort() as [string, string]
      const { earliest, latest, span } = parsePartialDate(
        isInterval && !to.startsWith(from) ? `${from}/${to}` : a,
      )
      if (earliest === null || latest === null) throw new Error('neither end is open')
      expect(earliest <= latest).toBe(true)
      expect(Date.parse(latest) - Date.parse(earliest)).toBeLessThan(spanLengthMs[span])
    }),
  )
})
