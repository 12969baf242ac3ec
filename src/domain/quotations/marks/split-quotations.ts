import { withoutNoteMarks } from '../../texts/footnote-marks.ts'
import { isAttribution, mayBeAttribution } from '../passages/attributions.ts'
import { type MarkedQuotation, wordsOf } from './marked-quotations.ts'

/** What stands between two halves is no longer, in characters. */
const LONGEST = 160

/**
 * Joins the halves of what somebody said in one: “The owner is,” said Ada, “not permitted.” The first ends in a comma or without
 * a stop, the second goes on, and what stands between says who speaks and no more. Two whole sentences stay two.
 */
export function splitQuotationsJoined(
  text: string,
  quotations: readonly MarkedQuotation[],
): MarkedQuotation[] {
  /** The halves of each, in their order; what stands inside another is one by itself. */
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
  const said = gap.replace(/^[\s,،，—–-]+|[\s,،，—–-]+$/gu, '')
  if (endsSentence(said) || said === '') return false
  const isSetOff = /[,،，—–-]\s*$/u.test(gap)
  if (/^\p{Lu}/u.test(second.words) && !isSetOff) return false
  // Ukrainian, Russian and Belarusian set the second half off; in «…», — said the head of the «…» nothing does.
  if (/\p{Script=Cyrillic}/u.test(gap) && !isSetOff) return false
  const isSaid = isAttribution(said) || (isSetOff && /[,،，]$/u.test(first.words) && mayBeAttribution(said))
  return isSaid && !isOtherSpeaker(text, second.ends, said)
}

/** What stands between two quotations, without marks of notes; one that is too long is not read. */
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

/** Whether what follows gives the second half to somebody whom the first's clause does not name. */
function isOtherSpeaker(text: string, from: number, clause: string): boolean {
  const [after = ''] = /^[\s,—–-]*[^.!?\n“”«»„"]{0,80}/u.exec(text.slice(from, from + 100)) ?? []
  const said = after.replace(/^[\s,—–-]+/u, '')
  if (!isAttribution(said)) return false
  // A pronoun may be whoever is named behind the second half.
  if (!/\p{Lu}/u.test(clause)) return false
  const names = said.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []
  return names.length > 0 && !names.some((name) => clause.includes(name))
}
