import { pageArguments } from '../../domain/paging/pages.ts'
import type { PlaceResolvers, QueryResolvers } from '../../generated/resolvers.ts'
import { checkFilter } from '../../records/pages/filters.ts'
import { inOrder } from '../../records/pages/requests.ts'
import type { EventRow, PlaceRow, StatementRow } from '../../records/read/rows.ts'
import { neighbour, nodesOf, pageField, recordNamed } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { attestedFields } from './attestation.ts'
import { recordFields } from './record.ts'

export const placeQueries: Pick<QueryResolvers, 'place' | 'places'> = {
  place: (_root, { id }, context, info) => recordNamed(context.records.place, id, 'Place', context, info),
  async places(_root, { filter, ...args }, context, info) {
    checkFilter(filter ?? {}, 'filter')
    const request = inOrder(pageArguments(args, { order: 'ID' }), 'asc')
    const rows = await wantedOf(info, context, 'Place', ...nodesOf)
    const from = filter?.ids ? { ids: filter.ids } : { label: 'Place' }
    return context.records.pages.from(from, { of: 'Place', along: [] }, request, rows)
  },
}

export const Place: PlaceResolvers = {
  ...recordFields,
  ...attestedFields,
  names: async ({ id, names }, _args, { records }) => [...(names ?? (await records.entities.namesOf(id)))],
  parts: pageField<PlaceRow>(),
  statements: pageField<StatementRow>(),
  events: pageField<EventRow>(),
  partOf: neighbour<PlaceRow>('partOf'),
}
