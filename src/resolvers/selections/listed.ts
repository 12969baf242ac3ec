import type { GraphQLResolveInfo } from 'graphql'
import { pageArguments } from '../../domain/paging/pages.ts'
import type { RecordType } from '../../queries/reads.ts'
import { checkFilter } from '../../records/pages/filters.ts'
import type { ListedPage } from '../../records/pages/pages.ts'
import { inOrder } from '../../records/pages/requests.ts'
import type { RequestContext } from '../context.ts'
import { nodesOf } from './parts.ts'
import { wantedOf } from './wanted.ts'

type ListArguments = {
  readonly first?: number | null
  readonly after?: string | null
  readonly filter?: { readonly ids?: readonly string[] | null } | null
}

/** The directions of the orders that such a list may have. */
const directions = { ID: 'asc', ASSESSED_AT_DESC: 'desc' } as const

/** A root field for the list of all records of a type, or of those that its filter names, in the one order that it has. */
export const listOfAll =
  <Row>(concept: RecordType, order: keyof typeof directions) =>
  async (
    _root: unknown,
    { filter, ...args }: ListArguments,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<ListedPage<Row>> => {
    checkFilter(filter ?? {}, 'filter')
    const request = inOrder(pageArguments(args, { order }), directions[order])
    const rows = await wantedOf(info, context, concept, ...nodesOf)
    const from = filter?.ids ? { ids: filter.ids } : { label: concept }
    return context.records.pages.from<Row>(from, { of: concept, along: [] }, request, rows)
  }
