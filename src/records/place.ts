import { countRecords, type PlaceRow, placesAmong, placesByIds, placesInOrder } from '../generated/queries.ts'
import { orderedPages } from './concept-pages.ts'
import { batchedRows } from './loader.ts'
import type { Reader } from './reader.ts'

export type { PlaceRow }

export const placeRecords = (read: Reader) => ({
  byId: batchedRows((ids) => read(placesByIds, { ids })),
  pages: orderedPages<PlaceRow, null>(read, {
    unconditional: null,
    inOrder: placesInOrder,
    count: countRecords.Place,
    among: placesAmong,
  }),
})
