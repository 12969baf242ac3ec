import { heldByIds, membersOfEntities, type NameRow, namesOfEntities } from '../../generated/queries.ts'
import { batched } from '../loader.ts'
import type { Reader } from '../reader.ts'

export type { NameRow }

/** A record that was merged into another one, as it is in itself. */
export type MergedRow = {
  readonly id: string
  readonly revision: number
  readonly content: { readonly name: string } & Readonly<Record<string, unknown>>
}

/** What a statement can be about, whatever it is; and what all of them have: names, and others merged with them. */
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
    /** The ids of these and of all that were merged with them; an id that is not in the graph stays as it is. */
    async membersOfAll(ids: readonly string[]): Promise<string[]> {
      return [...new Set((await Promise.all(ids.map(membersOf))).flat())]
    },
    /** What was merged into a record, each as it is in itself, by id. */
    async mergedInto(id: string): Promise<MergedRow[]> {
      const merged = (await membersOf(id)).filter((member) => member !== id)
      return (await Promise.all(merged.map(asItIs))).filter((row) => row !== null)
    },
  }
}
