import type { GraphStore } from '../graph/store.ts'
import { findConcepts } from '../records/records.ts'
import type { KnownKind } from './references.ts'
import { outsideReferences } from './validate.ts'

/** The kinds of the records that a bundle refers to without having them, as the graph knows them. */
export async function knownKinds(store: GraphStore, value: unknown): Promise<KnownKind> {
  const concepts = await findConcepts(store, outsideReferences(value))
  return (id) => {
    const concept = concepts.get(id)
    return concept === 'StatementRelation' ? 'relation' : concept?.toLowerCase()
  }
}
