import { expect, test } from 'vitest'
import { afterTargets, circleText } from '../../../src/domain/graphs/circles.ts'

const nodes = (targets: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(targets))

test('each node comes after its targets, and those that come back to themselves together', () => {
  const targets = nodes({ a: ['b'], b: ['c', 'none'], c: ['b', 'd'], d: [], e: ['a', 'd'], f: ['f'] })
  expect(afterTargets(targets)).toEqual([['d'], ['b', 'c'], ['a'], ['e'], ['f']])
})

test('two circles that meet in one node are one group', () => {
  const targets = nodes({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['b', 'e'], e: [] })
  expect(afterTargets(targets)).toEqual([['e'], ['a', 'b', 'c', 'd']])
})

test('a chain may be longer than the call stack', () => {
  const length = 50_000
  const chain = new Map(Array.from({ length }, (_, n) => [String(n), [String(n + 1)]]))
  expect(afterTargets(chain).flat().at(0)).toBe(String(length - 1))
})

test('a long circle is told by its first ten, and how many more', () => {
  const ring = Array.from({ length: 12 }, (_, index) => `n${index}`)
  expect(circleText(['a', 'b'])).toBe('a → b → a')
  expect(circleText(ring)).toBe(`${ring.slice(0, 10).join(' → ')} → 2 more → n0`)
})
