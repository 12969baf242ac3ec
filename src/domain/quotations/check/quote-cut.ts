import { holdsNegation, negationAtEnd, negationAtStart, turnAtStart } from './negations.ts'

/** What turns the meaning of quoted words where they are cut out of their passage: the passage's own words there. */
export type QuoteCut = {
  /** The words directly before the quoted ones, down to a negation; null where there is none. */
  readonly before: string | null
  /** The words directly after them: a negation, or how the sentence goes on with "but", "unless" or the like; else null. */
  readonly after: string | null
  /** Whether a negation is among them: without it the words say the opposite. */
  readonly negates: boolean
}

/** The words of a draft that stand around its quotation marks. */
export type DraftAround = { readonly before?: string | null; readonly after?: string | null }

/**
 * What stands where words are cut out of a text; null where nothing turns them. A negation that the draft has by itself beside
 * its quotation marks is not missing.
 */
export function cutAt(textBefore: string, textAfter: string, around: DraftAround): QuoteCut | null {
  const before = holdsNegation(around.before ?? '', 'before') ? null : negationAtEnd(textBefore)
  const negated = holdsNegation(around.after ?? '', 'after') ? null : negationAtStart(textAfter)
  const after = negated ?? turnAtStart(textAfter)
  return before === null && after === null
    ? null
    : { before, after, negates: before !== null || negated !== null }
}
