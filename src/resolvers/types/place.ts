import type { PlaceResolvers, QueryResolvers } from '../../generated/resolvers.ts'
import type { EventRow, PlaceRow, StatementRow } from '../../records/read/rows.ts'
import { listOfAll } from '../selections/listed.ts'
import { neighbour, pageField, recordNamed } from '../selections/parts.ts'
import { attestedFields } from './attestation.ts'
import { recordFields } from './record.ts'

export const placeQueries: Pick<QueryResolvers, 'place' | 'places'> = {
  place: (_root, { id }, context, info) => recordNamed(context.records.place, id, 'Place', context, info),
  places: listOfAll<PlaceRow>('Place', 'ID'),
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
