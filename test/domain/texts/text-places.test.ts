import { expect, test } from 'vitest'
import { textPlaces } from '../../../src/domain/texts/text-places.ts'

test('lines end as editors end them, and columns count characters', () => {
  const text = '\uFEFFab\r\nc🕊d\re\n\nf'
  const placeOf = textPlaces(text)
  const at = (character: string) => placeOf(text.indexOf(character))
  expect(['a', 'b', 'c', 'd', 'e', 'f'].map(at)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
    { line: 5, column: 1 },
  ])
})
