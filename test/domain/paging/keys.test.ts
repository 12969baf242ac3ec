import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, parseDateRange } from '../../../src/domain/dates/date-ranges.ts'
import { dateSpans, firstInstant, lastInstant, parsePartialDate } from '../../../src/domain/dates/dates.ts'
import {
  allKeys,
  datedKeys,
  type KeyBounds,
  keyBounds,
  pageKey,
  undatedKeys,
} from '../../../src/domain/paging/keys.ts'

const instant = fc
  .date({ min: new Date(firstInstant), max: new Date(lastInstant), noInvalidDate: true })
  .map((date) => date.toISOString())
const id = fc.stringMatching(/^[a-z]{1,8}:[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
const lies = (key: string, { after, before }: KeyBounds) => key > after && key < before

test('keys sort as their instants do, and those of one instant by id', () => {
  fc.assert(
    fc.property(instant, instant, id, id, (a, b, idOfA, idOfB) => {
      const expected = a === b ? idOfA < idOfB : a < b
      expect(pageKey(a, idOfA) < pageKey(b, idOfB)).toBe(expected)
    }),
  )
})

test('1900 sorts before 1970, and 1999 before 2001', () => {
  const years = ['2001', '1970', '1900', '1999', '0001', '9999']
  const keys = years.map((year) => pageKey(`${year}-01-01T00:00:00.000Z`, 'event:a'))
  expect(keys.sort()).toEqual(years.sort().map((year) => pageKey(`${year}-01-01T00:00:00.000Z`, 'event:a')))
})

test('the undated sort before everything dated, so that they come last in descending order', () => {
  fc.assert(
    fc.property(instant, id, id, (at, a, b) => {
      expect(pageKey(null, a) < pageKey(at, b)).toBe(true)
    }),
  )
})

test('bounds tell the dated from the undated and take in every key', () => {
  fc.assert(
    fc.property(fc.option(instant), id, (at, name) => {
      const key = pageKey(at, name)
      expect(lies(key, allKeys)).toBe(true)
      expect(lies(key, datedKeys)).toBe(at !== null)
      expect(lies(key, undatedKeys)).toBe(at === null)
    }),
  )
})

const juneNinth = parseDateRange({ from: '2025-06-09', to: '2025-06-09' }, 'said')

test.each([
  ['2025-06-09T11:42Z', true],
  ['2025-06-09', true],
  ['2025-06-08', true],
  ['2025-06-07', false],
  ['2025-06-10', false],
  ['2025-05-10/2025-06-08', true],
  ['2025-05', false],
  ['2025', true],
  ['2024', false],
  ['../2030', true],
  ['1990/2010', true],
])('a walk for 9 June 2025 looks at %s: %s', (edtf, expected) => {
  const date = parsePartialDate(edtf)
  expect(lies(pageKey(date.sortsAt, 'statement:a'), keyBounds(juneNinth, date.span))).toBe(expected)
})

const day = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text}/..`),
  day.map((text) => `../${text}`),
  fc.tuple(day, day).map((ends) => ends.sort().join('/')),
)

test('no date that overlaps a range is missed by the walk of its class', () => {
  fc.assert(
    fc.property(date, fc.option(day), fc.option(day), (edtf, a, b) => {
      const [from, to] = a !== null && b !== null ? ([a, b].sort() as [string, string]) : [a, b]
      const range = parseDateRange({ from, to }, 'said')
      const parsed = parsePartialDate(edtf)
      if (!overlaps(parsed, range)) return
      expect(lies(pageKey(parsed.sortsAt, 'statement:a'), keyBounds(range, parsed.span))).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

test('a range that is open takes in the dated on its open side', () => {
  const open = parseDateRange({}, 'said')
  expect(dateSpans.map((span) => keyBounds(open, span))).toEqual(dateSpans.map(() => datedKeys))
})

test('a range that begins with the calendar is walked from its first key', () => {
  const range = parseDateRange({ from: '0001', to: '0001' }, 'said')
  expect(lies(pageKey(firstInstant, 'event:a'), keyBounds(range, 'YEAR'))).toBe(true)
})
