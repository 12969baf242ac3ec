import { expect, test } from 'vitest'
import { namesAlike } from '../../../src/domain/names/names-alike.ts'

test('names of one list that may mean the same are told of each other, the most alike first', () => {
  const names = [
    'V. Medinsky',
    'Anna Bell',
    'Medinsky',
    'Владимир Мединский',
    'John Bell',
    'Vladimir Medinsky',
  ]
  expect(Object.fromEntries(namesAlike(names))).toEqual({
    'V. Medinsky': ['Владимир Мединский', 'Vladimir Medinsky', 'Medinsky'],
    Medinsky: ['V. Medinsky', 'Владимир Мединский', 'Vladimir Medinsky'],
    'Владимир Мединский': ['Vladimir Medinsky', 'V. Medinsky', 'Medinsky'],
    'Vladimir Medinsky': ['Владимир Мединский', 'V. Medinsky', 'Medinsky'],
  })
})

test.each([
  ['Medinsky', 'Medinksy'],
  ['Zelensky', 'Zelenky'],
  ['Lavrov', 'Lavorv'],
  ['Brown', 'Browm'],
])('a slip parts no names: %s, %s', (one, other) => {
  const alike = namesAlike(['Anna Bell', one, other, 'Office'])
  expect(Object.fromEntries(alike)).toEqual({ [one]: [other], [other]: [one] })
})

test.each([
  ['a given name or a surname alone', ['Anna Bell', 'Anna Clay', 'John Bell']],
  ['one word of an office', ['Ministry of Defence', 'Ministry of Health']],
  ['an initial', ['A. Bell', 'A. Clay']],
  ['nothing', ['', '?', 'Bob']],
])('who shares %s is not alike', (_, names) => {
  expect(namesAlike(names).size).toBe(0)
})

test('among thousands of names that share a word, the two that share another find each other', () => {
  const offices = Array.from({ length: 2_000 }, (_, index) => `Office of Matter${index}`)
  const alike = namesAlike([...offices, 'Office for Quiet Bees', 'The Quiet Bees Office'])
  expect(alike.get('The Quiet Bees Office')).toEqual(['Office for Quiet Bees'])
})
