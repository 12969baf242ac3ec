import { conceptNames, conceptOf } from '../../domain/concepts/concepts.ts'
import type { GraphStore } from '../../graph/store.ts'
import { findConcepts } from '../../records/record.ts'
import type { KnownKind } from './references.ts'

/** The kinds of records, as the graph knows them. */
export const kindsOf = async (store: GraphStore, ids: readonly string[]): Promise<KnownKind> =>
  kindsAmong(await findConcepts(store, ids))

/** The kinds of records by their concepts. */
export const kindsAmong =
  (concepts: ReadonlyMap<string, string>): KnownKind =>
  (id) => {
    const name = conceptNames.find((each) => each === concepts.get(id))
    return name && conceptOf(name).kind
  }
