import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clustersOf } from '../../src/domain/clusters.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const same = (...actorIds: string[]) => ({ verdict: 'SAME_AS', actorIds })
const different = (...actorIds: string[]) => ({ verdict: 'NOT_SAME_AS', actorIds })
const canonical = (...judgements: ReturnType<typeof same>[]) =>
  [...clustersOf(ids, judgements).canonicalIds.values()].join('')

test('whoever is the same by a chain of judgements goes by the smallest id', () => {
  expect(canonical()).toBe('abcdef')
  expect(canonical(same('f', 'c'), same('c', 'e'))).toBe('abcdcc')
  expect(canonical(same('e', 'f'), same('b', 'c'), same('f', 'c'))).toBe('abbdbb')
})

test('what is judged different within a cluster is contradicted', () => {
  const apart = different('a', 'c')
  expect(clustersOf(ids, [apart, same('a', 'b')]).contradicted).toBeNull()
  expect(clustersOf(ids, [apart, same('a', 'b'), same('b', 'c')]).contradicted).toBe(apart)
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
