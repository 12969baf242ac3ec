import { type JudgementRow, judgementsByIds, judgementsOfActors } from '../generated/queries.ts'
import { batched, batchedRows } from './loader.ts'
import type { Reader } from './reader.ts'

export type { JudgementRow }

/** A judgement that was asked for, the two actors, and the entry that the log has of it if it is new. */
export type JudgedRow = {
  readonly judgementId: string
  readonly actorIds: readonly string[]
  readonly changeId: string
}

/** Judgements of who is the same. One that was reversed is no longer among them. */
export const judgementRecords = (read: Reader) => ({
  byId: batchedRows((ids) => read(judgementsByIds, { ids })),
  /** Those about an actor and whoever it is merged with, by id. */
  ofActor: batched(async (ids: readonly string[]): Promise<readonly (readonly JudgementRow[])[]> => {
    const rows = await read(judgementsOfActors, { ids })
    return ids.map((id) => rows.filter((row) => row.id === id).map(({ node }) => node))
  }),
})
