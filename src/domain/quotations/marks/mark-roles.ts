import { isApostrophe, isElision } from './apostrophes.ts'
import { inHebrewWord } from './gershayim.ts'
import type { MarkPlaces } from './mark-places.ts'
import {
  beginsWords,
  endsWords,
  isSpace,
  isUnspaced,
  isWord,
  type Surroundings,
  surroundings,
} from './mark-surroundings.ts'
import { isMixedUp, type Opener, openerOf } from './quotation-pairs.ts'

/** What a mark does at its place: it closes one of the open quotations, counted from the outermost, or opens one. */
export type MarkRole = { readonly closes: number } | { readonly opens: Opener }

/** Marks that look the same at the beginning and the end of words, or that have other uses. */
const ALIKE = ['"', '＂', '″', 'ʺ', '״', '”', "''"]
/** Marks that close one kind of quotation, but open another kind before words. */
const MAY_OPEN = [...ALIKE, '“', '„', '«', '``', '‘‘', '〝']
const APOSTROPHES = ["'", '‘', '‛', '＇', '`']
/** Marks that open a quotation only if it is also closed, because they have other uses. */
const NEEDS_END = ['″', 'ʺ', '״', '”', "''", '»', '›', '<<', ',,', '``', '‘‘', '‚‚', '❝']

/** What the mark at a place does; null if it is not a quotation mark there. */
export function roleOf(
  places: MarkPlaces,
  at: number,
  mark: string,
  open: readonly Opener[],
): MarkRole | null {
  const { text } = places
  const around = surroundings(text, at, at + mark.length)
  const hebrew = inHebrewWord(text, at, mark, around)
  if (hebrew === 'PART_OF_WORD') return null
  const closes = open.findLastIndex((opener) => opener.closes.includes(mark))
  if (hebrew === 'OPENS') return opensBehindPrefix(places, at + mark.length, mark, closes !== -1)
  const closing = closes === -1 ? mixedUp(mark, around, open) : closes
  const closed = open[closing]
  if (closed !== undefined && isClosing(places, at, mark, around, closed)) return { closes: closing }
  if (closed !== undefined && !beginsWords(around)) return null
  return opens(places, at, mark, around)
}

const opening = (mark: string, spaced = false): MarkRole | null => {
  const opener = openerOf(mark)
  return opener && { opens: { ...opener, spaced } }
}

/** After prefixed letters. If a quotation is open already, its own mark has to follow as well. */
function opensBehindPrefix(places: MarkPlaces, end: number, mark: string, isOpen: boolean): MarkRole | null {
  const first = places.next(mark, end, 'BEHIND_WORDS')
  const isEnded = first !== null && (!isOpen || places.next(mark, first + 1, 'BEHIND_WORDS') !== null)
  return isEnded ? opening(mark) : null
}

function mixedUp(mark: string, around: Surroundings, open: readonly Opener[]): number {
  if (!isMixedUp(mark) || !endsWords(around)) return -1
  return open.findLastIndex(({ closes, single }) => !single && closes.some(isMixedUp))
}

function isClosing(
  places: MarkPlaces,
  at: number,
  mark: string,
  around: Surroundings,
  closed: Opener,
): boolean {
  if (closed.single) return !("'’＇".includes(mark) && isApostrophe(places, at, mark))
  if (isMeasure(places, at + mark.length, mark, around, closed)) return false
  return !(MAY_OPEN.includes(mark) && beginsWords(around) && !closed.spaced)
}

function opens(places: MarkPlaces, at: number, mark: string, around: Surroundings): MarkRole | null {
  const { before, after } = around
  const opener = openerOf(mark)
  if (opener === null || (mark === '‚' && isWord(before))) return null
  const end = at + mark.length
  if (APOSTROPHES.includes(mark)) return opensSingle(places, at, around, opener) ? opening(mark) : null
  if (ALIKE.includes(mark)) {
    if (isSpace(after)) return isSpacedPair(places, at, mark, before) ? opening(mark, true) : null
    if (isWord(before) && !(isUnspaced(before) && isEndedLater(places, end, opener))) return null
  }
  if (mark === '“' && isWord(before) && !isUnspaced(before) && isSpace(after)) return null
  if (NEEDS_END.includes(mark)) return opensWhatEnds(places, end, mark, around, opener) ? opening(mark) : null
  return opening(mark)
}

function opensSingle(places: MarkPlaces, at: number, around: Surroundings, opener: Opener): boolean {
  if (isWord(around.before) || isSpace(around.after) || isElision(places.text, at)) return false
  if (places.text[at] === '`' && !/\p{L}/u.test(around.after)) return false
  return isEndedLater(places, at + 1, opener)
}

/** A mark with other common uses is a quotation mark if words follow, and another one ends them. */
function opensWhatEnds(
  places: MarkPlaces,
  end: number,
  mark: string,
  { before, after }: Surroundings,
  opener: Opener,
): boolean {
  if (mark === '<<') {
    const isShift =
      places.text[end - 3] === '<' || !/^\s?[\p{L}“„«"'¿¡]/u.test(places.text.slice(end, end + 3))
    return !isShift && places.next('>>', end) !== null
  }
  if (isWord(before) || isSpace(after)) return false
  return /[\p{L}\p{N}“„«‘'"¿¡([…–—-]/u.test(after) && isEndedLater(places, end, opener)
}

/** Whether a mark that closes it comes later in the paragraph, at the end of words. */
const isEndedLater = (places: MarkPlaces, from: number, { closes }: Opener): boolean =>
  closes.some((mark) => places.next(mark, from, 'BEHIND_WORDS') !== null)

/** " We will go " in marks that are set apart from the words, as opposed to inch signs. */
function isSpacedPair(places: MarkPlaces, at: number, mark: string, before: string): boolean {
  if (!isSpace(before) && !/[:(]/.test(before)) return false
  if (/\d\s$/u.test(places.text.slice(Math.max(0, at - 2), at))) return false
  const next = places.next(mark, at + mark.length)
  return next !== null && /\p{L}/u.test(places.text.slice(at, next))
}

const MEASURES = ['"', '″', '”', "''"]

/**
 * An inch or a second of arc (27", 5' 10", 26″), provided that a mark at the end of words follows and is the closing
 * one.
 */
function isMeasure(
  places: MarkPlaces,
  end: number,
  mark: string,
  { before, after }: Surroundings,
  closed: Opener,
): boolean {
  if (!/[\d½¼¾⅛]/u.test(before) || !MEASURES.includes(mark) || isWord(after)) return false
  if (!/[\s\-x×]/u.test(places.text[end] ?? '')) return false
  const next = [mark, ...closed.closes].flatMap((each) => {
    const place = places.next(each, end)
    return place === null ? [] : [{ place, length: each.length }]
  })
  const [first] = next.sort((a, b) => a.place - b.place)
  if (first === undefined) return false
  const around = surroundings(places.text, first.place, first.place + first.length)
  return endsWords(around) && !beginsWords(around) && /\p{L}/u.test(places.text.slice(end, first.place))
}
