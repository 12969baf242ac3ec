import { BLOCK_BEGINS } from './block-quotations.ts'
import { matchAt, type Opener, openerAt } from './quotation-pairs.ts'

/** Words of a text that stand in quotation marks, or in a block that is set apart as one quotation. */
export type Quotation = {
  /** The words without their marks, each run of white space one space: those of the pieces, joined. */
  readonly words: string
  /** The stretches of the text that are quoted. What lies between two of them, if any letters do, is the text's own. */
  readonly pieces: readonly Piece[]
  /** The code unit of the text after the mark that opens it. */
  readonly from: number
  /** The code unit after its last: that of the mark that closes it. */
  readonly to: number
  /** In how many other quotations it stands: 0 for one that is in none. */
  readonly depth: number
  /** False where no mark closes it: it is taken to end with its paragraph. */
  readonly closed: boolean
}

/** A stretch of a text, in code units, without white space at its ends. */
export type Piece = { readonly from: number; readonly to: number }

type Open = Opener & {
  readonly mark: string
  readonly from: number
  /** Stretches that are done, where a quotation goes on in a new paragraph, which repeats its opening mark. */
  readonly pieces: Piece[]
  /** Where the stretch begins that is being read. */
  resumed: number
  /** Whether other marks stand inside it. */
  holdsMarks: boolean
}

/** Marks that would nest deeper open nothing. */
const DEEPEST = 8

const MARKS = /["＂“”„‟«»‹›‘’‚‛'「」『』\uE000\uE001]|\n[ \t]*\n\s*/g

/**
 * Every quotation of a text, in the order in which they begin. Marks of many languages are known, and may be nested; a
 * quotation may reach across line ends, and across paragraphs where each repeats the opening mark. Apostrophes are not
 * taken for quotation marks: a single mark opens nothing inside a word, in an elision ('90s, 'tis), or where none closes it.
 */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = []
  const stack: Open[] = []

  const end = (index: number, at: number, closed: boolean) => {
    const open = stack[index]
    if (open === undefined) return
    stack.length = index
    const isBlockOfMarks = open.mark === BLOCK_BEGINS && open.holdsMarks
    const pieces = [...open.pieces, trimmed(text, open.resumed, at)].filter(({ from, to }) => from < to)
    const words = pieces.map(({ from, to }) => text.slice(from, to).replace(/\s+/gu, ' ')).join(' ')
    const counts = closed || !open.single
    if (isBlockOfMarks || !counts || !/[\p{L}\p{N}]/u.test(words)) return
    const depth = stack.filter(({ mark }) => mark !== BLOCK_BEGINS).length
    found.push({ words, pieces, from: open.from, to: at, depth, closed })
  }
  const begin = (mark: string, at: number, opener: Opener) => {
    for (const open of stack) open.holdsMarks = true
    const from = at + mark.length
    stack.push({ ...opener, mark, from, pieces: [], resumed: from, holdsMarks: false })
  }

  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark.startsWith('\n')) endParagraph(index, index + mark.length)
    else if (!isRepeated(index)) {
      const closes = matchAt(text, index, stack)
      if (closes !== -1) end(closes, index, true)
      else {
        const opener = stack.length < DEEPEST ? openerAt(text, index) : null
        if (opener !== null) begin(mark, index, opener)
      }
    }
  }
  endParagraph(text.length, text.length)
  if (stack.length > 0) end(0, text.length, false)
  return found.sort((a, b) => a.from - b.from)

  /** Ends what is open, but for a block, and for a quotation whose mark begins the next paragraph again. */
  function endParagraph(at: number, next: number) {
    const first = stack.findIndex(({ mark }) => mark !== BLOCK_BEGINS)
    const open = stack[first]
    if (open === undefined) return
    if (!open.single && text[next] === open.mark) {
      stack.length = first + 1
      open.pieces.push(trimmed(text, open.resumed, at))
      open.resumed = next + open.mark.length
    } else end(first, at, false)
  }
  /** Whether a mark is the one that a quotation repeats where it goes on. */
  function isRepeated(at: number): boolean {
    return stack.some(({ pieces, resumed, mark }) => pieces.length > 0 && resumed === at + mark.length)
  }
}

/** A stretch without the white space at its ends. */
function trimmed(text: string, from: number, to: number): Piece {
  const stretch = text.slice(from, to)
  const begins = from + stretch.length - stretch.trimStart().length
  return { from: begins, to: Math.max(begins, from + stretch.trimEnd().length) }
}
