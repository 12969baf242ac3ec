import {
  type ActorConditions,
  type ActorRow,
  actorIdsInOrder,
  actorsAmong,
  actorsByIds,
  actorsInOrder,
  actorsRelated,
  countActorsRelated,
  type NameRow,
  voicesOfActors,
} from '../generated/queries.ts'
import { conceptPages } from './concept-pages.ts'
import { batched, batchedRows } from './loader.ts'
import type { Reader } from './reader.ts'

export type { ActorConditions, ActorRow, NameRow }

/** An actor speaks with the voice of at most so many. */
const voiceBound = 500

/** Persons, organisations and groups. A merged actor's id gives the canonical one. */
export function actorRecords(read: Reader) {
  return {
    byId: batchedRows((ids) => read(actorsByIds, { ids })),
    pages: conceptPages<ActorRow, 'PART_OF', ActorConditions>(read, {
      concept: 'Actor',
      unconditional: { kinds: null, organisationKinds: null, countries: null },
      related: actorsRelated,
      countRelated: countActorsRelated,
      inOrder: actorsInOrder,
      idsInOrder: actorIdsInOrder,
      among: actorsAmong,
    }),
    /** The actor, whoever it was merged with, and everyone inside it, to any depth. */
    voicesOf: batched(async (ids: readonly string[]): Promise<readonly (readonly string[])[]> => {
      const rows = await read(voicesOfActors, { ids, limit: voiceBound })
      const voices = new Map(rows.map((row) => [row.id, row.voices]))
      return ids.map((id) => voices.get(id) ?? [])
    }),
  }
}
