import type { DateRange } from '../../domain/dates/date-ranges.ts'
import { dateSpans } from '../../domain/dates/dates.ts'
import { allKeys, datedKeys, type KeyBounds, keyBounds, undatedKeys } from '../../domain/paging/keys.ts'
import type { PageArguments } from '../../domain/paging/pages.ts'

export type WalkOrder = 'asc' | 'desc'

/**
 * Which dates a page may show: those that overlap the range, those and the undated, or only the undated. Without a range,
 * the undated are shown too, unless it is NEVER.
 */
export type Dating = {
  readonly range: DateRange | null
  readonly undated: 'INCLUDE' | 'EXCLUDE' | 'ONLY' | 'NEVER'
}

/**
 * A range of page keys, both bounds exclusive. `span` is one class of dates: '' for undated, null for all classes.
 */
export type Bounds = { readonly floor: string; readonly ceiling: string; readonly span: string | null }

/**
 * The key ranges that a page is merged from: one, if no range of dates is requested. Otherwise each class of dates
 * has a key range of its own, which begins one length of the class before the requested range. So a page never has to
 * read all of the past to find the few long dates that reach into the range.
 */
export function boundsOf(page: PageArguments, order: WalkOrder, { range, undated }: Dating): Bounds[] {
  const runs: { keys: KeyBounds; span: string | null }[] =
    undated === 'ONLY'
      ? [{ keys: undatedKeys, span: null }]
      : range === null
        ? [{ keys: undated === 'NEVER' ? datedKeys : allKeys, span: null }]
        : dateSpans.map((span) => ({ keys: keyBounds(range, span), span }))
  if (range !== null && undated === 'INCLUDE') runs.push({ keys: undatedKeys, span: '' })
  return runs.flatMap(({ keys, span }) => {
    const floor = order === 'asc' && page.after !== null && page.after > keys.after ? page.after : keys.after
    const ceiling =
      order === 'desc' && page.after !== null && page.after < keys.before ? page.after : keys.before
    return floor < ceiling ? [{ floor, ceiling, span }] : []
  })
}
