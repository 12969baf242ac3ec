import { redacted, withdrawn } from '../corrections.ts'
import { byIds, nobody } from './ids.ts'
import type { Parameters } from './parameters.ts'

/** For the queries that undo what the log says. */
export const asOf = {
  changedSince: [
    { after: 0, last: 20 },
    { after: 150, last: 1_000 },
    { after: 1_000, last: 2_000 },
  ],
  lockTombstones: [{ ids: [withdrawn, redacted, 'statement:matter-00', nobody] }],
  lockLog: [{}],
  ownersOfLinks: byIds('Statement', 'Person'),
  reportsOfStatements: byIds('Statement'),
  numberRevisions: [
    {
      rows: ['statement:matter-00', nobody].map((id) => ({
        id,
        revision: 7,
        at: '2025-06-09T00:00:00.000Z',
      })),
    },
  ],
  forgetChanges: [
    {
      after: 10,
      last: 1_000,
      unknown: [redacted, nobody],
      tombstones: [{ id: withdrawn, properties: { reason: 'So.', withdrawnWith: null } }],
      created: [{ id: 'statement:matter-00', content: 'ERASED' }],
    },
    { after: 1_000, last: 1_000, unknown: [], tombstones: [], created: [] },
  ],
} satisfies Partial<Parameters>
