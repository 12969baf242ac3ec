import { describe, expect, test } from 'vitest'
import type { ShownPassage } from '../../../../src/domain/quotations/passages/borrowed-words.ts'
import { wholeSentences } from '../../../../src/domain/quotations/passages/whole-sentences.ts'

/** Passages of a text, each the words that stand in square brackets. */
function bracketed(marked: string): [string, ShownPassage[]] {
  const passages: ShownPassage[] = []
  let text = ''
  for (const [index, part] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1) passages.push({ exact: part, start: [...text].length, quoted: false })
    text += part
  }
  return [text, passages]
}
const whole = (marked: string) => wholeSentences(...bracketed(marked))

describe('a sentence is shown whole', () => {
  test.each([
    [
      'by one passage',
      '[The bridge stays closed until spring]. Nobody objected to that.',
      'The bridge stays closed until spring.',
    ],
    [
      'by several, and the marks between them do not matter',
      '[The bridge stays closed] — [until spring].',
      'The bridge stays closed — until spring.',
    ],
    [
      'with the quotation in it',
      'She said the bridge stays open. [The mayor called it, on Monday,] “[a scandal].”',
      'The mayor called it, on Monday, “a scandal.”',
    ],
    [
      'over a line that is only wrapped',
      '[The bridge stays]\n[closed until spring].',
      'The bridge stays closed until spring.',
    ],
    [
      'by parts of each of its repetitions',
      '[The bridge stays] closed until spring.\n\nThe bridge stays [closed until spring].',
      'The bridge stays closed until spring.',
    ],
    ['in other scripts', '🕊 [Міст лишається закритим до весни].', '🕊 Міст лишається закритим до весни.'],
  ])('%s', (_how, marked, sentence) => {
    expect(whole(marked)).toEqual([sentence])
  })

  test('by a prefix and a suffix, too', () => {
    const text = 'The bridge stays closed until spring.'
    const passage = { exact: 'stays closed', prefix: 'The bridge ', suffix: ' until spring', quoted: false }
    expect(wholeSentences(text, [{ ...passage, start: 11 }])).toEqual([text])
    expect(wholeSentences(text, [{ ...passage, start: 11, suffix: ' until' }])).toEqual([])
  })
})

test.each([
  ['one of its words is missing', '[The bridge stays closed] until [spring].'],
  ['it is all quotation', '“[The bridge stays closed until spring].”'],
  ['its quotation is not shown', '[The mayor called it, on Monday,] “a scandal.”'],
  ['it is as short as anybody would write it', '[The bridge is closed].'],
])('no sentence is whole where %s', (_why, marked) => {
  expect(whole(marked)).toEqual([])
})
