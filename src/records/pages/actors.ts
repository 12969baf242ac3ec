import type { Page, PageArguments } from '../../domain/paging/pages.ts'
import type { WantedOf } from '../../queries/question.ts'
import type { RequestRecords } from '../context.ts'
import type { ActorRow } from '../read/rows.ts'
import { checkFilter } from './filters.ts'
import { inOrder } from './requests.ts'

export type ActorsArgs = {
  readonly filter?: {
    readonly ids?: readonly string[] | null
    readonly kinds?: readonly string[] | null
    readonly organisationKinds?: readonly string[] | null
    readonly countries?: readonly string[] | null
  } | null
  readonly orderBy?: 'NAME_ASC' | 'NAME_DESC' | null
  readonly page: PageArguments
}

/** A page of all actors by name, or of the given ones. */
export async function actorPage(
  records: RequestRecords,
  { filter, orderBy, page }: ActorsArgs,
  rows: WantedOf,
): Promise<Page<ActorRow>> {
  checkFilter(filter ?? {}, 'filter')
  const { ids, kinds, organisationKinds, countries } = filter ?? {}
  const request = inOrder(
    page,
    orderBy === 'NAME_DESC' ? 'desc' : 'asc',
    {
      kinds,
      organisationKinds,
      countries,
    },
    filter,
  )
  return records.pages.from(ids ? { ids } : { label: 'Actor' }, { of: 'Actor', along: [] }, request, rows)
}
