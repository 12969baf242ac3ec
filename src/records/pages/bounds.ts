import type { DateRange } from '../../domain/dates/date-ranges.ts'
import { dateSpans } from '../../domain/dates/dates.ts'
import { allKeys, type KeyBounds, keyBounds, undatedKeys } from '../../domain/paging/keys.ts'
import type { PageArguments } from '../../domain/paging/pages.ts'

export type WalkOrder = 'asc' | 'desc'

/** Which dates a page may show: those that overlap the range, the undated too, or only the undated. */
export type Dating = { readonly range: DateRange | null; readonly undated: 'INCLUDE' | 'EXCLUDE' | 'ONLY' }

/** A run over keys, both bounds exclusive; `span` is one class of dates, '' the undated, null for all of them. */
export type Bounds = { readonly floor: string; readonly ceiling: string; readonly span: string | null }

/**
 * The runs that a page is merged from. Without a range it is one. With one, each class of dates is a run of its own that
 * starts its length before the range, so that a page never reads the whole past for the few dates that last long.
 */
export function boundsOf(page: PageArguments, order: WalkOrder, { range, undated }: Dating): Bounds[] {
  const runs: { keys: KeyBounds; span: string | null }[] =
    undated === 'ONLY'
      ? [{ keys: undatedKeys, span: null }]
      : range === null
        ? [{ keys: allKeys, span: null }]
        : dateSpans.map((span) => ({ keys: keyBounds(range, span), span }))
  if (range !== null && undated === 'INCLUDE') runs.push({ keys: undatedKeys, span: '' })
  return runs.flatMap(({ keys, span }) => {
    const floor = order === 'asc' && page.after !== null && page.after > keys.after ? page.after : keys.after
    const ceiling =
      order === 'desc' && page.after !== null && page.after < keys.before ? page.after : keys.before
    return floor < ceiling ? [{ floor, ceiling, span }] : []
  })
}
