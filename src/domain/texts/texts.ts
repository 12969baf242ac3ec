import { createHash } from 'node:crypto'
import type { TextFormat } from '../vocabulary.ts'
import { codePointLength, wellFormed } from './code-points.ts'
import { htmlToText } from './markup/html-text.ts'
import { markdownToText } from './markup/markdown-text.ts'

/**
 * The normalised text of a source, in which positions are counted and from which the digest is computed
 * (docs/check-receipts.md): no byte order mark, line ends LF, markup reduced to its text, Unicode NFC. Lines and blank
 * lines are kept.
 */
export function normaliseText(raw: string, format: TextFormat): string {
  const lines = withoutMark(wellFormed(raw)).replace(/\r\n?/g, '\n')
  // Reducing markup may bring a byte order mark to the front.
  return withoutMark(reduceMarkup(lines, format)).normalize('NFC')
}

/** A text without the byte order mark at its beginning. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF+/, '')

function reduceMarkup(text: string, format: TextFormat): string {
  switch (format) {
    case 'PLAIN':
      return text
    case 'MARKDOWN':
      return markdownToText(text)
    case 'HTML':
      return htmlToText(text)
  }
}

/** `sha256:` and the hexadecimal SHA-256 of a normalised text in UTF-8. */
export function textDigest(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`
}

/** What a bundle says about a text that it does not contain. */
export function measureText(text: string): { digest: string; words: number; codePoints: number } {
  return { digest: textDigest(text), words: countWords(text), codePoints: codePointLength(text) }
}

/** The number of runs of non-white space with a letter or a digit, so that a single dash is not a word. */
export function countWords(text: string): number {
  let words = 0
  for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) words += 1
  return words
}
