import { expect, test } from 'vitest'
import { nearlyQuoted } from '../../src/domain/altered.ts'
import { comparedWords } from '../../src/domain/word-diff.ts'

/** The passages that words are nearly of, the nearest first. */
const nearest = (words: string, passages: readonly string[], most = 5) =>
  nearlyQuoted(
    comparedWords(words),
    passages.map((passage) => ({ passage, words: comparedWords(passage) })),
    most,
  ).map(({ passage }) => passage)

test('words are nearly those of a passage where half of the letters of both stand in the same words', () => {
  expect(nearest('four five', ['four nine'])).toEqual(['four nine'])
  expect(nearest('four seven', ['four nine'])).toEqual([])
  expect(nearest('five', ['nine'])).toEqual([])
})

test('a word that only changed its ending is the same', () => {
  expect(nearest('our soldiers left', ['our soldier left'])).toEqual(['our soldier left'])
})

test('the nearest come first, and no more than were asked for', () => {
  const passages = ['the old bridge fell', 'the old bridge is shut', 'the old bridge is safe']
  const [a, b, c] = passages
  expect(nearest('the old bridge is safe now', passages)).toEqual([c, b, a])
  expect(nearest('the old bridge is safe now', passages, 2)).toEqual([c, b])
  // Fewer of the words, and next to nothing besides.
  const [far, near] = ['the very old bridge is quite safe', 'the bridge is shut']
  expect(nearest('the bridge is safe', [far, near])).toEqual([near, far])
})

test('of many passages that share a word, the one that shares the most is found wherever it stands', () => {
  const others = Array.from({ length: 40 }, (_, index) => `bridge number ${index} is open`)
  expect(nearest('the bridge was never closed', [...others, 'the bridge was closed'], 1)).toEqual([
    'the bridge was closed',
  ])
})
