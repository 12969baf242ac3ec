import { participationsInEvents, relationIdsOfStatements } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'

/** The ids of a statement's relations, in either direction. */
export async function relationsOf(store: GraphStore, statementId: string): Promise<string[]> {
  return (await store.read(relationIdsOfStatements, { ids: [statementId] })).map(({ id }) => id)
}

/** The ids of the participations in an event. */
export async function participationsOf(store: GraphStore, eventId: string): Promise<string[]> {
  return (await store.read(participationsInEvents, { ids: [eventId] })).map(({ id }) => id)
}
