import { everMs } from '../../../src/domain/dates/dates.ts'
import { oneMayor } from '../../support/graphs/town-statements.ts'
import { judged, judgementId, kept, redacted, withdrawal, withdrawn } from '../corrections.ts'
import { actors, idsOf, nobody } from './ids.ts'
import type { Parameters } from './parameters.ts'

const at = '2026-02-03T04:05:06.789Z'
const [statement = '', other = ''] = idsOf('Statement')
const [relation = ''] = idsOf('Dispute')
const [attribution = ''] = idsOf('Attribution')

/** For the queries that write; what they leave behind is compared too, and then rolled back. */
export const writes = {
  endWrite: [
    {
      id: withdrawal,
      input: 'in',
      result: 'out',
      changes: [1, 2].map((position) => ({
        position,
        properties: {
          id: `change:${position}`,
          recordId: statement,
          kind: 'UPDATED',
          before: null,
          after: '{}',
        },
      })),
      count: 2,
      at,
    },
    { id: withdrawal, input: 'in', result: 'out', changes: [], count: 0, at },
  ],
  endUnlogged: [{}],
  noteForBackups: [
    { id: withdrawal, ids: [statement, other], at },
    { id: null, ids: [], at },
    // Long after the running backup gave its last sign.
    { id: null, ids: [statement], at: '2036-02-03T04:05:06.789Z' },
  ],
  createNames: [
    {
      names: [
        { entityId: oneMayor[0], properties: { id: 'name', value: 'Ёлка', folded: 'elka', language: null } },
        { entityId: nobody, properties: { id: 'nobody’s', value: '', folded: '', language: null } },
      ],
    },
    { names: [] },
  ],
  countRelinked: [{ after: '', ever: -everMs }],
  relinkedInOrder: [{ after: '', ever: -everMs, limit: 2 }],
  dropCopies: [{ seqs: Array.from({ length: 200 }, (_, index) => index + 1) }, { seqs: [1_000_000] }],
  rewriteProperties: [{ rows: [statement, nobody].map((id) => ({ id, properties: { key: `a:${id}` } })) }],
  copyToSpeakers: [{ ids: [statement, other, nobody] }],
  countFolded: [{ after: '' }, { after: 'statement:' }],
  foldedInOrder: [
    { after: '', limit: 1_000 },
    { after: 'statement:', limit: 3 },
  ],
  countStatementsAfter: [{ after: '' }, { after: statement }],
  statementIdsAfter: [
    { after: '', limit: 100 },
    { after: 'statement:', limit: 2 },
  ],
  countDatedMemberships: [{ after: '' }, { after: 'membership:' }],
  datedMembershipsAfter: [
    { after: '', limit: 100 },
    { after: 'membership:', limit: 2 },
  ],
  countRelationsAfter: [{ after: '' }, { after: relation }],
  relationIdsAfter: [
    { after: '', limit: 100 },
    { after: relation, limit: 2 },
  ],
  foldNames: [
    {
      rows: [`${oneMayor[0]}/name-1`, 'nobody'].map((id) => ({
        entityId: oneMayor[0],
        id,
        folded: 'a',
        terms: ' a ',
        words: ' a ',
      })),
    },
  ],
  foldParts: [{ rows: idsOf('Organisation').map((id) => ({ id, key: `a:${id}` })) }],
  foldRecords: [{ rows: [statement, nobody].map((id) => ({ id, searchText: ' words ' })) }],
  clearRecords: [
    { ids: actors },
    { ids: idsOf('Membership') },
    { ids: idsOf('Participation').slice(0, 5) },
    { ids: [statement, other, ...idsOf('Dispute').slice(0, 3), nobody] },
  ],
  deriveParticipants: [
    { participations: idsOf('Participation'), events: [] },
    { participations: idsOf('Participation').slice(0, 2), events: idsOf('Event').slice(0, 3) },
  ],
  linkRecords: [
    {
      links: [oneMayor[0], oneMayor[1], nobody].map((to, index) => ({
        type: index === 1 ? 'ABOUT' : 'SAID_BY',
        from: statement,
        to,
        properties: { otherId: to, key: 'a', position: 3, role: null },
      })),
    },
  ],
  putRecords: [
    {
      rows: [
        {
          id: 'topic:new',
          concept: 'Topic',
          properties: { text: 'New.', sameAs: ['a'], confidence: 0.5, language: null },
        },
        {
          id: statement,
          concept: 'Statement',
          properties: { text: 'Other words.', sameAs: [], confidence: null, language: null },
        },
        {
          id: relation,
          concept: 'Dispute',
          properties: { text: null, sameAs: [], confidence: null, language: null },
        },
      ],
      at,
    },
  ],
  deriveRelations: [
    { ids: idsOf('Dispute', 'StatementRelation'), of: [], ends: idsOf('Statement') },
    { ids: [relation], of: idsOf('Statement'), ends: [] },
  ],
  deriveStatements: [
    {
      rows: [
        {
          id: statement,
          properties: { form: 'MIXED', independentSources: 3 },
          searchText: ' a ',
          reports: [{ otherId: 'source:gazette-0', key: 'a', span: null }],
        },
        { id: other, properties: { form: 'DIRECT', independentSources: 0 }, searchText: ' a ', reports: [] },
      ],
    },
  ],
  beginWrite: [
    { id: 'a write', at, judging: true, roots: [statement, nobody], ids: [other, 'topic:new', withdrawn] },
    { id: withdrawal, at, judging: false, roots: [], ids: ['topic:never'] },
  ],
  lockRecords: [{ ids: [statement, oneMayor[1], relation, withdrawn, nobody] }],
  keepTexts: [
    {
      rows: [
        { ...kept, text: 'The text.', sketch: null },
        { id: statement, digest: kept.digest, text: 'A text of no source.', sketch: null },
        { id: 'source:gazette-0', digest: kept.digest, text: 'The text of another source.', sketch: 'AAAA' },
      ],
    },
  ],
  lockNearTexts: [{ ids: [kept.id, 'source:gazette-0', 'source:reprint', nobody] }],
  lockSharingTexts: [{ texts: ['source:gazette-0', kept.id, nobody] }],
  setSharedTexts: [{ rows: [kept.id, nobody].map((id) => ({ id, sharedTextId: 'source:gazette-0' })) }],
  setSketches: [{ rows: [kept.id, nobody].map((id) => ({ id, sketch: 'AAAA' })) }],
  noteChecks: [
    { rows: [attribution, nobody].map((id) => ({ id, digest: kept.digest, surroundings: '[]' })), at },
  ],
  forgetTexts: [{ ids: [kept.id, nobody] }],
  lockClusters: [{ ids: [oneMayor[1], judged[0], nobody] }],
  listActors: [{ rows: [...oneMayor, nobody].map((id) => ({ id, key: null, searchText: ' mayor ' })) }],
  listedClusters: [{ ids: [...oneMayor, nobody] }],
  setClusters: [{ actors: [...oneMayor, nobody].map((id) => ({ id, canonicalId: oneMayor[1] })) }],
  lockWithdrawn: [withdrawn, redacted, nobody].map((id) => ({ id })),
  lockWithdrawnNaming: [{ ids: [...actors, nobody] }],
  lockWithdrawnOf: [{ ids: [withdrawn] }],
  takeBackRecords: [
    {
      rows: [
        { id: statement, was: 'Statement', withdrawnWith: null, belongedTo: [] },
        { id: relation, was: 'StatementRelation', withdrawnWith: statement, belongedTo: [statement, other] },
        { id: judgementId, was: 'Judgement', withdrawnWith: null, belongedTo: [] },
      ],
      at,
      reason: 'It was said elsewhere.',
    },
  ],
  detachWithdrawn: [{ ids: [withdrawn, redacted, statement] }],
  bringBackWithdrawn: [{ ids: [withdrawn, nobody] }],
  eraseRecords: [
    { ids: [withdrawn, nobody], named: [statement, withdrawn, nobody], at, reason: 'It names a child.' },
  ],
} satisfies Partial<Parameters>
