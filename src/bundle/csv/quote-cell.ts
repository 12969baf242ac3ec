import { markedQuotations as quotationsIn } from '../../domain/marked-quotations.ts'

/** The words of a source that a cell gives, and whether as a quotation; or why it gives none that somebody said. */
export type QuoteCell = { readonly words: string; readonly quoted: boolean } | { readonly refusal: string }

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** One pair of marks around all of a cell, also of two kinds, as spreadsheets turn them. */
const plain = /^["“„”«»]([^"“„”«»]+)["“”«»]$/

/** Straight marks around all of a cell; the first inside opens another quotation, and does not close this one. */
const nested = /^"([^"]*\s"(?=\S)[\s\S]*)"$/

/**
 * Takes the quotation marks from around a cell's words. Words that do not begin with a quotation are a passage of the source as they
 * stand, its own where a quotation is in them; those that do are one quotation from end to end, or what stands between was not
 * said.
 */
export function quoteCell(cell: string): QuoteCell {
  if (!hasWords(cell)) return { refusal: 'it has no words.' }
  const [, inner] = plain.exec(cell) ?? nested.exec(cell) ?? []
  if (inner !== undefined) return { words: inner.trim(), quoted: true }
  const [first, second] = quotationsIn(cell).filter(({ depth }) => depth === 0)
  if (first === undefined) return { words: cell, quoted: true }
  if (hasWords(cell.slice(0, first.from))) return { words: cell, quoted: !first.closed }
  if (second !== undefined) return { refusal: 'it has several quotations; give each a row of its own.' }
  if (!first.closed || hasWords(cell.slice(first.to)))
    return {
      refusal:
        'it begins with a quotation that is not all of it; put the marks around all words that were said.',
    }
  return { words: cell.slice(first.from, first.to).trim(), quoted: true }
}
