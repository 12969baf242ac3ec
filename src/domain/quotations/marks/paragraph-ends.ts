import { inHebrewWord } from './gershayim.ts'
import { beginsWords, endsWords, isSpace, surroundings } from './mark-surroundings.ts'
import { MARKS, type Opener, openerOf } from './quotation-pairs.ts'

/**
 * How far a quotation may continue, in characters and in paragraphs, without a mark at the beginning of each paragraph.
 */
const FURTHEST = 12_000
const MOST_PARAGRAPHS = 40
/** The longest quotation inside another, in characters. */
const LONGEST = 2_000
const HEADING = /^(?:#{1,6}[ \t]|[-*_]{3,}[ \t]*(?:\n|$))/

/**
 * The mark that closes, paragraphs later, a quotation that is not closed in its own paragraph: the first such mark,
 * with no opening one between. Complete quotations with other marks may come between. Null if there is none.
 */
export function closingMarkAfter(
  text: string,
  from: number,
  open: Opener & { readonly mark: string },
): number | null {
  let paragraphs = 0
  if (HEADING.test(text.slice(from, from + 80))) return null
  NEXT_MARK.lastIndex = from
  for (let found = NEXT_MARK.exec(text); found !== null; found = NEXT_MARK.exec(text)) {
    const { 0: mark, index } = found
    const end = index + mark.length
    if (index > from + FURTHEST) return null
    if (mark.startsWith('\n')) {
      paragraphs += 1
      if (paragraphs === MOST_PARAGRAPHS || HEADING.test(text.slice(end, end + 80))) return null
      continue
    }
    if (/[\uE000\uE001]/.test(mark)) return null
    const around = surroundings(text, index, end)
    if (inHebrewWord(text, index, mark, around) !== null || isMeasure(mark, around.before)) continue
    if (open.closes.includes(mark) && !beginsWords(around))
      return endsWords(around) || mark !== open.mark ? index : null
    if (mark === open.mark) return null
    const other = openerOf(mark)
    if (other === null || other.single || isSpace(around.after)) continue
    const closing = closingInParagraph(text, end, other)
    if (closing === null) return null
    NEXT_MARK.lastIndex = closing
  }
  return null
}

const NEXT_MARK = new RegExp(MARKS.source, 'g')

const isMeasure = (mark: string, before: string) => '"″'.includes(mark) && /\d/.test(before)

function closingInParagraph(text: string, from: number, { closes }: Opener): number | null {
  const [paragraph = ''] = text.slice(from, from + LONGEST).split('\n\n', 1)
  const places = closes.map((mark) => paragraph.indexOf(mark)).filter((at) => at !== -1)
  return places.length === 0 ? null : from + Math.min(...places) + 1
}
