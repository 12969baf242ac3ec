import { wellFormed } from '../code-points.ts'

/**
 * Markdown reduced to its text: links, images, autolinks, emphasis, code spans and backslash escapes become what a
 * reader sees. Lines, blank lines and the marks that begin a line (headings, quotations, lists) are kept.
 */
export function markdownToText(markdown: string): string {
  let reduced = wellFormed(markdown)
    .replace(ESCAPE, (_, character: string) => shield(character))
    .replace(CODE_SPAN, (_, _ticks: string, code: string) => shield(code))
  for (const [pattern, kept] of REDUCED) reduced = reduced.replace(pattern, `$${kept}`)
  return unshield(reduced)
}

// No pattern may search far beyond the next mark that could open it, so that a text of nothing but marks still takes
// linear time.
export const ESCAPE = /\\([!-/:-@[-`{-~])/g
const CODE_SPAN = /(?<!`)(`{1,3})(?!`)([^`\n]+)\1(?!`)/g
const TARGET = String.raw`\((?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?\)`
const LABEL = String.raw`\[((?:[^[\]\n]|\[[^[\]\n]*\]){0,2000})\]`
const IMAGE = new RegExp(`!${LABEL}${TARGET}`, 'g')
const LINK = new RegExp(`${LABEL}${TARGET}`, 'g')
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/g
const STRONG = /(\*\*)(?=\S)((?:[^*\n]|\*(?!\*)){1,2000})(?<=\S)\*\*/g
const STRONG_UNDERSCORE = /(?<![\p{L}\p{N}_])__(?=\S)([^_\n]+)(?<=\S)__(?![\p{L}\p{N}_])/gu
const EMPHASIS = /\*(?=\S)([^*\n]+)(?<=\S)\*/g
const EMPHASIS_UNDERSCORE = /(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+)(?<=\S)_(?![\p{L}\p{N}_])/gu
const STRIKETHROUGH = /~~(?=\S)([^~\n]+)(?<=\S)~~/g

/** The patterns to reduce, in this order, each to one of its groups. */
export const REDUCED: readonly (readonly [pattern: RegExp, kept: number])[] = [
  [IMAGE, 1],
  [LINK, 1],
  [AUTOLINK, 1],
  [STRONG, 2],
  [STRONG_UNDERSCORE, 1],
  [EMPHASIS, 1],
  [EMPHASIS_UNDERSCORE, 1],
  [STRIKETHROUGH, 1],
]

/**
 * Hides ASCII punctuation from the patterns above by encoding it as lone surrogates, which no well-formed text
 * contains.
 */
export function shield(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) => String.fromCharCode(0xdc00 + mark.charCodeAt(0)))
}

export function unshield(text: string): string {
  return text.replace(/(?<![\uD800-\uDBFF])[\uDC21-\uDC7E]/g, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) - 0xdc00),
  )
}
