import {
  type EntityRow,
  entitiesByIds,
  membersOfEntities,
  type NameRow,
  namesOfEntities,
} from '../generated/queries.ts'
import { batched, batchedRows } from './loader.ts'
import type { Reader } from './reader.ts'

export type { EntityRow, NameRow }

/** What a statement can be about, whatever it is; and what all of them have: names, and others merged with them. */
export function entityRecords(read: Reader) {
  const membersOf = batched(async (ids: readonly string[]) => {
    const members = new Map((await read(membersOfEntities, { ids })).map((row) => [row.id, row.members]))
    return ids.map((id) => members.get(id) ?? [id])
  })
  return {
    byId: batchedRows((ids) => read(entitiesByIds, { ids })),
    namesOf: batched(async (ids: readonly string[]) => {
      const names = new Map((await read(namesOfEntities, { ids })).map((row) => [row.id, row.names]))
      return ids.map((id): readonly NameRow[] => names.get(id) ?? [])
    }),
    /** The ids of these and of all that were merged with them; an id that is not in the graph stays as it is. */
    async membersOfAll(ids: readonly string[]): Promise<string[]> {
      return [...new Set((await Promise.all(ids.map(membersOf))).flat())]
    },
  }
}
