import { type PassageCheck, verifies, verifyPassage } from '../../domain/passages.ts'
import { isQuoted, type QuotedSpan, quotedSpans } from '../../domain/quotation-marks.ts'
import type { SearchableText } from '../../domain/searchable-text.ts'
import type { BundlePassage } from '../format.ts'
import { type BundleProblem, shown } from '../problems.ts'

/** A source's text, and the digest of the text in which its passages' positions were found. */
export type CheckedText = { readonly text: SearchableText; readonly digest: string | null }

/** What a passage leaves out, filled in, and what is wrong with it. */
export type FoundPassage = {
  readonly fields: Pick<BundlePassage, 'part' | 'quoted' | 'status' | 'start' | 'end'>
  /** Why it has its status, where that is not plain. */
  readonly reason: string | null
  readonly problem: Omit<BundleProblem, 'path' | 'record'> | null
}

/** Words are looked for in quotation marks once in a text, however many passages it has. */
const quotedIn = new WeakMap<SearchableText, readonly QuotedSpan[]>()

/**
 * Looks for a passage in its source's text. A status that it claims is replaced by what is found; where nothing is claimed
 * of it, it must stand in one place. Without the text, a claim stays, and nothing else is known.
 */
export function foundPassage(passage: Partial<BundlePassage>, at: CheckedText | null): FoundPassage {
  const { part = 'CONTENT', exact = '', quoted, status } = passage
  if (at === null || exact === '') {
    return {
      fields: { part, quoted: quoted ?? false, status: status ?? 'NO_TEXT' },
      reason: null,
      problem: null,
    }
  }
  const check = verifyPassage({ ...passage, exact }, { digest: at.digest, text: at.text }, at.digest)
  const claimsNothing = (status === undefined || status === 'NO_TEXT') && !isPlaced(passage)
  // Positions are of the text whose digest the source has: those in another one are not written.
  const isOther = at.digest !== null && at.digest !== at.text.digest
  // NO_TEXT says that nobody looked, at the quotation marks neither; `whole` is a reading of its own.
  const isFound = status === 'NO_TEXT' && verifies(check.status) && !passage.whole
  const fields = {
    part,
    quoted: isFound ? standsQuoted(check, at.text) : (quoted ?? standsQuoted(check, at.text)),
    status: check.status,
    ...(isPlaced(passage) || isOther || check.start === null || check.end === null
      ? {}
      : { start: check.start, end: check.end }),
  }
  const problem = claimsNothing && !verifies(check.status) ? problemOf(exact, check) : null
  return { fields, reason: check.reason, problem }
}

const isPlaced = ({ start, end }: Partial<BundlePassage>) => start != null || end != null

function standsQuoted({ start, end }: PassageCheck, text: SearchableText): boolean {
  if (start === null || end === null) return false
  const spans = quotedIn.get(text) ?? quotedSpans(text.text)
  quotedIn.set(text, spans)
  return isQuoted(text.text, spans, text.points.unitAt(start), text.points.unitAt(end))
}

function problemOf(exact: string, { status, reason, places }: PassageCheck): FoundPassage['problem'] {
  if (status !== 'AMBIGUOUS' || places.length === 0) {
    return { message: reason ?? `It is ${status}.`, mend: 'Copy the words as the source has them.' }
  }
  const listed = places.map(({ start, end, before, after }) => {
    const around = `…${before}[${exact}]${after}…`.replace(/\s+/gu, ' ')
    return `from ${start} to ${end} ${around}`
  })
  const [first] = places
  return {
    message: `${shown(exact)} stands in several places: ${listed.join('; ')}.`,
    mend: `Which one? Add "start" and "end" (such as ${first?.start} and ${first?.end}), or a "prefix" or "suffix" that only it has.`,
  }
}
