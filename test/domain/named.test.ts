import { expect, test } from 'vitest'
import { isNamed, mayName, namesIn, speaksAs, speaksOn } from '../../src/domain/named.ts'

test.each([
  ['Later Rustem Umerov met the man.', ['Later Rustem Umerov']],
  [
    'The Ministry for the Affairs of War said',
    ['The Ministry for the Affairs of War', 'The Ministry', 'Affairs', 'War'],
  ],
  ['as Russia’s Defense Ministry and Umerov said', ['Russia’s Defense Ministry', 'Umerov']],
  ['за словами Рустема Умєрова', ['Рустема Умєрова']],
  ['nobody was named', []],
])('names in a text: %s', (text, names) => {
  expect(namesIn(text).flatMap((name) => (name.isWhole ? [name.text] : []))).toEqual(names)
})

test.each([
  ['But Medinsky left.', 'Medinsky'],
  ['On Monday Medinsky left.', 'Medinsky'],
  ['Russia’s Medinsky left.', 'Medinsky'],
  ['Ukrainian President Zelensky left.', 'Zelensky'],
  ['Anna Medinsky left.', undefined],
])('the end of a run may be a person: %s', (text, end) => {
  expect(namesIn(text).find((name) => !name.isWhole)?.text).toBe(end)
})

test.each([
  [true, 'Rustem Umerov', true],
  [true, 'Mr. Umerov', true],
  [true, "UMEROV's", true],
  [true, 'Later Rustem Umerov', true],
  [true, 'Умєров', true],
  [false, 'Rustem', true],
  [false, 'Umerov', false],
  [true, 'The Rustem Umerov Foundation', false],
])('%s: "%s" names Rustem Umerov, a person: %s', (expected, run, isPerson) => {
  expect(isNamed({ text: run, isWhole: true }, ['Rustem Umerov', 'Рустем Умєров'], isPerson)).toBe(expected)
})

test('the end of a run names no organisation', () => {
  const [, end] = namesIn('Ukraine’s Defense Ministry spoke.')
  expect(end).toEqual({ text: 'Defense Ministry', isWhole: false })
  expect(end && isNamed(end, ['Defense Ministry'], false)).toBe(false)
})

test.each([
  [true, '“…,” said Mr. Umerov.'],
  [true, 'Umerov, the minister, also warned of “…”.'],
  [true, '“…,” the minister, Umerov, told reporters.'],
  [false, '“…,” the chief wrote in a letter that Umerov has.'],
  [false, 'Umerovsky said “…”.'],
])('%s: Umerov speaks in: %s', (expected, sentence) => {
  expect(speaksAs(sentence, { text: 'Umerov', isWhole: true })).toBe(expected)
})

test('a pronoun speaks on', () => {
  expect(['“…,” she said.', 'He also warned of “…”.', 'The man said “…”.'].map(speaksOn)).toEqual([
    true,
    true,
    false,
  ])
})

test.each([
  [true, 'Instead Umerov left.', true],
  [true, 'Інакше сказав Міністр Умєров.', true],
  [false, 'Rustem left.', true],
  [false, 'Umerov left.', false],
])('%s: "%s" may name Rustem Umerov, a person: %s', (expected, text, isPerson) => {
  expect(mayName(text, ['Rustem Umerov', 'Рустем Умєров'], isPerson)).toBe(expected)
})
