import type { Quotation } from './quotation.ts'
import { quotationsIn } from './quotations.ts'

/** The quotations of a text by which it is told what it quotes. */
export type QuotedSpan = Pick<Quotation, 'words' | 'pieces' | 'from' | 'to'>

/**
 * What a text has in quotation marks, in code units and without the marks. A mark that nothing closes quotes nothing: one slip
 * does not turn the rest of a text inside out.
 */
export const quotedSpans = (text: string): QuotedSpan[] => quotationsIn(text).filter(({ closed }) => closed)

/**
 * Whether what a text has from `from` to `to` is of one quotation: its first and last words are quoted. An incise or a "said Ada"
 * may stand between; by itself it is the text's own.
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

/** Marks that may stand around a passage, by the one of which it has the other half inside. */
const AROUND: readonly (readonly [inside: RegExp, opens: string, closes: string])[] = [
  [/^[^“]*”/, '“', '”'],
  [/^[^„]*“[^“]*„/, '„', '“'],
  [/^[^"]*"/, '"', '"'],
]

/** The words that were said of a passage that is quoted: without an incise, and without what stands between two halves. */
export function spokenWords(exact: string): string {
  const [, opens = '«', closes = '»'] = AROUND.find(([inside]) => inside.test(exact)) ?? []
  const [said] = quotationsIn(`${opens}${exact}${closes}`)
  const isWhole = said?.from === 1 && said.to === exact.length + 1
  return isWhole && said.pieces.length > 1 ? said.words : exact
}
