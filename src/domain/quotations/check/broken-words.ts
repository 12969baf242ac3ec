import { BROKEN, fold } from '../../texts/folded-text.ts'

/**
 * Folded words as a pattern that also matches words broken at the end of a line. A break between two letters may stand
 * for nothing or for a hyphen; a dash with a space only after it looks like such a break.
 */
export const brokenAnywhere = (folded: string, around: 'whole' | 'start' | 'end' | 'anywhere' = 'anywhere') =>
  new RegExp(
    `${around === 'whole' || around === 'start' ? '^' : ''}${patternOf(folded)}${around === 'whole' || around === 'end' ? '$' : ''}`,
    'gu',
  )

const patternOf = (folded: string): string =>
  [...folded]
    .map((character, index, all) => {
      if (character === BROKEN) return `(?:${BROKEN}|- ?)?`
      // A dash at the end of a word, as in a text without breaks.
      if (character === '-' && all[index + 1] === ' ') return `(?:${BROKEN}|- )`
      if (character === ' ' && all[index - 1] === '-') return ''
      const plain = character === '-' ? `[${BROKEN}-]` : character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
      const inWord = /[\p{L}\p{M}]/u.test(character) && /\p{L}/u.test(all[index + 1] ?? '')
      return inWord ? `${plain}${BROKEN}?` : plain
    })
    .join('')

/** Whether two texts are the same apart from typography. */
export const foldAlike = (one: string, other: string): boolean =>
  alike(one, other, 'whole', (a, b) => a === b)

/** Whether a text begins with another one, apart from typography. */
export const foldedStartsWith = (text: string, beginning: string): boolean =>
  alike(text, beginning, 'start', (a, b) => a.startsWith(b))

/** Whether a text ends with another one, apart from typography. */
export const foldedEndsWith = (text: string, ending: string): boolean =>
  alike(text, ending, 'end', (a, b) => a.endsWith(b))

function alike(
  text: string,
  words: string,
  around: 'whole' | 'start' | 'end',
  is: (text: string, words: string) => boolean,
): boolean {
  const [first, second] = [fold(text), fold(words)]
  if (is(first, second)) return true
  return (first.includes(BROKEN) || second.includes(BROKEN)) && brokenAnywhere(second, around).test(first)
}
