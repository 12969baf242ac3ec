import fc from 'fast-check'
import { CLASHING_RELATION_TYPES, SYMMETRIC_RELATION_TYPES } from '../../../src/domain/vocabulary.ts'
import { bundle, passage, relation } from '../../bundle/small-bundle.ts'

/** One thing that an editor may ask for: a mutation's field, and its input. */
export type Step = {
  readonly field: string
  readonly input: Readonly<Record<string, unknown>>
  /** The change to revert: so many others came after it. */
  readonly back?: number
}

const ids = (kind: string, ...slugs: string[]) => slugs.map((slug) => `${kind}:${slug}`)
const persons = ids('person', 'a', 'b', 'c')
const organisations = ids('organisation', 'x', 'y', 'z')
const sources = ids('source', 'daily', 'weekly', 'wire')
const events = ids('event', 'talks', 'swap')
const statements = ids('statement', '1', '2', '3')
const newStatements = ids('statement', '3', '4')
const relations = ids('relation', '1', '2', '3')
const participations = ids('participation', '1', '2')
const attributions = [...statements, 'statement:4'].flatMap((id) =>
  sources.map((source) => attributionId(id, source)),
)

function attributionId(statement: string, source: string) {
  return `attribution:${statement.split(':')[1]}-${source.split(':')[1]}`
}

/** What every sequence begins with. */
export const beginning = bundle({
  persons: persons.map((id) => ({ id, name: `Person ${id}` })),
  organisations: organisations.map((id) => ({ id, name: `Office ${id}`, organisationKind: 'AGENCY' })),
  sources: sources.map((id) => ({ id, title: `Title of ${id}`, sourceKind: 'ARTICLE' })),
  events: events.map((id) => ({ id, name: `Event ${id}`, eventKind: 'NEGOTIATION', status: 'CONFIRMED' })),
  statements: statements.map((id) => ({
    id,
    text: 'It was handed over.',
    type: 'CLAIM',
    speakers: [{ actor: 'person:a' }],
    attributions: ['source:daily', 'source:weekly'].map((source) => ({
      id: attributionId(id, source),
      source,
      channel: 'UNKNOWN',
      wording: 'UNKNOWN',
      passages: [passage()],
    })),
  })),
  relations: [
    relation({ id: 'relation:1', from: 'statement:2', to: 'statement:1', receipts: ['attribution:2-daily'] }),
  ],
  participations: [{ id: 'participation:1', actor: 'person:a', event: 'event:talks', role: 'PARTY' }],
})

