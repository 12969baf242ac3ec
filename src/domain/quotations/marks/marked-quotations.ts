import { attributionIn } from '../passages/attributions.ts'
import { BLOCK_BEGINS } from './block-quotations.ts'
import { blockIsQuotation } from './blocks-of-marks.ts'
import { withoutIncises } from './incises.ts'
import { markPlaces } from './mark-places.ts'
import { roleOf } from './mark-roles.ts'
import { isSpace, isUnspaced } from './mark-surroundings.ts'
import { closingMarkAfter } from './paragraph-ends.ts'
import type { Piece, Quotation } from './quotation.ts'
import { MARKS, type Opener } from './quotation-pairs.ts'

/** A quotation as delimited by its marks, before the halves of split quotations are joined. */
export type MarkedQuotation = Quotation & {
  readonly mark: string
  /** The beginning of its opening mark, and the end of its closing mark. */
  readonly begins: number
  readonly ends: number
}

type Open = Opener & {
  readonly mark: string
  readonly begins: number
  readonly from: number
  /** The complete stretches, if the quotation continues in a new paragraph. */
  readonly pieces: Piece[]
  /** The beginning of the current stretch. */
  resumed: number
  /** The place of the mark known to close it, some paragraphs later. */
  runsTo: number
}

/** Marks that would be nested deeper open nothing. */
const DEEPEST = 8

/** The last sentence of a paragraph may begin this many characters before its end. */
const LONGEST_SENTENCE = 2_000

