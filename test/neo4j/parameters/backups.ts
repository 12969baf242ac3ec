import { running } from '../corrections.ts'
import { byIds } from './ids.ts'
import type { Parameters } from './parameters.ts'

/** For the queries that back a graph up and restore it. */
export const backups = {
  beginBackup: [{ id: 'another backup', until: '2026-03-04T05:06:07.890Z' }],
  goOnWithBackup: [running, 'no backup'].map((id) => ({ id, until: '2026-03-04T05:06:07.890Z' })),
  lockForBackup: [{ id: running }, { id: 'no backup' }],
  writtenMeanwhile: [
    { backup: running, after: 0, limit: 1_000 },
    { backup: running, after: 1, limit: 1 },
    { backup: 'no backup', after: 0, limit: 1_000 },
  ],
  redactedSince: [{ seq: 0 }, { seq: 100_000 }],
  endBackup: [{ id: running }, { id: 'no backup' }],
  nodesByIds: byIds('Statement', 'Person'),
  nodesInOrder: [
    { after: '', limit: 1_000 },
    { after: 'statement:', limit: 7 },
  ],
  linksOfRecords: byIds('Statement', 'Event', 'Place'),
  nameNodesOfRecords: byIds('Person', 'Organisation', 'Topic'),
  logInOrder: [
    { after: 0, limit: 1_000 },
    { after: 5, limit: 3 },
  ],
  restoreNodes: [
    { rows: [{ properties: { id: 'restored', seq: 100_000, revision: 3, name: 'As it was' } }] },
  ],
  restoreCounter: [{ seq: 1_000 }],
  latestMigration: [{}],
  forgetMigrations: [{ after: 3 }, { after: 1_000 }],
} satisfies Partial<Parameters>
