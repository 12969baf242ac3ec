import type { BundlePassage, PlacedWords } from '../bundle/format.ts'
import { type Problem, shown } from '../bundle/problems.ts'
import { isQuoted, type QuotedSpan, quotedSpans } from '../domain/quotations/marks/quotation-marks.ts'
import { type PassageCheck, verifies, verifyPassage } from '../domain/quotations/passages/passages.ts'
import { type Surroundings, surroundingsOf } from '../domain/quotations/passages/surroundings.ts'
import type { SearchableText } from '../domain/texts/searchable-text.ts'

/** A source's text, and the digest of the text to which its passages' positions refer. */
export type CheckedText = { readonly text: SearchableText; readonly digest: string | null }

/** A passage's fields after it was looked for, and what is wrong with it. */
export type FoundPassage = {
  readonly fields: Pick<BundlePassage, 'part' | 'quoted' | 'status' | 'start' | 'end'>
  /** Why it has its status, unless that is obvious. */
  readonly reason: string | null
  /** The surroundings where it was found, or else those known before; null if there are none. */
  readonly surroundings: () => Surroundings | null
  readonly problem: Pick<Problem, 'message' | 'mend'> | null
}

/** What an importer may allow. */
export type Allowance = {
  /** Passages that occur in several places of their text, as AMBIGUOUS. */
  readonly ambiguous?: boolean
}

/** The quotations of each text, which are found once for all of its passages. */
const quotedIn = new WeakMap<SearchableText, readonly QuotedSpan[]>()

/**
 * Looks for a passage in its source's text. A claimed status is replaced by the result; a passage that claims nothing
 * must occur in exactly one place. Without the text, a claimed status stays as it is.
 *
 * @param known the surroundings when it was last found; null if unknown
 * @param allows exceptions for passages that claim nothing; null if messages should not offer any
 */
export function foundPassage(
  passage: PlacedWords,
  at: CheckedText | null,
  known: Surroundings | null = null,
  allows: Allowance | null = null,
): FoundPassage {
  const { part = 'CONTENT', exact = '', quoted, status } = passage
  if (at === null || exact === '') {
    return {
      fields: { part, quoted: quoted ?? false, status: status ?? 'NO_TEXT' },
      reason: null,
      surroundings: () => known,
      problem: null,
    }
  }
  const check = verifyPassage({ ...passage, exact }, { digest: at.digest, text: at.text }, at.digest, known)
  const claimsNothing = (status === undefined || status === 'NO_TEXT') && !isPlaced(passage)
  // Positions refer to the text whose digest the source has; those in another text are not stored.
  const isOther = at.digest !== null && at.digest !== at.text.digest
  // With NO_TEXT nobody looked at the quotation marks, unless `whole` says that somebody did.
  const isFound = status === 'NO_TEXT' && verifies(check.status) && !passage.whole
  const fields = {
    part,
    quoted: isFound ? isInMarks(check, at.text) : (quoted ?? isInMarks(check, at.text)),
    status: check.status,
    ...(isPlaced(passage) || isOther || check.start === null || check.end === null
      ? {}
      : { start: check.start, end: check.end }),
  }
  const isAllowed = allows?.ambiguous === true && check.status === 'AMBIGUOUS'
  const problem =
    claimsNothing && !verifies(check.status) && !isAllowed ? problemOf(exact, check, allows) : null
  const surroundings = () => aroundIt(exact, check, at.text) ?? known
  return { fields, reason: check.reason, surroundings, problem }
}

function aroundIt(exact: string, { start, end }: PassageCheck, text: SearchableText): Surroundings | null {
  if (start === null || end === null) return null
  return surroundingsOf(exact, { from: text.points.unitAt(start), to: text.points.unitAt(end) }, text)
}

const isPlaced = ({ start, end }: PlacedWords) => start != null || end != null

/**
 * Whether the words are in quotation marks; if they occur in several places, whether they are in all of those listed.
 */
function isInMarks({ status, start, end, places }: PassageCheck, text: SearchableText): boolean {
  const several = status === 'AMBIGUOUS' ? places : []
  const found = start !== null && end !== null ? [{ start, end }] : several
  const spans = quotedIn.get(text) ?? quotedSpans(text.text)
  quotedIn.set(text, spans)
  return (
    found.length > 0 &&
    found.every((each) =>
      isQuoted(text.text, spans, text.points.unitAt(each.start), text.points.unitAt(each.end)),
    )
  )
}

function problemOf(
  exact: string,
  { status, reason, places }: PassageCheck,
  allows: Allowance | null,
): FoundPassage['problem'] {
  if (status !== 'AMBIGUOUS' || places.length === 0) {
    return { message: reason ?? `It is ${status}.`, mend: 'Copy the words as the source has them.' }
  }
  const listed = places.map(({ start, end, before, after }) => {
    const around = `…${before}[${exact}]${after}…`.replace(/\s+/gu, ' ')
    return `from ${start} to ${end} ${around}`
  })
  const [first] = places
  return {
    message: `${shown(exact)} occurs in several places: ${listed.join('; ')}.`,
    mend: `Say which one: add "start" and "end" (such as ${first?.start} and ${first?.end}), or a "prefix" or "suffix" that only it has.${allows === null ? '' : ' Or leave it open, with --allow ambiguous.'}`,
  }
}
