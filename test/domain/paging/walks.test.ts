import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeWalks } from '../../../src/domain/paging/walks.ts'

const rows = (...keys: string[]) => keys.map((key) => ({ key }))

test('walks become one page in order, and what two of them meet appears once', () => {
  expect(mergeWalks([rows('a', 'c', 'e'), rows('b', 'c'), []], 'ASC', 10)).toEqual(rows('a', 'b', 'c', 'e'))
})

const walks = fc.array(fc.array(fc.stringMatching(/^[a-e!~:0-9]{1,3}$/)), { maxLength: 6 })

test('merging is sorting what the walks hold, without repeats, cut at the limit', () => {
  fc.assert(
    fc.property(walks, fc.nat({ max: 20 }), (keys, limit) => {
      const ascending = keys.map((walk) => rows(...walk.sort()))
      const expected = [...new Set(keys.flat())].sort()
      expect(mergeWalks(ascending, 'ASC', limit)).toEqual(rows(...expected.slice(0, limit)))
    }),
  )
})

test('descending is the exact reverse of ascending', () => {
  fc.assert(
    fc.property(walks, (keys) => {
      const ascending = keys.map((walk) => rows(...walk.sort()))
      const descending = ascending.map((walk) => walk.toReversed())
      expect(mergeWalks(descending, 'DESC', 1_000)).toEqual(mergeWalks(ascending, 'ASC', 1_000).toReversed())
    }),
  )
})
