import type { Page, PageArguments } from '../../domain/paging/pages.ts'
import type { WantedOf } from '../../queries/question.ts'
import type { RequestRecords } from '../context.ts'
import type { PublisherHeld } from '../read/publishers-held.ts'
import type { SourceRow } from '../read/rows.ts'
import { checkFilter, type RangeArgument, rangeConditions } from './filters.ts'
import { membersOf, publishersHeldSo } from './members.ts'
import { given, inOrder, type PageRequest } from './requests.ts'

/** The sources to look for: the schema's SourceFilter. */
export type SourceFilter = {
  readonly ids?: readonly string[] | null
  readonly publishers?: readonly string[] | null
  readonly publisherHeld?: PublisherHeld | null
  readonly published?: RangeArgument | null
  readonly languages?: readonly string[] | null
  readonly primary?: boolean | null
}

export type SourcesArgs = {
  readonly filter?: SourceFilter | null
  readonly orderBy?: 'PUBLISHED_AT_DESC' | 'PUBLISHED_AT_ASC' | null
  readonly page: PageArguments
}

/** @throws BAD_USER_INPUT for a filter that is unreadable or can match nothing */
export async function sourceRequest(
  records: RequestRecords,
  { filter, orderBy, page }: SourcesArgs,
): Promise<PageRequest> {
  checkFilter(filter ?? {}, 'filter')
  const { ids, publishers, publisherHeld, languages, primary, published } = filter ?? {}
  return inOrder(
    page,
    orderBy === 'PUBLISHED_AT_ASC' ? 'asc' : 'desc',
    {
      ids,
      publishers: await membersOf(records, publishers),
      publishersHeld: await publishersHeldSo(records, publisherHeld, 'filter.publisherHeld'),
      languages,
      primary,
      ...rangeConditions(published, 'filter.published', 'published'),
    },
    filter,
  )
}

const all = { of: 'Source', along: [] }

/** A page of all sources, walked from the given ids, else from the given publishers, else in order. */
export async function sourcePage(
  records: RequestRecords,
  args: SourcesArgs,
  rows: WantedOf,
): Promise<Page<SourceRow>> {
  const request = await sourceRequest(records, args)
  const { ids, ...others } = request.conditions ?? {}
  if (ids)
    return records.pages.from({ ids: ids as string[] }, all, { ...request, conditions: given(others) }, rows)
  const parents = args.filter?.publishers
  return parents
    ? records.pages.from({ parents }, { of: 'Source', along: ['PUBLISHED_BY'] }, request, rows)
    : records.pages.from({ label: 'Source' }, all, request, rows)
}
