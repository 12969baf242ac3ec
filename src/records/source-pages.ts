import type { Page, PageArguments } from '../domain/pages.ts'
import type { RequestRecords } from './context.ts'
import { checkFilter, isEmpty, type RangeArgument, rangeBounds } from './filters.ts'
import { type SourceConditions, type SourceRow, unconditionalSources } from './source.ts'
import type { Anchor } from './walk-queries.ts'

/** Which sources are asked for: the schema's SourceFilter. */
export type SourceFilter = {
  readonly ids?: readonly string[] | null
  readonly publishers?: readonly string[] | null
  readonly published?: RangeArgument | null
  readonly languages?: readonly string[] | null
  readonly primary?: boolean | null
}

export type SourcesAsked = {
  readonly filter: SourceFilter
  readonly orderBy: 'PUBLISHED_AT_DESC' | 'PUBLISHED_AT_ASC'
  readonly page: PageArguments
  readonly under?: Anchor<'PUBLISHED_BY' | 'COPY_OF'>
}

/** A page of sources, anchored at what it is under, else at given ids, publishers or the whole order. */
export async function sourcePage(
  records: RequestRecords,
  { filter, orderBy, page, under }: SourcesAsked,
): Promise<Page<SourceRow>> {
  checkFilter(filter, 'filter')
  const published = rangeBounds(filter.published, 'filter.published')
  const conditions: SourceConditions = {
    ...unconditionalSources,
    ids: under ? (filter.ids ?? null) : null,
    publishers: filter.publishers ? await records.entities.membersOfAll(filter.publishers) : null,
    languages: filter.languages ?? null,
    primary: filter.primary ?? null,
    publishedFrom: published.from,
    publishedUntil: published.until,
  }
  const request = {
    page,
    order: orderBy === 'PUBLISHED_AT_ASC' ? 'asc' : 'desc',
    conditions: isEmpty(conditions) ? null : conditions,
  } as const
  if (filter.ids && !under) return records.sources.pages.among(filter.ids, request)
  const publishers = filter.publishers?.map((parentId) => ({ relation: 'PUBLISHED_BY' as const, parentId }))
  const anchors = under ? [under] : publishers
  return anchors
    ? records.sources.pages.related.page(anchors, request)
    : records.sources.pages.inOrder(request)
}
