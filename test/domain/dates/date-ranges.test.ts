import { expect, test } from 'vitest'
import { overlaps, parseDateRange } from '../../../src/domain/dates/date-ranges.ts'
import { parsePartialDate } from '../../../src/domain/dates/dates.ts'

const range = (from?: string | null, to?: string | null) => parseDateRange({ from, to }, 'filter.said')

test('a range runs from the first instant of its first date to the last of its last, in UTC', () => {
  expect(range('2025-06', '2025-06-09')).toEqual({
    from: '2025-06-01T00:00:00.000Z',
    to: '2025-06-09T23:59:59.999Z',
  })
})

test('an end that is missing or null is open', () => {
  expect(range('2025', null)).toEqual({ from: '2025-01-01T00:00:00.000Z', to: null })
  expect(range()).toEqual({ from: null, to: null })
})

test('a range that ends before it begins is refused where it stands', () => {
  expect(() => range('2025-06-09', '2025-06-02')).toThrow(
    'filter.said: it ends (2025-06-02) before it begins (2025-06-09).',
  )
})

test('an end that is open on the side that counts is refused', () => {
  expect(() => range('../2025')).toThrow('filter.said.from: "../2025" has no beginning.')
  expect(() => range(null, '2025/..')).toThrow('filter.said.to: "2025/.." has no end.')
  expect(() => range('soon')).toThrow('filter.said.from: "soon" is not a date')
})

test.each([
  ['2025-06-09', true],
  ['2025-06', true],
  ['2025', true],
  ['../2025-06-09', true],
  ['2025-06-10/..', true],
  ['2025-06-08', false],
  ['2025-06-11', false],
  ['../2025-06-08', false],
  ['2025-06-11/', false],
])('whether %s may lie in 9 to 10 June 2025: %s', (edtf, expected) => {
  expect(overlaps(parsePartialDate(edtf), range('2025-06-09', '2025-06-10'))).toBe(expected)
})
