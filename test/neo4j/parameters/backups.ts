import { byIds } from './ids.ts'
import type { Parameters } from './parameters.ts'

/** For the queries that back a graph up and restore it. */
export const backups = {
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
