import { markedQuotations } from './marked-quotations.ts'
import type { Quotation } from './quotation.ts'
import { splitQuotationsJoined } from './split-quotations.ts'

/**
 * Every quotation of a text, in the order in which they begin. Marks of many languages are known, and may be nested; a
 * quotation may reach across line ends, and across paragraphs where each repeats the opening mark, or where the next mark
 * closes it. Two halves around "said Ada" are one. An apostrophe, an inch sign, a bullet and a letter's mark are no quotation marks.
 */
export const quotationsIn = (text: string): Quotation[] =>
  splitQuotationsJoined(text, markedQuotations(text)).map(({ words, pieces, from, to, depth, closed }) => ({
    words,
    pieces,
    from,
    to,
    depth,
    closed,
  }))
