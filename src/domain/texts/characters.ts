/**
 * The first character of a text that no record may hold, by its code point; null where there is none. A half of a pair
 * of surrogates is no character at all, and not every store gives it back. A control character is never seen: only tabs
 * and line ends are taken.
 */
export function strangeCharacter(text: string, { controls = false } = {}): string | null {
  const [found] = (controls ? lonelySurrogate : strange).exec(text) ?? []
  return found === undefined ? null : codeOf(found)
}

/** A character as Unicode counts it: `U+00AD`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const lonelySurrogate = /\p{Surrogate}/u
const strange = /\p{Surrogate}|(?![\t\n\r])\p{Cc}/u

/** Whether anybody can see anything of a text: a letter, a digit, a mark or a sign, not just spaces of any width. */
export const isVisible = (text: string): boolean => /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(text)
