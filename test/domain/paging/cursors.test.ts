import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from '../../../src/domain/paging/cursors.ts'

test('a cursor gives back the key it was made of, and needs no escaping in a URL', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (key) => {
      const cursor = encodeCursor('SAID_AT_DESC', key)
      expect(decodeCursor(cursor, 'SAID_AT_DESC', 'after')).toBe(key)
      expect(cursor).toMatch(/^[\w-]+$/)
    }),
  )
})

test('a cursor of another order is refused, and told how to go on', () => {
  const cursor = encodeCursor('SAID_AT_DESC', '!:statement:a')
  expect(() => decodeCursor(cursor, 'SAID_AT_ASC', 'statements.after')).toThrow(
    'statements.after: this cursor belongs to the order SAID_AT_DESC, but you asked for SAID_AT_ASC. ' +
      'Keep the order while paging, or leave the cursor out to start again.',
  )
})

const encoded = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')

test.each([
  ['nothing', ''],
  ['a word', 'garbage'],
  ['another version', encoded([2, 'ID', 'a'])],
  ['another shape', encoded({ order: 'ID', key: 'a' })],
  ['a key that is no string', encoded([1, 'ID', { $gt: '' }])],
  ['something far too long', encoded([1, 'ID', 'a'.repeat(2_000)])],
])('%s is no cursor', (_, text) => {
  expect(() => decodeCursor(text, 'ID', 'after')).toThrow('after: this is not a valid cursor.')
})

test('no text at all brings down the reader of cursors', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeCursor(text, 'ID', 'after')).toThrow('after: this is not a valid cursor.')
    }),
  )
})
