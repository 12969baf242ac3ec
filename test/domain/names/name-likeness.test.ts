import { expect, test } from 'vitest'
import { nameLikeness } from '../../../src/domain/names/name-likeness.ts'

const likeness = (asked: string, name: string) => {
  const found = nameLikeness(asked, name)
  return found && [found.kind, Number(found.score.toFixed(2))]
}

test.each([
  ['Volodymyr Zelensky', 'Volodymyr Zelensky', ['SAME_NAME', 1]],
  ['VOLODYMYR ZELENSKYY', 'Volodymyr Zelensky', ['OTHER_SPELLING', 0.95]],
  ['Володимир Зеленський', 'Volodymyr Zelensky', ['OTHER_SCRIPT', 0.95]],
  ['Zelensky', 'Volodymyr Zelenskyy', ['PART_OF_NAME', 0.45]],
  ['President Zelensky', 'Зеленский', ['OTHER_SPELLING', 0.9]],
  ['V. Medinsky', 'Vladimir Medinsky', ['SIMILAR_NAME', 0.81]],
  ['Vladmir Medinsky', 'Vladimir Medinsky', ['SIMILAR_NAME', 0.84]],
  ['Zelensky Volodymyr', 'Volodymyr Zelensky', ['OTHER_SPELLING', 0.9]],
])('%s and %s: %s', (asked, name, expected) => {
  expect(likeness(asked, name)).toEqual(expected)
})

test.each([
  ['Ann', 'Bob'],
  ['', 'Bob'],
  ['Ivanov', 'Petrov'],
])('%s and %s are not alike', (asked, name) => {
  expect(likeness(asked, name)).toBeNull()
})
