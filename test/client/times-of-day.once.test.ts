import { expect, test } from 'vitest'
import { formatPartialDate } from '../../packages/client/src/index.ts'

test.each([
  ['en-US', 'June 9, 2025, 2:42 PM UTC'],
  ['en-GB', '9 June 2025, 14:42 UTC'],
  ['ru', '9 июня 2025 г., 14:42 UTC'],
])('a time of day is written as in %s', (locale, told) => {
  // Which spaces a language has differs between versions of its data.
  expect(formatPartialDate({ edtf: '2025-06-09T14:42Z', basis: 'STATED' }, locale).replace(/\s/g, ' ')).toBe(
    told,
  )
})
