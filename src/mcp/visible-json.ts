/**
 * Characters that a reader would not see, or that would change how the text around them is shown: controls, joiners, marks of
 * direction, separators of lines, tags.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu

const escaped = (character: string) =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')

/** A value as JSON on one line, in which every character can be seen. Parsed, it is the same value. */
export const visibleJson = (value: unknown): string => JSON.stringify(value).replace(unseen, escaped)

/** The bytes that a text takes as JSON. */
const sizeOf = (text: string): number => Buffer.byteLength(visibleJson(text))

/** As much of a text, from its beginning, as takes up to so many bytes as JSON. */
export function begunWithin(text: string, bytes: number): string {
  if (sizeOf(text) <= bytes) return text
  let [size, end] = [2, 0]
  for (const character of text) {
    size += sizeOf(character) - 2
    if (size > bytes) break
    end += character.length
  }
  return text.slice(0, end)
}
