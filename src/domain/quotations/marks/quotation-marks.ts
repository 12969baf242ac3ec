import type { Quotation } from './quotation.ts'
import { quotationsIn } from './quotations.ts'

/** A quotation as far as is needed to tell whether words are quoted. */
export type QuotedSpan = Pick<Quotation, 'words' | 'pieces' | 'from' | 'to'>

/**
 * The quotations in a text, in code units and without the marks. A mark that is never closed quotes nothing, so that
 * one slip does not turn the rest of the text inside out.
 */
export const quotedSpans = (text: string): QuotedSpan[] => quotationsIn(text).filter(({ closed }) => closed)

/**
 * Whether the text between `from` and `to` belongs to one quotation, so that its first and last words are quoted. An
 * incise or a "said Ada" may come between; by itself, it is the text's own.
 */
export function isQuoted(text: string, spans: readonly QuotedSpan[], from: number, to: number): boolean {
  const passage = text.slice(from, to)
  const first = from + Math.max(0, passage.search(/[\p{L}\p{N}]/u))
  const last = to - (/[^\p{L}\p{N}]*$/u.exec(passage)?.[0].length ?? 0)
  return spans.some(
    (span) =>
      span.from <= from &&
      to <= span.to &&
      span.pieces.some((piece) => piece.from <= first && first < piece.to) &&
      span.pieces.some((piece) => piece.from < last && last <= piece.to),
  )
}

/** Marks that may enclose a passage, by the one whose partner is inside it. */
const AROUND: readonly (readonly [inside: RegExp, opens: string, closes: string])[] = [
  [/^[^“]*”/, '“', '”'],
  [/^[^„]*“[^“]*„/, '„', '“'],
  [/^[^"]*"/, '"', '"'],
]

/** The spoken words of a quoted passage: without incises, and without the text between two halves. */
export function spokenWords(exact: string): string {
  const [, opens = '«', closes = '»'] = AROUND.find(([inside]) => inside.test(exact)) ?? []
  const [said] = quotationsIn(`${opens}${exact}${closes}`)
  const isWhole = said?.from === 1 && said.to === exact.length + 1
  return isWhole && said.pieces.length > 1 ? said.words : exact
}
