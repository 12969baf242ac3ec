import { heldByIds, membersOfEntities, type NameRow, namesOfEntities } from '../../generated/queries.ts'
import { batched } from '../loader.ts'
import type { Reader } from '../reader.ts'

export type { NameRow }

/** A record that was merged into another one, with its own values. */
export type MergedRow = {
  readonly id: string
  readonly revision: number
  readonly content: { readonly name: string } & Readonly<Record<string, unknown>>
}

/**
 * Reads entities, which is anything that a statement can be about. All of them have names, and records merged into
 * them.
 */
export function entityRecords(read: Reader) {
  const membersOf = batched(async (ids: readonly string[]) => {
    const members = new Map((await read(membersOfEntities, { ids })).map((row) => [row.id, row.members]))
    return ids.map((id) => members.get(id) ?? [id])
  })
  const asItIs = batched(async (ids: readonly string[]): Promise<readonly (MergedRow | null)[]> => {
    const held = new Map((await read(heldByIds, { ids })).map((row) => [row.id, row]))
    return ids.map((id) => {
      const { content, revision } = held.get(id) ?? {}
      return content == null || revision == null ? null : { id, revision, content: JSON.parse(content) }
    })
  })
  return {
    namesOf: batched(async (ids: readonly string[]) => {
      const names = new Map((await read(namesOfEntities, { ids })).map((row) => [row.id, row.names]))
      return ids.map((id): readonly NameRow[] => names.get(id) ?? [])
    }),
    /**
     * The ids of these records and of all records merged with them; an id that is not in the graph is returned
     * unchanged.
     */
    async membersOfAll(ids: readonly string[]): Promise<string[]> {
      return [...new Set((await Promise.all(ids.map(membersOf))).flat())]
    },
    /** The records merged into this one, each with its own values, by id. */
    async mergedInto(id: string): Promise<MergedRow[]> {
      const merged = (await membersOf(id)).filter((member) => member !== id)
      return (await Promise.all(merged.map(asItIs))).filter((row) => row !== null)
    },
  }
}
