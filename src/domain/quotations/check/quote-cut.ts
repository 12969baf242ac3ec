import { holdsNegation, negationAtEnd, negationAtStart, turnAtStart } from './negations.ts'

/** Words next to a quotation in its passage without which its meaning changes. */
export type QuoteCut = {
  /** The words directly before the quoted ones, from a negation on; null if there is none. */
  readonly before: string | null
  /**
   * The words directly after them: a negation, or the continuation of the sentence with "but", "unless" or the like;
   * otherwise null.
   */
  readonly after: string | null
  /** Whether they include a negation, without which the words mean the opposite. */
  readonly negates: boolean
}

/** The words of a draft around its quotation marks. */
export type DraftAround = { readonly before?: string | null; readonly after?: string | null }

/**
 * What is cut off where words are taken out of a text; null if it does not change their meaning. A negation that the
 * draft itself has next to its quotation marks is not missing.
 */
export function cutAt(textBefore: string, textAfter: string, around: DraftAround): QuoteCut | null {
  const before = holdsNegation(around.before ?? '', 'before') ? null : negationAtEnd(textBefore)
  const negated = holdsNegation(around.after ?? '', 'after') ? null : negationAtStart(textAfter)
  const after = negated ?? turnAtStart(textAfter)
  return before === null && after === null
    ? null
    : { before, after, negates: before !== null || negated !== null }
}
