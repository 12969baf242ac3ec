import { conceptNames, conceptOf } from '../../domain/concepts/concepts.ts'
import type { GraphStore } from '../../graph/store.ts'
import { findConcepts } from '../../records/record.ts'
import type { KnownKind } from './references.ts'

/** Looks up the kinds of records in the graph. */
export const kindsOf = async (store: GraphStore, ids: readonly string[]): Promise<KnownKind> =>
  kindsAmong(await findConcepts(store, ids))

/** The same for records whose concepts are known. */
export const kindsAmong =
  (concepts: ReadonlyMap<string, string>): KnownKind =>
  (id) => {
    const name = conceptNames.find((each) => each === concepts.get(id))
    return name && conceptOf(name).kind
  }
