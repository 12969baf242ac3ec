import { pageArguments } from '../domain/pages.ts'
import type { PlaceResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { checkFilter } from '../records/filters.ts'
import { startAhead, type WithId } from './ahead.ts'
import { eventsField } from './event.ts'
import { recordFields, required } from './record.ts'

export const placeQueries: Pick<QueryResolvers, 'place' | 'places'> = {
  place(_root, { id }, context, info) {
    startAhead(info, context, { id, type: 'Place', fields: placePages })
    return context.records.places.byId(id)
  },
  places(_root, { filter, ...args }, { records }) {
    checkFilter(filter ?? {}, 'filter')
    const request = { page: pageArguments(args, { order: 'ID' }), order: 'asc', conditions: null } as const
    return filter?.ids
      ? records.places.pages.among(filter.ids, request)
      : records.places.pages.inOrder(request)
  },
}

/** What is read of a place by its id alone. */
const placePages = {
  ...recordFields,
  names: async ({ id }: WithId, _args, { records }) => [...(await records.entities.namesOf(id))],
  events: eventsField<WithId>(({ id }) => ({ under: { relation: 'HELD_AT', parentId: id } })),
} satisfies PlaceResolvers

export const Place: PlaceResolvers = {
  ...placePages,
  partOf: ({ partOfId }, _args, { records }) =>
    partOfId === null ? null : required(records.places.byId(partOfId), partOfId),
}
