import { judged, judgementId, redacted, withdrawal, withdrawalChange, withdrawn } from '../corrections.ts'
import { actors, byIds, idsOf, nobody, records } from './ids.ts'
import type { Parameters } from './parameters.ts'

/** For the queries that read what editors did to records, or what a correction would touch. */
export const withdrawals = {
  changesByIds: [{ ids: [withdrawalChange, 'change:unknown'] }, { ids: [] }],
  changesOfRevision: [withdrawn, redacted, 'statement:matter-00', nobody].flatMap((id) =>
    [0, 1, 5].map((skipped) => ({ id, skipped })),
  ),
  lastChangesBefore: ['2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z'].map((before) => ({
    ids: [withdrawn, redacted, 'statement:matter-00', nobody],
    before,
  })),
  doneWrite: [withdrawal, 'no such write'].map((id) => ({ id })),
  withdrawnByIds: [{ ids: [withdrawn, redacted, 'statement:matter-00', nobody] }, { ids: [] }],
  wholeOfRecord: [
    ...idsOf('Statement').slice(0, 12),
    'event:meeting-1',
    'membership:mayor',
    'assessment:matter-1',
    'person:mayor',
    nobody,
  ].map((id) => ({ id })),
  dependingOnRecords: [
    ...byIds('Attribution', 'Assessment', 'StatementRelation', 'Dispute', 'Participation'),
    { ids: [judgementId] },
  ],
  referringToWithdrawn: [{ ids: [withdrawn, nobody], limit: 11 }],
  attributionsOfStatements: byIds('Statement'),
  participationsInEvents: byIds('Event'),
  relationsFromStatements: byIds('Statement'),
  attestationsOfEntities: byIds('Person', 'Event'),
  judgementsOfActors: [
    { ids: actors },
    { ids: [...judged, nobody] },
    { ids: records.slice(0, 3).map(({ id }) => id) },
  ],
  judgementsAround: [{ ids: actors }, { ids: [...judged, nobody] }, { ids: [] }],
  reversedJudgements: [{ ids: actors }, { ids: [] }],
} satisfies Partial<Parameters>
