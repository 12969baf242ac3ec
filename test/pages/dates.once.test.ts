import { expect, test } from 'vitest'
import { basisWords, plainDate } from '../../src/pages/words/dates.ts'

test.each([
  ['2025-06-09', 'Monday, 9 June 2025'],
  ['2025-06', 'June 2025'],
  ['2025', '2025'],
  ['2025-06-09T11:42Z', 'Monday, 9 June 2025, 11:42 UTC'],
  ['2025-06-09T14:42:10+03:00', 'Monday, 9 June 2025, 14:42 UTC+03:00'],
  ['2025?', 'Perhaps 2025'],
  ['2025-06~', 'About June 2025'],
  ['2025-06-09%', 'Perhaps about Monday, 9 June 2025'],
  ['../2025-06-09', 'On or before 9 June 2025'],
  ['../2025-06-09~', 'On or before about 9 June 2025'],
  ['/2025-06-09', 'At an unknown time, up to 9 June 2025'],
  ['2025-06-09/..', 'On or after 9 June 2025'],
  ['2025-06-09/', 'From 9 June 2025, to an unknown day'],
  ['2025-06-02/2025-06-09', 'Between 2 June 2025 and 9 June 2025'],
  ['2025-06?/2025-07', 'Between perhaps June 2025 and July 2025'],
  ['202X', 'the 2020s'],
  ['20XX', 'a year from 2000 to 2099'],
  ['2025-XX', 'a month of 2025'],
  ['2025-06-XX', 'a day in June 2025'],
  ['2025-XX-XX', 'a day of 2025'],
])('%s is told as "%s", and claims no more than it says', (edtf, words) => {
  expect(plainDate(edtf, true)).toBe(words)
})

test.each([
  ['STATED', null, 'As the source states it.'],
  ['RESOLVED', '“Monday”', 'Worked out: “Monday”.'],
  ['INFERRED', 'It gives no year.', 'Date partly inferred: It gives no year.'],
] as const)('a date that is %s says how it is known', (basis, note, words) => {
  expect(basisWords({ edtf: '2025', basis, note })).toBe(words)
})
