import { markedQuotations as quotationsIn } from '../../domain/quotations/marks/marked-quotations.ts'
import type { QuoteForm } from '../../domain/vocabulary.ts'

/** A passage that a cell gives: whether it is a quotation, and whether a whole utterance. */
export type QuotePassage = { readonly words: string; readonly quoted: boolean; readonly whole?: true }

/** The passages that a cell gives, or why it cannot be read. */
export type QuoteCell = { readonly passages: readonly QuotePassage[] } | { readonly refusal: string }

/** What the rest of a row says about its quote, if anything: whether it is one, and the form of the report. */
export type SaidOfQuote = {
  readonly quoted?: boolean
  readonly form?: QuoteForm
  /** Whether an export wrote the cell: quotations are then in “ and ”, whatever marks are inside them. */
  readonly isOwn?: boolean
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** One pair of marks around all of a cell. The two may be of different kinds, since spreadsheets replace marks. */
const plain = /^["“„”«»]([^"“„”«»]+)["“”«»]$/

/** The marks that an export puts around a quotation. */
const own = /^“([\s\S]*)”$/

/** Straight marks around all of a cell, where the first one inside opens another quotation. */
const nested = /^"([^"]*\s"(?=\S)[\s\S]*)"$/

/**
 * Removes the quotation marks around a cell's words. A cell without marks is a quotation, and so is one that is in
 * marks from end to end. If only some of its words are in marks, the rest may or may not have been said: the cell is
 * refused unless the row says which.
 */
export function quoteCell(cell: string, said: SaidOfQuote = {}): QuoteCell {
  if (!hasWords(cell)) return { refusal: 'it has no words.' }
  const { form, quoted = quotedOf(form), isOwn } = said
  const outer = isOwn && quoted ? own.exec(cell)?.[1] : outermost(cell)
  const inside = quotationsIn(cell).filter(({ depth, closed }) => depth === 0 && closed)
  if (quoted === false) return { passages: [{ words: isOwn ? cell : (outer ?? cell), quoted: false }] }
  if (form === 'MIXED' && outer === undefined && inside.length > 0)
    return { passages: inside.map(({ from, to }) => ({ words: cell.slice(from, to).trim(), quoted: true })) }
  const passage = (words: string): QuoteCell => ({
    passages: [{ words, quoted: true, ...(form === 'DIRECT' && { whole: true }) }],
  })
  const between = quoted === undefined ? incise(cell) : undefined
  if (between !== undefined) return { refusal: inciseRefusal(between) }
  if (outer !== undefined) return passage(outer)
  return quoted === true ? passage(cell) : unlessMarked(cell, passage)
}

const quotedOf = (form: QuoteForm | undefined) => (form === undefined ? undefined : form !== 'INDIRECT')

/** The words of a cell that is in marks from end to end. */
function outermost(cell: string): string | undefined {
  const [, inner] = plain.exec(cell) ?? nested.exec(cell) ?? []
  if (inner !== undefined) return inner.trim()
  const [first, second] = quotationsIn(cell).filter(({ depth }) => depth === 0)
  if (first === undefined || second !== undefined || !first.closed) return undefined
  if (hasWords(cell.slice(0, first.from)) || hasWords(cell.slice(first.to))) return undefined
  return cell.slice(first.from, first.to).trim()
}

/** The source's own words within a quotation: «…, — said Ada, — …». */
function incise(cell: string): string | undefined {
  const [first] = quotationsIn(cell).filter(({ depth }) => depth === 0)
  const pieces = first?.pieces ?? []
  return pieces
    .slice(1)
    .map((piece, at) => cell.slice(pieces[at]?.to, piece.from))
    .find(hasWords)
}

function unlessMarked(cell: string, passage: (words: string) => QuoteCell): QuoteCell {
  const [first, second] = quotationsIn(cell).filter(({ depth }) => depth === 0)
  if (first === undefined) return passage(cell)
  if (hasWords(cell.slice(0, first.from))) return first.closed ? { refusal: marksInside } : passage(cell)
  return { refusal: second === undefined ? notAll : several }
}

const marksInside =
  'it has quotation marks inside. Put quotation marks around all of it if all of it was said, or write yes or no in a column "quoted" (for the whole sheet: --quoted yes).'
const several =
  'it has several quotations. Give each a row of its own or, if all of the cell was said, write yes in a column "quoted".'
const notAll =
  'it begins with a quotation, but goes on after it. Put the quotation marks around all the words that were said, or write yes or no in a column "quoted" (for the whole sheet: --quoted yes).'
const inciseRefusal = (between: string) =>
  `"${between.replace(/^[\s,.—–-]+|[\s,.—–-]+$/gu, '')}" is inside the quotation marks, but was not said. Give each part a row of its own or, if all of the cell was said, write yes in a column "quoted".`
