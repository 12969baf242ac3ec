import { expect, test } from 'vitest'
import { flagOf, parametersOf } from '../../src/server/requests/parameters.ts'

test.each([
  [{ source: ['a', 'b'] }, 'source: it is given several times; give it once, or not at all.'],
  [{ sorce: 'a' }, 'sorce: it is not one of the parameters: source.'],
])('what an address does not take is refused: %j', (query, message) => {
  expect(() => parametersOf(query, ['source'])).toThrow(message)
})

test('what looks like a flag is none', () => {
  expect([undefined, 'false', 'true'].map((value) => flagOf('dryRun', value))).toEqual([false, false, true])
  for (const value of ['1', 'TRUE', ''])
    expect(() => flagOf('dryRun', value)).toThrow(`dryRun: write true or false; it is "${value}".`)
})
