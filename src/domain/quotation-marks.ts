import { quotationsIn } from './quotations.ts'

/**
 * The spans of a text that stand in quotation marks, in code units and without the marks. A mark that nothing closes quotes
 * nothing: one slip does not turn the rest of a text inside out.
 */
export const quotedSpans = (text: string): { from: number; to: number }[] =>
  quotationsIn(text)
    .filter(({ closed }) => closed)
    .map(({ from, to }) => ({ from, to }))

/** Whether all of `from` to `to` stands inside one pair of quotation marks. */
export function isQuoted(spans: readonly { from: number; to: number }[], from: number, to: number): boolean {
  return spans.some((span) => span.from <= from && to <= span.to)
}
