import fc from 'fast-check'
import { passage } from '../../bundle/small-bundle.ts'
import { anyStep, beginning, type Step } from '../../support/editing/steps.ts'

const one = <T>(...items: readonly T[]) => fc.constantFrom(...items)
const dated = (edtf: string) => ({ edtf, basis: 'STATED' })
const person = one('person:a', 'person:b', 'person:c')
const organisation = one('organisation:x', 'organisation:y', 'organisation:z')

const receipts = (id: string) =>
  one([], [{ id: `evidence:${id.split(':')[1]}`, source: 'source:daily', passages: [passage()] }])

const withReceipts = <T extends object>(kind: string, fields: fc.Arbitrary<T>) =>
  one(`${kind}:1`, `${kind}:2`).chain((id) =>
    fc.tuple(fields, receipts(id)).map(([of, evidence]) => ({ id, ...of, evidence })),
  )

/** Bundles of one record, of the kinds that no other step writes. */
const importing: fc.Arbitrary<object> = fc.oneof(
  withReceipts(
    'membership',
    fc.record({
      member: person,
      organisation,
      role: one('minister', 'envoy'),
      from: one('2024', '2025').map(dated),
    }),
  ).map((membership) => ({ memberships: [membership] })),
  withReceipts(
    'assessment',
    fc.record({
      statement: one('statement:1', 'statement:2'),
      assessor: organisation,
      rating: one('False', 'True'),
      scale: one('scale:1', undefined),
      assessedAt: fc.constant(dated('2025')),
    }),
  ).map(({ evidence: [first], ...of }) => ({
    assessments: [
      {
        ...of,
        evidence: [
          first ?? {
            id: `${of.id}-report`.replace('assessment', 'evidence'),
            source: 'source:weekly',
            passages: [passage()],
          },
        ],
      },
    ],
  })),
  fc
    .record({
      publisher: organisation,
      assessor: person,
      reliability: one('B', 'F'),
      assessedAt: fc.constant(dated('2025')),
    })
    .map((grade) => ({
      grades: [
        {
          id: 'grade:1',
          ...grade,
          evidence: [{ id: 'evidence:grade', source: 'source:wire', passages: [passage()] }],
        },
      ],
    })),
  fc
    .record({
      of: one('place:town', 'group:them'),
      value: one('Town', 'City'),
      reason: one('Seen there.', 'Read there.'),
    })
    .map(({ value, ...attestation }) => ({
      attestations: [
        {
          id: 'attestation:1',
          field: 'name',
          ...attestation,
          evidence: [{ id: 'evidence:attested', source: 'source:wire', value, passages: [passage()] }],
        },
      ],
    })),
  one('OTHER', 'FALSE').map((means) => ({
    scales: [
      { id: 'scale:1', name: 'A scale', mappedBy: 'organisation:x', words: [{ word: 'False', means }] },
    ],
  })),
  one('A bridge', 'The bridge').map((name) => ({ topics: [{ id: 'topic:bridge', name }] })),
  one('Town', 'City').map((name) => ({ places: [{ id: 'place:town', name }] })),
  one('Analysts', 'Officials').map((name) => ({ groups: [{ id: 'group:them', name }] })),
)

const { title, description } = beginning

/** What an editor may do to records of every kind. */
export const everyStep: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: anyStep, weight: 4 },
  importing.map((lists) => ({
    field: 'importBundle',
    input: { bundle: { format: 'on-record-bundle/2', title, description, ...lists }, overwrite: true },
  })),
  one(
    'membership:1',
    'assessment:1',
    'evidence:1',
    'scale:1',
    'topic:bridge',
    'place:town',
    'group:them',
    'grade:1',
    'attestation:1',
    'evidence:attested',
  ).chain((id) =>
    one('withdraw', 'withdraw', 'redact').map((field) => ({ field, input: { id, reason: 'So.' } })),
  ),
  fc
    .record({
      field: one('judgeCopies', 'judgeCopies', 'judgeNotCopies'),
      sources: fc.shuffledSubarray(['source:daily', 'source:weekly', 'source:wire'], {
        minLength: 2,
        maxLength: 2,
      }),
    })
    .map(({ field, sources }) => ({ field, input: { sources } })),
  fc
    .record({
      id: one('statement:1', 'statement:2'),
      candidates: fc.uniqueArray(person, { maxLength: 2 }),
      likelihood: one('LIKELY', 'UNLIKELY'),
    })
    .map(({ id, candidates, likelihood }) => ({
      field: 'updateStatement',
      input: { id, candidates: candidates.map((actor) => ({ actor, likelihood, basis: 'So.' })) },
    })),
)
