import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clustersOf } from '../../../src/domain/graphs/clusters.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const same = (...of: string[]) => ({ verdict: 'SAME_AS', of })
const different = (...of: string[]) => ({ verdict: 'NOT_SAME_AS', of })
const canonical = (...judgements: ReturnType<typeof same>[]) =>
  [...clustersOf(ids, judgements).canonicalIds.values()].join('')

test('whoever is the same by a chain of judgements goes by the smallest id', () => {
  expect(canonical()).toBe('abcdef')
  expect(canonical(same('f', 'c'), same('c', 'e'))).toBe('abcdcc')
  expect(canonical(same('e', 'f'), same('b', 'c'), same('f', 'c'))).toBe('abbdbb')
})

test('what is judged different within a cluster contradicts the chain that makes it the same', () => {
  const [apart, ab, bc, ca] = [different('a', 'c'), same('a', 'b'), same('b', 'c'), same('c', 'd')]
  expect(clustersOf(ids, [apart, ab, ca]).contradictions).toEqual([])
  expect(clustersOf(ids, [apart, ab, bc, ca]).contradictions).toEqual([{ apart, chain: [ab, bc] }])
})

test('a chain leads from the one to the other, whichever way it was judged', () => {
  const [apart, ...links] = [
    different('d', 'f'),
    same('d', 'c'),
    same('a', 'c'),
    same('e', 'a'),
    same('f', 'e'),
  ]
  expect(clustersOf(ids, [...links.slice().reverse(), apart]).contradictions).toEqual([
    { apart, chain: links },
  ])
})

test('twenty thousand who are the same by one chain are one', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `id-${String(index).padStart(6, '0')}`)
  const links = many
    .slice(1)
    .map((id, index) => same(many[index] ?? '', id))
    .reverse()
  expect(new Set(clustersOf(many, links).canonicalIds.values())).toEqual(new Set(['id-000000']))
})

const pairs = fc.array(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }), {
  maxLength: 8,
})

test('clusters depend on which judgements there are, not on their order or direction', () => {
  const shuffled = pairs.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  )
  fc.assert(
    fc.property(shuffled, ([given, otherwise]) => {
      expect(canonical(...otherwise.map((pair) => same(...[...pair].reverse())))).toBe(
        canonical(...given.map((pair) => same(...pair))),
      )
    }),
  )
})
