import { eventsInside, placesInside } from '../../generated/queries.ts'
import { batched } from '../loader.ts'
import type { Reader } from '../reader.ts'

/** The most that are looked for inside one place or event. */
const insideBound = 500

/** The ids of a place and of every place in it, at any depth; just the id itself if there is no such place. */
export const insideReader = (read: Reader) => readerOfParts(read, placesInside)

/** The same of an event and all that is part of it. */
export const partsReader = (read: Reader) => readerOfParts(read, eventsInside)

const readerOfParts = (read: Reader, query: typeof placesInside | typeof eventsInside) =>
  batched(async (ids: readonly string[]): Promise<readonly (readonly string[])[]> => {
    const rows = await read(query, { ids, limit: insideBound })
    const inside = new Map(rows.map((row) => [row.id, row.inside]))
    return ids.map((id) => inside.get(id) ?? [id])
  })
