import type { Stored } from '../domain/concepts/stored.ts'
import { type GraphRecord, paged, type RecordContent } from './graph-record.ts'

/** A judgement as it is stored, without its author, which only editors may see. */
export function judgementRecord(content: Stored['Judgement']): GraphRecord {
  const { id, verdict, actors, score = null, basis } = content
  return {
    id,
    concept: 'Judgement',
    properties: { verdict, actorIds: actors, score, basis, key: id },
    links: actors.map((to) => ({ type: 'JUDGES', from: id, to, properties: paged(to, id) })),
    content,
  }
}

/** The same with its author. For all other records, only the log keeps the author. */
export const judgedBy = (record: GraphRecord, by: string | null): GraphRecord =>
  record.concept === 'Judgement' ? { ...record, properties: { ...record.properties, by } } : record

/** The two actors that a judgement is about. */
export const judgedActors = (record: GraphRecord | RecordContent): readonly string[] =>
  record.concept === 'Judgement' ? record.content.actors : []
