import { BROKEN, fold } from '../../texts/folded-text.ts'

/**
 * Folded words as a pattern that also finds them where a line's end broke one of them: a break between two letters stands
 * for nothing or for a hyphen, as it does where a dash is set with a space after it alone.
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
      // A dash that stands at a word's end, as a text without breaks has it.
      if (character === '-' && all[index + 1] === ' ') return `(?:${BROKEN}|- )`
      if (character === ' ' && all[index - 1] === '-') return ''
      const plain = character === '-' ? `[${BROKEN}-]` : character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
      const inWord = /[\p{L}\p{M}]/u.test(character) && /\p{L}/u.test(all[index + 1] ?? '')
      return inWord ? `${plain}${BROKEN}?` : plain
    })
    .join('')

/** Whether two texts are the same but for typography. */
export const foldAlike = (one: string, other: string): boolean =>
  alike(one, other, 'whole', (a, b) => a === b)

/** Whether a text begins with another but for typography. */
export const foldedStartsWith = (text: string, beginning: string): boolean =>
  alike(text, beginning, 'start', (a, b) => a.startsWith(b))

/** Whether a text ends with another but for typography. */
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
