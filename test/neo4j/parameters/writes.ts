import { oneMayor } from '../../support/graphs/town.ts'
import { actors, idsOf, nobody } from './ids.ts'
import type { Parameters } from './parameters.ts'

const at = '2026-02-03T04:05:06.789Z'
const [statement = '', other = ''] = idsOf('Statement')

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
  deriveInvolved: [{ ids: idsOf('Dispute', 'StatementRelation') }],
  deriveSameSpeaker: [{ ids: idsOf('Dispute', 'StatementRelation') }],
  forgetInvolved: [{ ids: idsOf('Dispute') }],
  deriveStatements: [{ rows: [{ id: statement, properties: { form: 'MIXED', independentSources: 3 } }] }],
  forgetReports: [{ ids: idsOf('Statement').slice(0, 10) }],
  noteWrite: [{ id: 'a write', input: 'in', result: 'out', at }],
} satisfies Partial<Parameters>