const one = <T>(items: readonly T[]) => fc.constantFrom(...items)
const date = one(['2025', '2025-06', '2025-06-07', '2025-06-08T10:15Z', '../2025-06-01']).map((edtf) => ({
  edtf,
  basis: 'STATED',
}))
const some = (items: readonly string[], minLength = 0) => fc.subarray([...items], { minLength, maxLength: 2 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const report = (statement: string) =>
  fc
    .record({
      source: one(sources),
      quoted: fc.boolean(),
      words: one(['dirty games', 'foul play']),
      translates: maybe(fc.record({ source: one(sources), exact: one(['dirty games', 'foul play']) })),
    })
    .map(({ source, quoted, words, translates }) => ({
      id: attributionId(statement, source),
      source,
      channel: 'UNKNOWN',
      wording: 'UNKNOWN',
      passages: [
        {
          part: 'CONTENT',
          exact: words,
          quoted,
          ...(translates && {
            language: 'uk',
            translationOf: {
              attribution: attributionId(statement, translates.source),
              exact: translates.exact,
            },
          }),
        },
      ],
    }))

const reports = (statement: string, minLength: number) =>
  fc.uniqueArray(report(statement), { minLength, maxLength: 2, selector: ({ source }) => source })

const speakers = fc
  .uniqueArray(one(persons), { minLength: 1, maxLength: 2 })
  .chain((actors) => fc.tuple(fc.constant(actors), maybe(one(organisations))))
  .map(([actors, onBehalfOf]) => actors.map((actor) => ({ actor, ...(onBehalfOf && { onBehalfOf }) })))

const saying = {
  text: one(['It was handed over.', 'It was not.', 'Nobody came.']),
  saidAt: maybe(date),
  speakers,
  about: some([...events, ...persons]),
}

const step = (field: string, input: fc.Arbitrary<Step['input']>): fc.Arbitrary<Step> =>
  input.map((given) => ({ field, input: given }))

const recording = one(newStatements).chain((id) =>
  fc.record({ id: fc.constant(id), type: one(['CLAIM', 'DENIAL']), ...saying, attributions: reports(id, 1) }),
)

const updating = one(statements).chain((id) =>
  fc.record({
    id: fc.constant(id),
    text: maybe(saying.text),
    saidAt: maybe(date),
    speakers: maybe(speakers),
    addAttributions: maybe(reports(id, 1)),
  }),
)

const relating = fc
  .record({
    id: one(relations),
    relationType: one(['REBUTS', 'CONTRADICTS', 'CONFIRMS', 'RETRACTS'] as const),
    ends: fc.shuffledSubarray(statements, { minLength: 2, maxLength: 2 }),
    receipts: some(['attribution:1-daily', 'attribution:2-daily', 'attribution:3-weekly'], 1),
  })
  .map(({ id, relationType, ends, receipts }) => {
    const [from, to] = SYMMETRIC_RELATION_TYPES.includes(relationType) ? ends.toSorted() : ends
    const clash = CLASHING_RELATION_TYPES.includes(relationType) ? { clash: 'SPEAKERS' } : {}
    return { id, relationType, from, to, certainty: 'SURE', basis: 'So.', receipts, ...clash }
  })

const takingPart = fc.record({
  id: one(participations),
  actor: one(persons),
  event: one(events),
  role: one(['PARTY', 'MEDIATOR']),
})

/** A bundle of one record, which may also turn one that is there into something that no other mutation can. */
const importing = fc
  .oneof(
    takingPart.map((participation) => ({ participations: [participation] })),
    relating.map((relation) => ({ relations: [relation] })),
  )
  .map((lists) => {
    const { format, title, description } = beginning
    return { bundle: { format, title, description, ...lists }, overwrite: true }
  })

const reason = 'So.'
const everything = [...statements, ...attributions, ...relations, ...participations]

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: step('recordStatement', recording), weight: 2 },
  { arbitrary: step('updateStatement', updating), weight: 4 },
  { arbitrary: step('relateStatements', relating), weight: 3 },
  step('createParticipation', takingPart),
  step(
    'updateParticipation',
    takingPart.map(({ id, role }) => ({ id, role })),
  ),
  step('updateOrganisation', fc.record({ id: one(organisations), partOf: fc.option(one(organisations)) })),
  step(
    'updateSource',
    fc.record({ id: one(sources), copyOf: fc.option(one(sources)), publishedAt: maybe(date) }),
  ),
  step('updateEvent', fc.record({ id: one(events), startedAt: fc.option(date), precededBy: some(events) })),
  step('updatePerson', fc.record({ id: one(persons), name: one(['Ada', 'Ben']) })),
  { arbitrary: step('importBundle', importing), weight: 2 },
  { arbitrary: step('withdraw', fc.record({ id: one(everything), reason: fc.constant(reason) })), weight: 2 },
  step('redact', fc.record({ id: one(everything), reason: fc.constant(reason) })),
  step('judgeSame', fc.record({ actors: fc.shuffledSubarray(persons, { minLength: 2, maxLength: 2 }) })),
  step('judgeDifferent', fc.record({ actors: fc.shuffledSubarray(persons, { minLength: 2, maxLength: 2 }) })),
  {
    arbitrary: fc.nat(6).map((back): Step => ({ field: 'revertChange', input: {}, back })),
    weight: 3,
  },
)
