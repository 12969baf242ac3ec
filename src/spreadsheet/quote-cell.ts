import { markedQuotations as quotationsIn } from '../domain/quotations/marks/marked-quotations.ts'
import type { QuoteForm } from '../domain/vocabulary.ts'

/** Words of a source that a cell gives, whether they are a quotation, and whether a whole utterance. */
export type QuotePassage = { readonly words: string; readonly quoted: boolean; readonly whole?: true }

/** The passages that a cell gives; or why it gives none, or does not say which of its words were said. */
export type QuoteCell = { readonly passages: readonly QuotePassage[] } | { readonly refusal: string }

/** What else a row says of its quote: whether it is one, or which form the report has. Undefined where it does not say. */
export type SaidOfQuote = {
  readonly quoted?: boolean
  readonly form?: QuoteForm
  /** Whether a graph wrote the cell: its quotations are in “ and ”, whatever marks are in them. */
  readonly isOwn?: boolean
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** One pair of marks around all of a cell, also of two kinds, as spreadsheets turn them. */
const plain = /^["“„”«»]([^"“„”«»]+)["“”«»]$/

/** The marks that an export puts around a quotation. */
const own = /^“([\s\S]*)”$/

/** Straight marks around all of a cell; the first inside opens another quotation, and does not close this one. */
const nested = /^"([^"]*\s"(?=\S)[\s\S]*)"$/

/**
 * Takes the quotation marks from around a cell's words. A cell without marks is a quotation, and so is one that is in marks
 * from end to end. Where only some of its words are in marks, nobody can tell whether the rest was said: it is refused, unless
 * the row says so.
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
  if (between !== undefined) return { refusal: inciseTold(between) }
  if (outer !== undefined) return passage(outer)
  return quoted === true ? passage(cell) : unlessMarked(cell, passage)
}

const quotedOf = (form: QuoteForm | undefined) => (form === undefined ? undefined : form !== 'INDIRECT')

/** The words between marks that stand around all of a cell. */
function outermost(cell: string): string | undefined {
  const [, inner] = plain.exec(cell) ?? nested.exec(cell) ?? []
  if (inner !== undefined) return inner.trim()
  const [first, second] = quotationsIn(cell).filter(({ depth }) => depth === 0)
  if (first === undefined || second !== undefined || !first.closed) return undefined
  if (hasWords(cell.slice(0, first.from)) || hasWords(cell.slice(first.to))) return undefined
  return cell.slice(first.from, first.to).trim()
}

/** Words of the source inside the marks, between two that were said: «…, — said Ada, — …». */
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
const inciseTold = (between: string) =>
  `"${between.replace(/^[\s,.—–-]+|[\s,.—–-]+$/gu, '')}" is inside the quotation marks, but was not said. Give each part a row of its own or, if all of the cell was said, write yes in a column "quoted".`
