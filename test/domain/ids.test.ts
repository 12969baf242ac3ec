import { expect, test } from 'vitest'
import { assertRecordId, RECORD_KINDS, recordKindOf } from '../../src/domain/ids.ts'

test('every kind of record has ids of its own', () => {
  expect(RECORD_KINDS.map((kind) => recordKindOf(`${kind}:a-1`))).toEqual(RECORD_KINDS)
})

test.each([
  'person:Vladimir-Medinsky',
  'person:medinsky-',
  'person:-medinsky',
  'person:vladimir--medinsky',
  'person:медінський',
  'person:',
  'person',
  'claim:a',
  ' person:a',
  'person:a\n',
  `person:${'a'.repeat(114)}`,
])('%j is no id', (id) => {
  expect(recordKindOf(id)).toBeNull()
})

test('an id has up to 120 characters', () => {
  expect(recordKindOf(`person:${'a'.repeat(113)}`)).toBe('person')
})

test('a wrong id is refused with where it stands and how one is written', () => {
  expect(() => assertRecordId('person:vladimir-medinsky', 'id')).not.toThrow()
  expect(() => assertRecordId('Medinsky', 'filter.speakers[0]')).toThrow(
    'filter.speakers[0]: "Medinsky" is not the id of a record. An id is a kind, a colon and words ' +
      'of a-z and 0-9 joined by hyphens, at most 120 characters: person:vladimir-medinsky. Kinds: place, topic,',
  )
})
