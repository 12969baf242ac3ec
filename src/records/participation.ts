import {
  countParticipationsRelated,
  type ParticipationConditions,
  type ParticipationRow,
  participationIdsRelated,
  participationsByIds,
  participationsRelated,
} from '../generated/queries.ts'
import { relatedPages } from './concept-pages.ts'
import { batchedRows } from './loader.ts'
import type { Reader } from './reader.ts'

export type { ParticipationConditions, ParticipationRow }

export const participationRecords = (read: Reader) => ({
  byId: batchedRows((ids) => read(participationsByIds, { ids })),
  related: relatedPages<ParticipationRow, keyof typeof participationsRelated, ParticipationConditions>(read, {
    unconditional: { roles: null },
    related: participationsRelated,
    countRelated: countParticipationsRelated,
    idsRelated: participationIdsRelated,
  }),
})
