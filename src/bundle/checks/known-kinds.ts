import { conceptOf } from '../../domain/concepts/concepts.ts'
import type { GraphStore } from '../../graph/store.ts'
import { findConcepts } from '../../records/record.ts'
import { outsideReferences } from '../validate.ts'
import type { KnownKind } from './references.ts'

/** The kinds of the records that a bundle refers to without having them, as the graph knows them. */
export const knownKinds = (store: GraphStore, value: unknown): Promise<KnownKind> =>
  kindsOf(store, outsideReferences(value))

/** The kinds of records, as the graph knows them. */
export async function kindsOf(store: GraphStore, ids: readonly string[]): Promise<KnownKind> {
  const concepts = await findConcepts(store, ids)
  return (id) => {
    const concept = concepts.get(id)
    return concept && conceptOf(concept).kind
  }
}
