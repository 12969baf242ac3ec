import { expect, test } from 'vitest'
import { parsePartialDate } from '../../src/domain/dates/dates.ts'
import { columnsOf, unitFor } from '../../src/pages/words/timeline.ts'

/** A timeline of dates as they are written: its unit, and its columns with what stands in them. */
function drawn(...dates: string[]) {
  const times = dates.map((date) => parsePartialDate(date))
  const unit = unitFor(times)
  if (unit === null) return null
  const columns = columnsOf(times, (time) => time, unit).map((column) =>
    'units' in column
      ? `... ${column.units}`
      : `${column.unit}: ${column.items.map(({ edtf }) => edtf).join(' ')}`,
  )
  return { unit, columns }
}

test('a dense day is told by the hour', () => {
  expect(drawn('2025-06-09T09:10Z', '2025-06-09T09:50Z', '2025-06-09T14:00Z')).toEqual({
    unit: 'hour',
    columns: [
      '2025-06-09T09: 2025-06-09T09:10Z 2025-06-09T09:50Z',
      '... 4',
      '2025-06-09T14: 2025-06-09T14:00Z',
    ],
  })
})

test('sparse years are told by the year, and the years between are folded', () => {
  expect(drawn('1991', '1994-05', '2025-06-09', '2025')).toEqual({
    unit: 'year',
    columns: ['1991: 1991', '... 2', '1994: 1994-05', '... 30', '2025: 2025-06-09 2025'],
  })
})

test('days stand by the day, and what was at some time up to one stands there', () => {
  expect(drawn('2025-06-02', '2025-06-07', '../2025-06-09', '2025-06-09')).toEqual({
    unit: 'day',
    columns: [
      '2025-06-02: 2025-06-02',
      '... 4',
      '2025-06-07: 2025-06-07',
      '... 1',
      '2025-06-09: ../2025-06-09 2025-06-09',
    ],
  })
})

test('where all falls into one time, or nothing has a date, there is no order to show', () => {
  expect(drawn('2025-06-09', '2025-06-09')).toBeNull()
  expect(drawn()).toBeNull()
})
