import { type MaybePromise, whenThere } from '../../domain/async/maybe-promise.ts'
import type { Page, PageArguments } from '../../domain/paging/pages.ts'
import type { WantedOf } from '../../queries/question.ts'
import type { RequestRecords } from '../context.ts'
import type { AttributionRow } from '../read/rows.ts'
import {
  type AttributionFilter,
  type AttributionMembers,
  attributionConditions,
  checkFilter,
} from './filters.ts'
import { membersOf, publishersHeldSo } from './members.ts'
import { inOrder, type PageRequest } from './requests.ts'

export type AttributionsArgs = {
  readonly filter?: AttributionFilter | null
  readonly page: PageArguments
}

/** @throws BAD_USER_INPUT for a filter that is unreadable or can match nothing */
export function attributionRequest(
  records: RequestRecords,
  { filter, page }: AttributionsArgs,
): MaybePromise<PageRequest> {
  checkFilter(filter ?? {}, 'filter')
  return whenThere(attributionMembers(records, filter, 'filter'), (members) =>
    inOrder(page, 'asc', filter ? attributionConditions(filter, members, 'filter') : null, filter),
  )
}

/** The actors that a filter names, with those that they were merged with. */
export const attributionMembers = (
  records: RequestRecords,
  filter: AttributionFilter | null | undefined,
  argument: string,
): MaybePromise<AttributionMembers> =>
  whenThere(membersOf(records, filter?.publishers), (publishers) =>
    whenThere(membersOf(records, filter?.via), (via) =>
      whenThere(
        publishersHeldSo(records, filter?.publisherHeld, `${argument}.publisherHeld`),
        (publishersHeld) => ({ publishers, publishersHeld, via }),
      ),
    ),
  )

/** A page of attributions by id: all, or those from the given sources. */
export async function attributionPage(
  records: RequestRecords,
  args: AttributionsArgs,
  rows: WantedOf,
): Promise<Page<AttributionRow>> {
  const request = await attributionRequest(records, args)
  const parents = args.filter?.sources
  return parents
    ? records.pages.from({ parents }, { of: 'Attribution', along: ['PRINTED_IN'] }, request, rows)
    : records.pages.from({ label: 'Attribution' }, { of: 'Attribution', along: [] }, request, rows)
}
