import { pageArguments } from '../domain/pages.ts'
import type { PlaceResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { checkLists } from '../records/filters.ts'
import { eventsField } from './event.ts'
import { recordFields, required } from './records.ts'

export const placeQueries: Pick<QueryResolvers, 'place' | 'places'> = {
  place: (_root, { id }, { records }) => records.places.byId(id),
  places(_root, { filter, ...args }, { records }) {
    checkLists(filter ?? {}, 'filter')
    const request = { page: pageArguments(args, { order: 'ID' }), order: 'asc', conditions: null } as const
    return filter?.ids
      ? records.places.pages.among(filter.ids, request)
      : records.places.pages.inOrder(request)
  },
}

export const Place: PlaceResolvers = {
  ...recordFields,
  names: async (place, _args, { records }) => [...(await records.entities.namesOf(place.id))],
  partOf: ({ partOfId }, _args, { records }) =>
    partOfId === null ? null : required(records.places.byId(partOfId), partOfId),
  events: eventsField(({ id }) => ({ under: { relation: 'HELD_AT', parentId: id } })),
}
