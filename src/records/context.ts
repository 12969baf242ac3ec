import { findRecords, type RecordRow } from '../generated/queries.ts'
import type { GraphStore } from '../graph/store.ts'
import { actorRecords } from './actor.ts'
import { actorsNamed } from './actors-named.ts'
import { attributionRecords } from './attribution.ts'
import { changeRecords } from './change.ts'
import { textRecords } from './checks.ts'
import { entityRecords } from './entity.ts'
import { eventRecords } from './event.ts'
import { evidenceRecords } from './evidence.ts'
import { judgementRecords } from './judgement.ts'
import { batched } from './loader.ts'
import { type MatchRequest, matchActors } from './matching.ts'
import { membershipRecords } from './membership.ts'
import { participationRecords } from './participation.ts'
import { placeRecords } from './place.ts'
import { quoteRecords } from './quote-check.ts'
import { readerOf } from './reader.ts'
import { relationRecords } from './relation.ts'
import { searchRecords } from './search.ts'
import { sourceRecords } from './source.ts'
import { statementRecords } from './statement.ts'
import { statsOf } from './stats.ts'
import { topicRecords } from './topic.ts'
import { withdrawnRecords } from './withdrawn.ts'

export type { RecordRow }

/**
 * Everything that one request reads, with loaders of its own: what is asked for in one tick is one query, and nothing is
 * read twice. Its queries end with the signal, if there is one.
 */
export function requestRecords(store: GraphStore, signal?: AbortSignal) {
  const read = readerOf(store, signal)
  return {
    actors: actorRecords(read),
    attributions: attributionRecords(read),
    changes: changeRecords(read),
    entities: entityRecords(read),
    events: eventRecords(read),
    evidence: evidenceRecords(read),
    judgements: judgementRecords(read),
    memberships: membershipRecords(read),
    participations: participationRecords(read),
    places: placeRecords(read),
    quotes: quoteRecords(read),
    relations: relationRecords(read),
    actorsNamed: actorsNamed(read),
    search: searchRecords(read),
    sources: sourceRecords(read),
    statements: statementRecords(read),
    texts: textRecords(read),
    topics: topicRecords(read),
    withdrawn: withdrawnRecords(read),
    matchActors: (request: MatchRequest) => matchActors(read, request),
    stats: () => statsOf(read),
    engine: store.engine,
    /** What a record is; the id of a merged one gives the canonical one. Null where there is none. */
    find: batched(async (ids: readonly string[]): Promise<readonly (RecordRow | null)[]> => {
      const found = new Map((await read(findRecords, { ids })).map(({ id, record }) => [id, record]))
      return ids.map((id) => found.get(id) ?? null)
    }),
  }
}

export type RequestRecords = ReturnType<typeof requestRecords>
