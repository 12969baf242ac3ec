import { town } from '../../support/graphs/town.ts'
import { kept, withdrawn } from '../corrections.ts'
import { byIds, idsOf, records } from './ids.ts'
import type { Parameters } from './parameters.ts'

const everything = [...records.map(({ id }) => id), withdrawn, 'person:nobody']
const gazette = 'source:gazette-0'

/** For the queries that read records as they were written, which imports, exports and checks compare. */
export const contents = {
  contentsByIds: [{ ids: everything }, { ids: [] }],
  contentsInOrder: [
    { after: '', until: '~', limit: 1_000 },
    { after: 'statement:', until: 'statement;', limit: 7 },
    { after: 'statement:matter-27', until: 'statement;', limit: 7 },
    { after: 'topic:taxes', until: 'topic;', limit: 7 },
  ],
  receiptContents: byIds('Statement', 'Event', 'Membership', 'Participation'),
  heldByIds: [{ ids: everything }, { ids: [] }],
  headsByIds: [{ ids: everything }, { ids: [] }],
  editedSinceImport: [
    { ids: everything, reason: `import: ${town.title}` },
    { ids: everything, reason: 'import: Something else' },
  ],
  writtenFor: [
    { ids: everything, reason: `import: ${town.title}` },
    { ids: everything, reason: 'import: Something else' },
  ],
  contentsLeft: [
    {
      entries: everything.flatMap((recordId) => [1, 2, 3, 40, 200].map((seq) => ({ recordId, seq }))),
    },
  ],
  leftAndLatest: [{ ids: everything, at: '2025-06-07T00:00:00.000Z' }],
  statementIdsOfSources: byIds('Source'),
  lineagesOfStatements: byIds('Statement'),
  sketchesOfTexts: ['', 'source:m', 'source:none'].map((after) => ({ after, limit: 2 })),
  copiedOrKeptAfter: ['', 'source:m', 'source:none'].map((after) => ({ after, limit: 2 })),
  countCopiedOrKept: ['', 'source:none'].map((after) => ({ after })),
  receiptsOfSource: ['', 'attribution:m', 'evidence:', 'evidence:meeting-0'].flatMap((after) =>
    [2, 1_000].flatMap((limit) =>
      [gazette, kept.id, 'source:none'].map((source) => ({ source, after, limit })),
    ),
  ),
  surroundingsOfReceipts: [...byIds('Attribution'), { ids: ['attribution:matter-0-0'] }],
  textsOfSources: [...byIds('Source'), { ids: idsOf('Source', 'Statement') }],
  sourcesWithText: [...byIds('Source'), { ids: idsOf('Source', 'Statement') }],
} satisfies Partial<Parameters>
