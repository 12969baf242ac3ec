import { expect, test } from 'vitest'
import { normalisedBy } from '../../../src/domain/assessments/ratings.ts'

const scale = [
  { word: 'Mostly false', means: 'MOSTLY_FALSE' },
  { word: 'Pânts on fire', means: 'FALSE' },
] as const

test.each([
  ['Mostly false', 'MOSTLY_FALSE'],
  [' mostly\u00a0 FALSE ', 'MOSTLY_FALSE'],
  ['PA\u0302NTS on fire', 'FALSE'],
  // Not these words, however near.
  ['Mostly false!', null],
  ['false', null],
  ['', null],
])('%j is read as %s', (rating, means) => {
  expect(normalisedBy(scale, rating)).toBe(means)
})