/** The quotations in a text by their marks, in the order in which they begin. */
export function markedQuotations(text: string): MarkedQuotation[] {
  const places = markPlaces(text)
  const found: MarkedQuotation[] = []
  const stack: Open[] = []

  /**
   * Adds the quotation that an open mark began. Quotations inside it are one level deeper, as was assumed for them
   * already.
   */
  function take(open: Open, to: number, ends: number, closed: boolean) {
    const depth = stack.slice(0, stack.indexOf(open)).filter(({ mark }) => mark !== BLOCK_BEGINS).length
    const stretches = [...open.pieces, trimmed(text, open.resumed, to)].filter(
      (piece) => piece.from < piece.to,
    )
    const isBlock = open.mark === BLOCK_BEGINS
    const pieces = isBlock ? stretches : stretches.flatMap((piece) => withoutIncises(text, piece))
    const words = wordsOf(text, pieces)
    if (!/[\p{L}\p{N}]/u.test(words)) return
    if (isBlock) {
      const inside = insideOf(open.begins)
      if (!blockIsQuotation(text, { from: open.from, to }, inside)) return
      deepen(open.begins, 1)
    }
    found.push({
      words,
      pieces,
      from: open.from,
      to,
      depth,
      closed,
      mark: open.mark,
      begins: open.begins,
      ends,
    })
  }

  /**
   * The quotations found after a place while a mark is still open, which are the last ones, since they were closed
   * after it.
   */
  function insideOf(place: number): MarkedQuotation[] {
    let first = found.length
    while (first > 0 && (found[first - 1] as MarkedQuotation).begins > place) first -= 1
    return found.slice(first)
  }

  /** Changes the depth of the quotations found after a place. */
  function deepen(place: number, by: number) {
    const inside = insideOf(place).map((each) => ({ ...each, depth: each.depth + by }))
    found.splice(found.length - inside.length, inside.length, ...inside)
  }

  /** Ends the open quotations from an index of the stack on. */
  function endOpen(first: number, at: number, next: number) {
    for (let open = stack[first]; open !== undefined; open = stack[first]) {
      if (open.single) {
        deepen(open.begins, -1)
        stack.splice(first, 1)
        continue
      }
      if (goesOn(open, at, next)) {
        stack.length = first + 1
        return
      }
      const shared = closingBoth(open, at)
      if (shared !== null) {
        stack.length = first + 1
        take(open, shared.to, shared.ends, true)
        stack.length = first
        return
      }
      const inner = sameInside(open, first)
      if (inner !== null) deepen(inner - 1, -1)
      const to = attributed(open, inner ?? at) ?? inner ?? at
      take(open, to, to, false)
      if (inner === null) stack.length = first
      else {
        stack.splice(first, 1)
        // Quotations that other marks opened before it ended along with it.
        while ((stack[first]?.begins ?? inner) < inner) stack.splice(first, 1)
      }
    }
  }

  /** The place where the same kind of mark first opened another quotation inside this one; null if there is none. */
  function sameInside(open: Open, index: number): number | null {
    const places = [...insideOf(open.begins), ...stack.slice(index + 1)]
      .filter(({ mark, begins }) => mark === open.mark && begins > open.begins)
      .map(({ begins }) => begins)
    return places.length === 0 ? null : Math.min(...places)
  }

  /**
   * A name in guillemets at the end of a quotation in guillemets, where one mark closes both: «He reads «Izvestia», he
   * said.
   */
  function closingBoth(open: Open, at: number): MarkedQuotation | null {
    const last = insideOf(open.begins).at(-1)
    if (last === undefined || open.mark !== '«' || last.mark !== '«' || !last.closed) return null
    const isName = /^\p{Lu}/u.test(last.words) && last.words.split(' ').length <= 4
    const behind = text.slice(last.ends, at)
    return isName && /^[.,]?(?:\s*$|\s+[—–-]\s)/u.test(behind) ? last : null
  }

  /** Where "said Ada" begins within an open quotation, which shows that its closing mark was forgotten. */
  function attributed(open: Open, to: number): number | null {
    const from = Math.max(open.resumed, to - LONGEST_SENTENCE)
    const place = attributionIn(text.slice(from, to))
    return place === null ? null : from + place
  }

  /** Whether an open quotation continues in the paragraph that begins at `next`; if so, it is extended. */
  function goesOn(open: Open, at: number, next: number): boolean {
    if (next >= text.length) return false
    const mark = repeatedMark(open, next)
    const isTurned = open.mark === '«' || open.mark === '„'
    const isReopened =
      mark !== '' &&
      attributed(open, at) === null &&
      (isTurned || sameInside(open, stack.indexOf(open)) === null)
    if (!isReopened && open.runsTo < next) {
      const closing = closingMarkAfter(text, next, open)
      if (closing === null) return false
      open.runsTo = closing
    }
    open.pieces.push(trimmed(text, open.resumed, at))
    open.resumed = next + (isReopened ? mark.length : 0)
    return true
  }

  /** The mark by which a paragraph shows that a quotation continues: its opening mark or, for «, also ». */
  function repeatedMark(open: Open, next: number): string {
    const mark = [open.mark, ...(open.mark === '«' ? ['»'] : [])].find((each) => text.startsWith(each, next))
    return mark === undefined || (mark === '»' && isSpace(text[next + 1] ?? '')) ? '' : mark
  }

  const outermost = () => stack.findIndex(({ mark }) => mark !== BLOCK_BEGINS)

  /** Ends a paragraph at a single line end, if the next line repeats the mark of the open quotation. */
  function endLine(mark: string, at: number) {
    const first = outermost()
    const open = stack[first]
    if (
      open === undefined ||
      open.mark !== mark ||
      !/[.!?…]['’”"]?[ \t]*\n[ \t]*$/u.test(text.slice(Math.max(0, at - 40), at))
    )
      return
    const end = text.lastIndexOf('\n', at)
    if (end > open.resumed) endOpen(first, end, at)
  }

  function readMark(mark: string, at: number) {
    endLine(mark, at)
    if (stack.some(({ pieces, resumed }) => pieces.length > 0 && at < resumed && at + mark.length >= resumed))
      return
    const role = isTwoSingles(mark, at) ? null : roleOf(places, at, mark, stack)
    if (role === null) {
      if (mark.length === 2 && mark[0] === mark[1] && /['’‘‚]/.test(mark))
        for (const [index, each] of [...mark].entries()) readMark(each, at + index)
    } else if ('closes' in role) {
      const open = stack[role.closes] as Open
      if (open.mark === BLOCK_BEGINS) endOpen(role.closes + 1, at, at)
      stack.length = role.closes + 1
      take(open, at, at + mark.length, true)
      stack.length = role.closes
    } else if (stack.length < DEEPEST) {
      const from = at + mark.length
      stack.push({ ...role.opens, mark, begins: at, from, pieces: [], resumed: from, runsTo: -1 })
    }
  }

  /** Whether two marks belong to a single quotation inside another, or to one closed by two single marks. */
  function isTwoSingles(mark: string, at: number): boolean {
    if (mark !== "''") return false
    const [outer, inner] = stack.slice(-2)
    const isSingle = (open: Open | undefined) => open?.closes.includes("'") === true
    return isSingle(stack.at(-1)) && ((inner !== undefined && isSingle(outer)) || text[at + 2] === "'")
  }

  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark.startsWith('\n')) {
      const first = outermost()
      if (first !== -1) endOpen(first, index, index + mark.length)
    } else readMark(mark, index)
  }
  const first = outermost()
  if (first !== -1) endOpen(first, text.length, text.length)
  for (let open = stack.at(-1); open !== undefined; open = stack.at(-1)) {
    take(open, text.length, text.length, false)
    stack.pop()
  }
  return found.sort((a, b) => a.begins - b.begins)
}

/** A stretch without the white space at its ends. */
function trimmed(text: string, from: number, to: number): Piece {
  const stretch = text.slice(from, to)
  const begins = from + stretch.length - stretch.trimStart().length
  return { from: begins, to: Math.max(begins, from + stretch.trimEnd().length) }
}

/** The words of several stretches, separated by spaces unless their script has none. */
export function wordsOf(text: string, pieces: readonly Piece[]): string {
  const words = pieces.map(({ from, to }, index) => {
    const before = text[(pieces[index - 1]?.to ?? 0) - 1] ?? ''
    const isApart = index > 0 && !(isUnspaced(before) && isUnspaced(text[from] ?? ''))
    return `${isApart ? ' ' : ''}${text.slice(from, to).replace(/\s+/gu, ' ')}`
  })
  return words.join('')
}
