import { expect, test } from 'vitest'
import { precisionOf } from '../../../src/domain/dates/precision.ts'

test.each([
  ['2025-06-09T11:42Z', 'TIME'],
  ['2025-06-09T14:42:10.500+03:00', 'TIME'],
  ['2025-06-09', 'DAY'],
  ['2025-06-09~', 'DAY'],
  ['2025-06', 'MONTH'],
  ['2025-06-XX', 'MONTH'],
  ['2025', 'YEAR'],
  ['2025?', 'YEAR'],
  ['2025-XX', 'YEAR'],
  ['2025-XX-XX', 'YEAR'],
  ['202X', 'INTERVAL'],
  ['2025-06-07/2025-06-09', 'INTERVAL'],
  ['../2025-06-09', 'OPEN'],
  ['2025-06/', 'OPEN'],
])('%s is precise to: %s', (edtf, precision) => {
  expect(precisionOf(edtf)).toBe(precision)
})
