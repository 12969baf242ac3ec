import { placesInside } from '../../generated/queries.ts'
import { batched } from '../loader.ts'
import type { Reader } from '../reader.ts'

/** The most places that are looked for inside one place. */
const insideBound = 500

/** The ids of a place and of every place in it, at any depth; just the id itself if there is no such place. */
export const insideReader = (read: Reader) =>
  batched(async (ids: readonly string[]): Promise<readonly (readonly string[])[]> => {
    const rows = await read(placesInside, { ids, limit: insideBound })
    const inside = new Map(rows.map((row) => [row.id, row.inside]))
    return ids.map((id) => inside.get(id) ?? [id])
  })
