import { placesInside } from '../../generated/queries.ts'
import { batched } from '../loader.ts'
import type { Reader } from '../reader.ts'

/** A place has at most so many places in it. */
const insideBound = 500

/** The ids of a place and of every place in it, to any depth; the id alone where there is no such place. */
export const insideReader = (read: Reader) =>
  batched(async (ids: readonly string[]): Promise<readonly (readonly string[])[]> => {
    const rows = await read(placesInside, { ids, limit: insideBound })
    const inside = new Map(rows.map((row) => [row.id, row.inside]))
    return ids.map((id) => inside.get(id) ?? [id])
  })
