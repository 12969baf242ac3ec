import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemaOfSdl } from '../../../src/api/schema.ts'
import { local } from '../../../src/domain/viewers.ts'
import { bundle } from '../../bundle/small-bundle.ts'
import { adaSays, report, twoSpeakers } from '../../support/ada-says.ts'
import { openForEditing } from '../../support/asking.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(twoSpeakers)
})
afterAll(() => product.close())

type Change = { readonly id: string; readonly record: { readonly id: string } }
type Inputs = Readonly<Record<string, object | ((last: Change) => object)>>

const attributions = [report('source:weekly')]
const receipts = ['attribution:a-daily', 'attribution:b-daily']
const relation = { relationType: 'DENIES', clash: 'SPEAKERS', certainty: 'SURE', basis: 'Not so.', receipts }
const part = { actor: 'person:new', event: 'event:new', role: 'PARTY' }
const place = { member: 'person:new', organisation: 'organisation:new', role: 'member' }
const changed = (id: string, changes: object = { name: 'Newer' }) => ({ id, revision: 1, ...changes })
const sources = (one: string, other: string) => ({ sources: [one, other], basis: 'Read side by side.' })
const actors = (one: string, other: string) => ({ actors: [one, other], basis: 'Read of both.' })

const scale = {
  name: 'New',
  mappedBy: 'person:new',
  words: [{ word: 'False', means: 'FALSE' }],
}
const verdict = {
  statement: 'statement:a',
  assessor: 'person:new',
  rating: 'False',
  assessedAt: { edtf: '2025-07-01', basis: 'STATED' },
  evidence: [{ source: 'source:weekly', passages: [{ exact: 'false' }] }],
}

const grade = {
  publisher: 'organisation:new',
  assessor: 'person:new',
  reliability: 'B',
  assessedAt: verdict.assessedAt,
  evidence: verdict.evidence,
}

const attestation = {
  of: 'person:new',
  field: 'name',
  reason: 'It is the newer one.',
  evidence: [{ ...verdict.evidence[0], value: 'Other' }],
}

/** For every mutation an input, some made of the change that the one before it gave. */
const inputs: Inputs = {
  createPerson: { id: 'person:new', name: 'New' },
  updatePerson: changed('person:new'),
  createOrganisation: { id: 'organisation:new', name: 'New', organisationKind: 'AGENCY' },
  updateOrganisation: changed('organisation:new'),
  createGroup: { id: 'group:new', name: 'New' },
  updateGroup: changed('group:new'),
  createEvent: { id: 'event:new', name: 'New', eventKind: 'NEGOTIATION', status: 'CONFIRMED' },
  updateEvent: changed('event:new'),
  createTopic: { id: 'topic:new', name: 'New' },
  updateTopic: changed('topic:new'),
  createPlace: { id: 'place:new', name: 'New' },
  updatePlace: changed('place:new'),
  createSource: { id: 'source:new', sourceKind: 'ARTICLE', title: 'New' },
  updateSource: changed('source:new', { title: 'Newer' }),
  createParticipation: { id: 'participation:new', ...part },
  updateParticipation: changed('participation:new', { role: 'MEDIATOR' }),
  createMembership: { id: 'membership:new', ...place },
  updateMembership: changed('membership:new', { role: 'chair' }),
  recordStatement: adaSays({ id: 'statement:new' }),
  updateStatement: changed('statement:new', { text: 'It was handed over.', addAttributions: attributions }),
  recordRetraction: { retracts: 'statement:new', text: 'It was not.', attributions },
  relateStatements: { ...relation, from: 'statement:a', to: 'statement:b' },
  createRatingScale: { id: 'scale:new', ...scale },
  updateRatingScale: changed('scale:new'),
  createAssessment: { id: 'assessment:new', ...verdict },
  updateAssessment: changed('assessment:new', { scale: 'scale:new' }),
  createReliabilityGrade: { id: 'grade:new', ...grade },
  updateReliabilityGrade: changed('grade:new', { reliability: 'C' }),
  createAttestation: { id: 'attestation:new', ...attestation },
  updateAttestation: changed('attestation:new', { reason: 'It is the older one.' }),
  withdraw: { id: 'topic:new', reason: 'Unneeded.' },
  revertChange: ({ id }) => ({ change: id }),
  redact: { id: 'topic:new', reason: 'By order of a court.' },
  judgeNotCopies: sources('source:daily', 'source:new'),
  judgeCopies: sources('source:daily', 'source:weekly'),
  judgeDifferent: actors('person:ada', 'person:ben'),
  judgeSame: actors('person:ada', 'person:new'),
  reverseJudgement: ({ record }) => ({ id: record.id, reason: 'A namesake.' }),
  importBundle: { bundle: bundle({ topics: [{ id: 'topic:imported', name: 'Imported' }] }) },
}

const fields = Object.values(schemaOfSdl().getMutationType()?.getFields() ?? {})

test('every mutation is asked here', () => {
  expect(fields.map(({ name }) => name).toSorted()).toEqual(Object.keys(inputs).toSorted())
})

let last: Change = { id: '', record: { id: '' } }
test.each(Object.keys(inputs))(
  '%s, sent again under its key, gives the same and logs nothing',
  async (field) => {
    const type = fields.find(({ name }) => name === field)?.args[0]?.type
    const answer = field === 'importBundle' ? 'created updated unchanged' : 'change { id kind record { id } }'
    const query = `mutation ($input: ${type}) { ${field}(input: $input) { ${answer} } }`
    const made = inputs[field]
    const given = typeof made === 'function' ? made(last) : made
    const send = async () =>
      (await product.ask(query, { input: { ...given, idempotencyKey: field } }, local))[field]

    const before = await product.logged()
    const first = await send()
    const after = await product.logged()
    expect(after).toBeGreaterThan(before)
    expect(await send()).toEqual(first)
    expect(await product.logged()).toBe(after)
    last = first.change ?? last
  },
)
