import { markedQuotations } from './marked-quotations.ts'
import type { Quotation } from './quotation.ts'
import { splitQuotationsJoined } from './split-quotations.ts'

/**
 * Every quotation in a text, in the order in which they begin. Recognises the marks of many languages, nested ones too.
 * A quotation may span lines, and it may span paragraphs if each repeats the opening mark, or if the next mark closes
 * it. Two halves around "said Ada" are one quotation. Apostrophes, inch signs, bullets and marks on letters are not
 * quotation marks.
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
