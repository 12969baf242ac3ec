import { foldName } from '../../../domain/names/names.ts'
import { searchTextOf } from '../../../domain/search/search.ts'
import { listActors, listedClusters } from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'

type Named = {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly description?: string | null
}

/** What lists and searches find an actor by: its name, and all words of its names and description. */
export const listed = ({ id, name, names, description }: Named) => ({
  key: `${foldName(name)}:${id}`,
  searchText: searchTextOf([...new Set([name, ...names]), description]),
})

/**
 * Lists each cluster of merged actors once: the canonical actor, by the names of all; the others are not listed. An
 * actor that was not merged is listed by its own names.
 */
export async function deriveListing(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const clusters = await transaction.run(listedClusters, { ids })
  const rows = clusters.flatMap(({ merged, ...canonical }) => [
    { id: canonical.id, ...listed(canonical) },
    ...merged.map((id) => ({ id, key: null, searchText: null })),
  ])
  if (rows.length > 0) await transaction.run(listActors, { rows })
}
