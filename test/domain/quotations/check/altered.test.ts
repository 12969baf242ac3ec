import { expect, test } from 'vitest'
import { nearlyQuoted } from '../../../../src/domain/quotations/check/altered.ts'
import { comparedText } from '../../../../src/domain/quotations/check/compared-text.ts'

/** The passages that words are nearly of, the nearest first. */
const nearest = (words: string, passages: readonly string[], most = 5) =>
  nearlyQuoted(
    comparedText(words),
    passages.map((passage) => ({ passage, text: comparedText(passage) })),
    most,
  ).map(({ passage }) => passage)

test('words are nearly those of a passage where enough words that carry meaning stand in both, in order', () => {
  expect(nearest('the ferry sank off the pier', ['the ferry sank at the pier'])).toHaveLength(1)
  expect(nearest('the pier sank off the ferry', ['the ferry sank at the pier'])).toEqual([])
  expect(nearest('the harbour thief', ['the harbour gate'])).toEqual([])
})

test('a word that only changed its ending is the same', () => {
  expect(nearest('our skippers left the pier', ['our skipper left the pier'])).toHaveLength(1)
})

test('the nearest come first, and no more than were asked for', () => {
  const passages = [
    'the stone ferry pier fell',
    'the stone ferry pier has gone',
    'the stone ferry pier is safe',
  ]
  const [, , c] = passages
  expect(nearest('the stone ferry pier is safe now', passages, 1)).toEqual([c])
  expect(nearest('the stone ferry pier is safe now', passages)[0]).toBe(c)
})

test('of many passages that share a word, the one that shares the most is found wherever it stands', () => {
  const others = Array.from({ length: 40 }, (_, index) => `ferry number ${index} is open`)
  expect(nearest('the ferry was never scuttled', [...others, 'the ferry was scuttled'], 1)).toEqual([
    'the ferry was scuttled',
  ])
})
