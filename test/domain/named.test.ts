import { expect, test } from 'vitest'
import { isNamed, namesIn } from '../../src/domain/named.ts'

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
  expect(namesIn(text)).toEqual(names)
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
  expect(isNamed(run, ['Rustem Umerov', 'Рустем Умєров'], isPerson)).toBe(expected)
})
