import { expect, test } from 'vitest'
import { type Stated, statedFieldsOf } from '../../../src/domain/concepts/stated-values.ts'
import { disagree, isDisputed, meaningOf } from '../../../src/domain/concepts/values-compared.ts'

const fieldOf = (concept: 'Event' | 'Person' | 'Organisation', name: string) => {
  const field = statedFieldsOf(concept).get(name)
  if (field === undefined) throw new Error(`${concept} has no ${name}`)
  return field
}

const date = (edtf: string): Stated => ({ date: { edtf, basis: 'STATED' } })
const value = (text: string): Stated => ({ value: text })

const startedAt = ['startedAt', fieldOf('Event', 'startedAt')] as const

test.each([
  ['2025-06-09', '2025-06-09', 'same'],
  ['2025-06-09T11:42Z', '2025-06-09T14:42+03:00', 'same'],
  ['2025-06', '2025-06-XX', 'same'],
  ['2025-06', '2025-06-01/2025-06-30', 'same'],
  ['2025-06', '2025-06-09', 'agree'],
  ['2025-06-09', '2025-06-09T11:42Z', 'agree'],
  ['2025-06-09', '2025-06-09?', 'agree'],
  ['../2025-06-09', '2025-06-02', 'agree'],
  ['2025-06-09', '2025-06-10', 'disagree'],
  ['2025-05', '2025-06-09', 'disagree'],
  ['2025-06-02/2025-06-09', '2025-06-05/2025-06-12', 'disagree'],
  ['../2025-06-09', '2025-06-10', 'disagree'],
])('of two dates, %s and %s, the second is %s', (one, other, expected) => {
  const [first, second] = [date(one), date(other)]
  const isSame = meaningOf(...startedAt, first) === meaningOf(...startedAt, second)
  const found = isSame ? 'same' : disagree(...startedAt, first, second) ? 'disagree' : 'agree'
  expect(found).toBe(expected)
  expect(disagree(...startedAt, second, first)).toBe(expected === 'disagree')
})

test.each([
  ['name', 'Kyiv', 'KYIV ', true],
  ['name', 'Zelenský', 'Zelensky', true],
  ['name', 'Зеленський', 'Zelensky', true],
  ['name', 'Kyiv', 'Kherson', false],
  ['description', 'It was  done.', 'it was done.', true],
  ['description', 'It was done.', 'It was not done.', false],
  ['country', 'UA', 'RU', false],
])('of %s, "%s" and "%s" are one value: %s', (name, one, other, isOne) => {
  expect(disagree(name, fieldOf('Person', name), value(one), value(other))).toBe(!isOne)
})

test('a record is compared as what it was merged into', () => {
  const partOf = ['partOf', fieldOf('Organisation', 'partOf')] as const
  const [old, survivor] = [{ record: 'organisation:old' }, { record: 'organisation:new' }]
  expect(disagree(...partOf, old, survivor)).toBe(true)
  expect(disagree(...partOf, old, survivor, () => 'organisation:new')).toBe(false)
})

test('a reason is needed where sources disagree with each other, or state what the record leaves out', () => {
  const month = [date('2025-06')]
  expect(isDisputed(...startedAt, month, [date('2025-06-09')])).toBe(false)
  expect(isDisputed(...startedAt, month, [date('2025-06-09'), date('2025-06-10')])).toBe(true)
  expect(isDisputed(...startedAt, [], [date('2025-06-09')])).toBe(true)
  expect(isDisputed(...startedAt, month, [])).toBe(false)
  expect(isDisputed('names', fieldOf('Person', 'names'), [value('Ann')], [value('Eve')])).toBe(false)
})
