import type { Stored } from '../domain/concepts/stored.ts'
import type { Judged } from '../domain/graphs/clusters.ts'
import type { JudgementRow } from '../generated/queries.ts'
import { type GraphRecord, paged, type RecordContent } from './graph-record.ts'

/** A judgement as it is stored, without its author, which only editors may see. */
export function judgementRecord(content: Stored['Judgement']): GraphRecord {
  const { id, verdict, actors = [], sources = [], score = null, basis } = content
  return {
    id,
    concept: 'Judgement',
    properties: { verdict, actorIds: actors, sourceIds: sources, score, basis, key: id },
    links: [...actors, ...sources].map((to) => ({
      type: 'JUDGES',
      from: id,
      to,
      properties: paged(to, id),
    })),
    content,
  }
}

/** The same with its author. For all other records, only the log keeps the author. */
export const judgedBy = (record: GraphRecord, by: string | null): GraphRecord =>
  record.concept === 'Judgement' ? { ...record, properties: { ...record.properties, by } } : record

/** A stored judgement, with the ids of the two actors or sources that it is about. */
export const judgedIn = (row: JudgementRow): JudgementRow & Judged => ({
  ...row,
  of: row.actorIds.length > 0 ? row.actorIds : (row.sourceIds ?? []),
})

/** The ids of the two actors or sources that a judgement in a bundle, or in the log, is about. */
export const judgedOf = ({ actors, sources }: Pick<Stored['Judgement'], 'actors' | 'sources'>) =>
  actors && actors.length > 0 ? actors : (sources ?? [])

/** The two that a record judges; none if it is no judgement. */
export const judgedBetween = (record: GraphRecord | RecordContent): readonly string[] =>
  record.concept === 'Judgement' ? judgedOf(record.content) : []
