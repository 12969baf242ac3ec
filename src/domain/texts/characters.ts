/**
 * The code of the first character of a text that no record may contain; null if there is none. Half a surrogate pair is
 * not a character, and not every store returns it unchanged. Control characters are invisible: only tabs and line ends
 * are accepted.
 */
export function strangeCharacter(text: string, { controls = false } = {}): string | null {
  const [found] = (controls ? lonelySurrogate : strange).exec(text) ?? []
  return found === undefined ? null : codeOf(found)
}

/** A character in Unicode's notation: `U+00AD`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const lonelySurrogate = /\p{Surrogate}/u
const strange = /\p{Surrogate}|(?![\t\n\r])\p{Cc}/u

/** Whether a text has anything visible: a letter, a digit, a mark or a sign, and not just spaces of any width. */
export const isVisible = (text: string): boolean => /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(text)
