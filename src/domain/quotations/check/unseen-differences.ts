import { codeOf } from '../../texts/characters.ts'
import { fold } from '../../texts/folded-text.ts'
import { IGNORABLE, OTHER_FORMS, otherForm, POINTS, STRETCH } from '../../texts/optional-characters.ts'

const ignorable = new RegExp(`[${IGNORABLE}]`, 'gu')
const points = new RegExp(`[${POINTS}${STRETCH}]`, 'gu')
const forms = new RegExp(`[${OTHER_FORMS}]`, 'gu')

/** Letters of other scripts that look like Latin ones. */
const LOOKALIKES = new Map(
  [
    ['аеорсхуіјѕһԁԛԝ', 'aeopcxyijshdqw'],
    ['АВЕКМНОРСТХУІЈЅ', 'ABEKMHOPCTXYIJS'],
    ['οαν', 'oav'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([from = '', to = '']) =>
    [...from].map((letter, index) => [letter, to[index] ?? letter] as const),
  ),
)
const lookalike = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'gu')

/** Describes how two texts with the same words differ; characters that are hard to see are named by their codes. */
export function typographyBetween(one: string, other: string): string {
  const kinds: string[] = []
  let [a, b] = [one, other]
  const without = (what: string, characters: RegExp, plain: (found: string) => string) => {
    const found = [a, b].map((text) => text.match(characters) ?? [])
    if (found[0]?.join('') !== found[1]?.join('')) kinds.push(`${what} (${codesOf(found.flat())})`)
    ;[a, b] = [a.replace(characters, plain), b.replace(characters, plain)]
  }
  without('invisible characters', ignorable, () => '')
  without('vowel points', points, () => '')
  without('other forms of letters', forms, otherForm)
  if (a !== b || kinds.length === 0) kinds.push('quotation marks, dashes, ellipses or white space')
  return kinds.length === 1 ? (kinds[0] ?? '') : `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}`
}

const codesOf = (characters: readonly string[]) => [...new Set(characters.map(codeOf))].slice(0, 5).join(', ')

/**
 * A text for a message that shows it next to another. A code such as `[U+00AD]` replaces each invisible character, and
 * follows each letter that only looks like one of the other text.
 */
export function withCodes(text: string, beside: string): string {
  const wordsOf = (one: string) => fold(one).match(words) ?? []
  const others = new Set(wordsOf(beside))
  const looks = new Set([...others].map(looked))
  const isMistakable = (word: string) => !others.has(word) && looks.has(looked(word))
  return text
    .replace(words, (word) =>
      isMistakable(fold(word)) ? word.replace(lookalike, (letter) => `${letter}[${codeOf(letter)}]`) : word,
    )
    .replace(ignorable, (character) => `[${codeOf(character)}]`)
}

const words = new RegExp(`\\p{L}[\\p{L}\\p{M}${IGNORABLE}]*`, 'gu')
const looked = (word: string) => word.replace(lookalike, (letter) => LOOKALIKES.get(letter) ?? letter)
