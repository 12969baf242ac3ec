import { withoutNoteMarks } from '../../texts/footnote-marks.ts'
import { isAttribution, mayBeAttribution } from '../passages/attributions.ts'
import { type MarkedQuotation, wordsOf } from './marked-quotations.ts'

/** The greatest length of the text between two halves, in characters. */
const LONGEST = 160

/**
 * Joins the halves of what somebody said in one go: “The owner is,” said Ada, “not permitted.” The first half ends with
 * a comma or without a full stop, the second continues it, and the text between only names the speaker. Two whole
 * sentences stay two.
 */
export function splitQuotationsJoined(
  text: string,
  quotations: readonly MarkedQuotation[],
): MarkedQuotation[] {
  /** The halves of each quotation, in order; a quotation inside another is separate. */
  const parts: [MarkedQuotation, ...MarkedQuotation[]][] = []
  let last: MarkedQuotation[] = []
  for (const quotation of quotations) {
    const before = last.at(-1)
    if (quotation.depth > 0) parts.push([quotation])
    else if (before !== undefined && areHalves(text, before, quotation)) last.push(quotation)
    else {
      const whole: [MarkedQuotation] = [quotation]
      last = whole
      parts.push(whole)
    }
  }
  return parts.map(([first, ...others]) => {
    const end = others.at(-1)
    if (end === undefined) return first
    const pieces = [first, ...others].flatMap((part) => part.pieces)
    return { ...first, words: wordsOf(text, pieces), pieces, to: end.to, ends: end.ends, closed: end.closed }
  })
}

function areHalves(text: string, first: MarkedQuotation, second: MarkedQuotation): boolean {
  const gap = gapBetween(text, first, second)
  if (
    !first.closed ||
    first.mark !== second.mark ||
    gap.length > LONGEST ||
    /\n\s*\n|\n[ \t]*(?:[-*+•]|\d{1,3}[.)])\s|[\uE000\uE001]/.test(gap)
  )
    return false
  if (/[.!?。！？؟]$/u.test(first.words) || /^\s*[.!?;:]/.test(gap)) return false
  const said = gap.replace(/^[\s,،，、—–-]+|[\s,،，、—–-]+$/gu, '')
  if (endsSentence(said) || said === '') return false
  const isSetOff = /[,،，、—–-]\s*$/u.test(gap)
  if (/^\p{Lu}/u.test(second.words) && !isSetOff) return false
  // Ukrainian, Russian and Belarusian set off the second half, which «…», — said the head of the «…» does not.
  if (/\p{Script=Cyrillic}/u.test(gap) && !isSetOff) return false
  const isSaid = isAttribution(said) || (isSetOff && /[,،，]$/u.test(first.words) && mayBeAttribution(said))
  return isSaid && !isOtherSpeaker(text, second.ends, said)
}

/** The text between two quotations, without footnote marks; empty if it is too long. */
function gapBetween(text: string, { ends }: MarkedQuotation, { begins }: MarkedQuotation): string {
  const from = Math.max(0, ends - 1)
  return begins - ends > LONGEST
    ? text.slice(ends, begins)
    : withoutNoteMarks(text.slice(from, begins)).slice(ends - from)
}

const endsSentence = (clause: string) =>
  /[.!?;:](?=\s|$)/u.test(
    clause.replace(/(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|St|Prof|Rep|Col|Capt|Lt|Gov)\./gu, ''),
  )

/** Whether the text that follows attributes the second half to somebody other than the first half's clause. */
function isOtherSpeaker(text: string, from: number, clause: string): boolean {
  const [after = ''] = /^[\s,—–-]*[^.!?\n“”«»„"]{0,80}/u.exec(text.slice(from, from + 100)) ?? []
  const said = after.replace(/^[\s,—–-]+/u, '')
  const [, subject] = /^と[\s、]*([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー・]{1,30})[はが]/u.exec(said) ?? []
  if (subject !== undefined) return !clause.includes(subject)
  if (!isAttribution(said)) return false
  // A pronoun may be the one who is named after the second half.
  if (!/\p{Lu}/u.test(clause)) return false
  const names = said.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []
  return names.length > 0 && !names.some((name) => clause.includes(name))
}
