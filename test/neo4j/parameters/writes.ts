import { everMs } from '../../../src/domain/dates.ts'
import { oneMayor } from '../../support/graphs/town.ts'
import { judged, judgementId, kept, redacted, withdrawal, withdrawn } from '../corrections.ts'
import { actors, idsOf, nobody } from './ids.ts'
import type { Parameters } from './parameters.ts'

const at = '2026-02-03T04:05:06.789Z'
const [statement = '', other = ''] = idsOf('Statement')
const [relation = ''] = idsOf('Dispute')
const [attribution = ''] = idsOf('Attribution')

/** For the queries that write; what they leave behind is compared too, and then rolled back. */
export const writes = {
  appendChanges: [
    {
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
  rewriteProperties: [{ rows: [statement, nobody].map((id) => ({ id, properties: { key: `a:${id}` } })) }],
  countFolded: [{ after: '' }, { after: 'statement:' }],
  foldedInOrder: [
    { after: '', limit: 1_000 },
    { after: 'statement:', limit: 3 },
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
  deleteNames: [{ ids: actors }, { ids: [nobody] }],
  forgetMembers: [{ ids: idsOf('Membership') }],
  deriveParticipants: [{ ids: idsOf('Participation') }],
  forgetParticipants: [{ ids: idsOf('Participation').slice(0, 5) }],
  linkRecords: [
    {
      links: [oneMayor[0], nobody].map((to) => ({
        from: statement,
        to,
        properties: { otherId: to, key: 'a', position: 3, role: null },
      })),
    },
  ],
  lockRecords: [{ ids: [statement, other, nobody], writeId: 'a write' }],
  putRecords: [
    {
      rows: [
        { id: 'topic:new', properties: { text: 'New.', sameAs: ['a'], confidence: 0.5, language: null } },
        { id: statement, properties: { text: 'Other words.', sameAs: [], confidence: null, language: null } },
      ],
      at,
    },
  ],
  unlinkRecords: [{ links: [statement, other, nobody].map((id) => ({ from: id, ownerId: id })) }],
  deriveKeysOfDisputes: [{ ids: idsOf('Dispute', 'StatementRelation') }],
  deriveLinksOfDisputes: [{ ids: idsOf('Dispute', 'StatementRelation') }],
  forgetLinksOfDisputes: [{ ids: idsOf('Dispute') }],
  deriveStatements: [
    { rows: [{ id: statement, properties: { form: 'MIXED', independentSources: 3 }, searchText: ' a ' }] },
  ],
  forgetReports: [{ ids: idsOf('Statement').slice(0, 10) }],
  claimWrite: ['a write', withdrawal].map((id) => ({ id, at })),
  noteWrite: [{ id: withdrawal, input: 'in', result: 'out' }],
  holdRecords: [{ ids: [statement, oneMayor[1], relation, withdrawn, nobody], writeId: 'a write' }],
  deriveRetractions: [{ ids: idsOf('Statement') }],
  settleDisputes: [{ ids: idsOf('Dispute').slice(0, 3) }],
  keepTexts: [
    {
      rows: [
        { ...kept, text: 'The text.' },
        { id: statement, digest: kept.digest, text: 'A text of no source.' },
        { id: 'source:gazette-0', digest: kept.digest, text: 'The text of another source.' },
      ],
    },
  ],
  noteChecks: [
    { rows: [attribution, nobody].map((id) => ({ id, digest: kept.digest, surroundings: '[]' })), at },
  ],
  forgetTexts: [{ ids: [kept.id, nobody] }],
  forgetSurroundings: [{ ids: [kept.id, nobody] }],
  lockJudging: [{ writeId: 'a write' }],
  lockClusters: [{ ids: [oneMayor[1], judged[0], nobody], writeId: 'a write' }],
  listActors: [{ rows: [...oneMayor, nobody].map((id) => ({ id, key: null, searchText: ' mayor ' })) }],
  listedClusters: [{ ids: [...oneMayor, nobody], writeId: 'a write' }],
  setClusters: [{ actors: [...oneMayor, nobody].map((id) => ({ id, canonicalId: oneMayor[1] })) }],
  lockWithdrawn: [withdrawn, redacted, nobody].map((id) => ({ id, writeId: 'a write' })),
  lockWithdrawnNaming: [{ ids: [...actors, nobody], writeId: 'a write' }],
  lockWithdrawnOf: [{ ids: [withdrawn], writeId: 'a write' }],
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
  eraseWithdrawn: [{ ids: [withdrawn, nobody], at, reason: 'It names a child.' }],
  eraseChanges: [{ ids: [statement, withdrawn, nobody] }],
  eraseChangesNaming: [{ ids: [statement, withdrawn, nobody] }],
} satisfies Partial<Parameters>
