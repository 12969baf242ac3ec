import type { Page, PageArguments } from '../domain/pages.ts'
import type { AttributionRow } from './attribution.ts'
import type { RequestRecords } from './context.ts'
import { type AttributionFilter, attributionConditions, checkFilter, isEmpty } from './filters.ts'
import type { Anchor } from './walk-queries.ts'

/** A page of attributions by id: those of a statement or of a source, or all. */
export async function attributionPage(
  records: RequestRecords,
  {
    filter,
    page,
    under,
  }: { filter: AttributionFilter; page: PageArguments; under?: Anchor<'REPORTS' | 'PRINTED_IN'> },
): Promise<Page<AttributionRow>> {
  checkFilter(filter, 'filter')
  const publishers = filter.publishers ? await records.entities.membersOfAll(filter.publishers) : null
  const conditions = isEmpty(filter) ? null : attributionConditions(filter, publishers, 'filter')
  const request = { page, order: 'asc', conditions } as const
  const anchors = under
    ? [under]
    : filter.sources?.map((parentId) => ({ relation: 'PRINTED_IN' as const, parentId }))
  return anchors
    ? records.attributions.pages.related.page(anchors, request)
    : records.attributions.pages.inOrder(request)
}
