import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from '../../../src/domain/paging/cursors.ts'
import { pageArguments, pageOf } from '../../../src/domain/paging/pages.ts'

const order = 'ID'
const read = (args: { first?: number | null; after?: string | null }, options = {}) =>
  pageArguments(args, { argument: 'statements', order, ...options })

test('a page is 20 records from the beginning unless asked otherwise', () => {
  expect(read({})).toEqual({ first: 20, order, after: null })
  expect(read({ first: null, after: null })).toEqual({ first: 20, order, after: null })
  expect(read({ first: 100, after: encodeCursor(order, 'k') })).toEqual({ first: 100, order, after: 'k' })
})

test.each([0, -1, 101, 1.5, Number.NaN])('a page of %d is refused', (first) => {
  expect(() => read({ first })).toThrow(`statements.first: must be 1 to 100; it is ${first}.`)
})

test('a field can allow less, and then gives less unasked', () => {
  expect(read({}, { max: 10 }).first).toBe(10)
  expect(() => read({ first: 11 }, { max: 10 })).toThrow('must be 1 to 10')
})

test('an argument of a root field is named alone', () => {
  expect(() => pageArguments({ first: 0 }, { order })).toThrow(/^first: must be/)
  expect(() => pageArguments({ after: '?' }, { order })).toThrow(/^after: this is not a valid cursor/)
})

const page = (ids: string[], first: number, more = {}) =>
  pageOf({
    rows: ids.map((id) => ({ id })),
    page: { first, order, after: null },
    keyOf: ({ id }) => id,
    count: async () => ({ total: 3, isExact: true }),
    ...more,
  })

test('the record too many is not shown, but tells that there is a next page', () => {
  const { edges, hasNextPage, endCursor } = page(['a', 'b', 'c'], 2)
  expect(edges.map((edge) => edge.node.id)).toEqual(['a', 'b'])
  expect(hasNextPage).toBe(true)
  expect(decodeCursor(endCursor ?? '', order, 'after')).toBe('b')
})

test('a last page that is exactly full has no next one', () => {
  expect(page(['a', 'b'], 2)).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
})

test('an empty page ends nowhere', () => {
  expect(page([], 2)).toMatchObject({ edges: [], hasNextPage: false, endCursor: null })
})

test('a page after a cursor has one before it', () => {
  expect(page(['b'], 2, { page: { first: 2, order, after: 'a' } }).hasPreviousPage).toBe(true)
})

test('a page whose filter stopped at its scan bound is short and goes on from where it stopped', () => {
  const { edges, hasNextPage, endCursor } = page(['a'], 2, { scannedTo: 'm' })
  expect(edges).toHaveLength(1)
  expect(hasNextPage).toBe(true)
  expect(decodeCursor(endCursor ?? '', order, 'after')).toBe('m')
})

test('a page that is full before its scan bound goes on from its last record', () => {
  const { endCursor } = page(['a', 'b', 'c'], 2, { scannedTo: 'm' })
  expect(decodeCursor(endCursor ?? '', order, 'after')).toBe('b')
})
