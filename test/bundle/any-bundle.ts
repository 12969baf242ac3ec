import fc from 'fast-check'
import {
  type Bundle,
  type BundleAttribution,
  type BundleJudgement,
  type BundlePassage,
  type BundleRelation,
  type BundleStatement,
  formatFor,
  newerFieldsIn,
} from '../../src/bundle/format.ts'
import { CLASHING_RELATION_TYPES, SYMMETRIC_RELATION_TYPES } from '../../src/domain/vocabulary.ts'

const one = <T>(items: readonly T[]) => fc.constantFrom(...items)
const some = (ids: readonly string[]) =>
  fc.shuffledSubarray([...ids], { minLength: 1, maxLength: Math.min(3, ids.length) })

/** Words of several scripts, and such as files, spreadsheets and pages take for something else. */
const words = fc
  .array(one(['said', '“so”', 'été', 'Київ', '東京', '🕊️', 'a,b', '"', '=1+1', '<b>', '\\', "'"]), {
    minLength: 1,
    maxLength: 4,
  })
  .map((each) => each.join(' '))

const date = one([
  { edtf: '1899', basis: 'STATED' },
  { edtf: '2025-06', basis: 'RESOLVED' },
  { edtf: '2025-06-07T10:15Z', basis: 'STATED' },
  { edtf: '../2025-06-08', basis: 'INFERRED' },
  { edtf: '2025-06-01/2025-06-03', basis: 'STATED' },
] as const)

/** Only the fields that are there. */
const record = <T>(required: fc.Arbitrary<object>, optional: { [field: string]: fc.Arbitrary<unknown> }) =>
  fc
    .tuple(required, fc.record(optional, { requiredKeys: [] }))
    .map((parts) => Object.assign({}, ...parts) as T)

const passage = record<BundlePassage>(
  fc.record({
    part: fc.constant('CONTENT'),
    exact: words,
    quoted: fc.boolean(),
    status: fc.constant('NO_TEXT'),
  }),
  { prefix: one(['He: ']), suffix: one(['.']) },
)

const idsOf = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${kind}:n-${index}`)

type Ids = { readonly actors: string[]; readonly sources: string[]; readonly events: string[] }

const statement = (id: string, { actors, sources, events }: Ids) =>
  fc.tuple(some(sources), some(actors)).chain(([printedIn, speakers]) =>
    record<BundleStatement>(
      fc.record({
        id: fc.constant(id),
        text: words,
        type: one(['CLAIM', 'DENIAL', 'QUESTION']),
        speakers: fc.tuple(
          ...speakers.map((actor) =>
            record(fc.constant({ actor }), { role: words, onBehalfOf: one(actors) }),
          ),
        ),
        attributions: fc
          .tuple(
            ...printedIn.map((source) =>
              attribution(`attribution:${id.slice(10)}-${source.slice(7)}`, source, actors),
            ),
          )
          .chain((attributions) => translated(attributions, actors)),
      }),
      {
        saidAt: date,
        about: some([...events, ...actors]),
        against: some(actors),
        madeAt: one(events),
        language: one(['uk', 'en-GB']),
      },
    ),
  )

const attribution = (id: string, source: string, actors: readonly string[]) =>
  record<BundleAttribution>(
    fc.record({
      id: fc.constant(id),
      source: fc.constant(source),
      channel: one(['INTERVIEW', 'UNKNOWN']),
      wording: one(['ORIGINAL', 'TRANSLATED']),
      passages: fc.uniqueArray(passage, { minLength: 1, maxLength: 2, selector: ({ exact }) => exact }),
    }),
    { cue: words, speakerAsNamed: words, via: one(actors).map((actor) => [{ actor }]) },
  )

/** The first passage of each report but the first may translate that of the one before. */
const translated = (attributions: readonly BundleAttribution[], actors: readonly string[]) =>
  fc.tuple(
    ...attributions.map((each, index) => {
      const [{ id = '', passages: [original] = [] } = {}] = attributions.slice(index - 1, index)
      if (index === 0 || original === undefined) return fc.constant(each)
      const [first, ...rest] = each.passages
      return fc
        .option(
          record<BundlePassage>(fc.constant({ ...first }), {
            // Never that of the one that it translates.
            language: one([index % 2 === 0 ? 'uk' : 'ar']),
            translationOf: record(fc.constant({ attribution: id, exact: original.exact }), {
              by: one(actors),
              byAsNamed: words,
            }),
          }),
        )
        .map((passage) => (passage === null ? each : { ...each, passages: [passage, ...rest] }))
    }),
  )

const relation = (id: string, statements: readonly BundleStatement[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...statements], { minLength: 2, maxLength: 2 }),
      one(['REBUTS', 'CONTRADICTS', 'CONFIRMS', 'REPHRASES'] as const),
      words,
    )
    .map(([pair, relationType, basis]): BundleRelation => {
      const ends = pair.map((each) => each.id)
      const [from = '', to = ''] = SYMMETRIC_RELATION_TYPES.includes(relationType) ? ends.sort() : ends
      const receipts = pair.slice(0, 1).flatMap(({ attributions: [first] }) => first?.id ?? [])
      const clash = CLASHING_RELATION_TYPES.includes(relationType) ? { clash: 'REPORTS' as const } : {}
      return { id, relationType, from, to, ...clash, certainty: 'UNSURE', basis, receipts }
    })

/** Each record may be a part, or a copy, of one before it. */
const chained = <T>(
  ids: readonly string[],
  field: string,
  rest: { [field: string]: fc.Arbitrary<unknown> },
) =>
  fc.tuple(
    ...ids.map((id, index) =>
      record<T>(
        fc.record({ id: fc.constant(id), ...rest }),
        index > 0 ? { [field]: one(ids.slice(0, index)) } : {},
      ),
    ),
  )

/** Judgements that agree with one another: all of one kind that have one number are the same, and no others. */
const judgements = (...kinds: readonly (readonly string[])[]) => {
  const pairs = kinds.flatMap((ids) => ids.flatMap((a) => ids.flatMap((b) => (a < b ? [[a, b]] : []))))
  return fc
    .tuple(fc.array(fc.nat(1), { minLength: 9, maxLength: 9 }), fc.subarray(pairs))
    .chain(([numbers, chosen]) =>
      fc.tuple(
        ...chosen.map((actors, index) => {
          const [first, second] = actors.map((id) => numbers[Number(id.slice(-1))])
          const verdict = first === second ? 'SAME_AS' : 'NOT_SAME_AS'
          return record<BundleJudgement>(
            fc.record({
              id: fc.constant(`judgement:n-${index}`),
              verdict: one([verdict]),
              actors: one([actors]),
              basis: words,
            }),
            { score: one([0, 0.25, 1]) },
          )
        }),
      ),
    )
}

/** What sources state of the starts of events, and of persons' names: whatever the records themselves have. */
const attestations = ({ events, sources }: Ids, persons: readonly string[]) => {
  const of = (
    record: string,
    field: 'startedAt' | 'name',
    stated: { [by: string]: fc.Arbitrary<unknown> },
  ) => {
    const slug = record.replace(':', '-')
    return some(sources).chain((from) =>
      fc.record({
        id: fc.constant(`attestation:${slug}`),
        of: fc.constant(record),
        field: fc.constant(field),
        reason: words,
        evidence: fc.tuple(
          ...from.map((source) =>
            fc.record({
              id: fc.constant(`evidence:${slug}-${source.slice(7)}`),
              source: fc.constant(source),
              ...stated,
              passages: fc.tuple(passage),
            }),
          ),
        ),
      }),
    )
  }
  return fc
    .tuple(
      fc.boolean(),
      ...events.map((id) => of(id, 'startedAt', { date })),
      ...persons.map((id) => of(id, 'name', { value: words })),
    )
    .map(([isNone, ...all]) => (isNone ? [] : (all as NonNullable<Bundle['attestations']>)))
}

const formatNeeded = ({ statements = [], attestations: attested = [] }: Bundle) =>
  formatFor(
    attested.length > 0 ? ['attestations'] : [],
    statements.flatMap((each) => newerFieldsIn('statements', each).map(({ newer }) => newer)),
  )

/** Any small bundle that is valid, of most kinds of records. */
export const anyBundle: fc.Arbitrary<Bundle> = fc
  .record({
    persons: fc.nat(2),
    organisations: fc.nat(2),
    sources: fc.nat(2),
    events: fc.nat(1),
    statements: fc.nat(4),
  })
  .chain((counts) => {
    const ids = (kind: string, list: keyof typeof counts) => idsOf(kind, counts[list] + 1)
    const persons = ids('person', 'persons')
    const organisations = ids('organisation', 'organisations')
    const all = {
      actors: [...persons, ...organisations],
      sources: ids('source', 'sources'),
      events: ids('event', 'events'),
    }
    return fc
      .record({
        format: fc.constant('on-record-bundle/1' as const),
        title: words,
        description: words,
        organisations: chained<NonNullable<Bundle['organisations']>[number]>(organisations, 'partOf', {
          name: words,
          organisationKind: fc.constant('AGENCY'),
        }),
        persons: fc.tuple(...persons.map((id) => fc.record({ id: fc.constant(id), name: words }))),
        events: chained<NonNullable<Bundle['events']>[number]>(all.events, 'partOf', {
          name: words,
          eventKind: fc.constant('NEGOTIATION'),
          status: fc.constant('CONFIRMED'),
          startedAt: date,
        }),
        sources: chained<NonNullable<Bundle['sources']>[number]>(all.sources, 'copyOf', {
          title: words,
          sourceKind: fc.constant('ARTICLE'),
        }),
        statements: fc.tuple(...ids('statement', 'statements').map((id) => statement(id, all))),
        judgements: judgements(persons, organisations),
        attestations: attestations(all, persons),
      })
      .chain(({ attestations: attested, ...version1 }) => {
        const bundle = {
          ...version1,
          ...(attested.length > 0 && { attestations: attested }),
        }
        if (bundle.statements.length < 2) return fc.constant<Bundle>(bundle)
        const relations = fc.uniqueArray(
          fc.nat(3).chain((number) => relation(`relation:n-${number}`, bundle.statements)),
          {
            maxLength: 3,
            comparator: (a, b) =>
              a.id === b.id || (a.relationType === b.relationType && a.from === b.from && a.to === b.to),
          },
        )
        return relations.map(
          (given): Bundle => ({ ...bundle, ...(given.length > 0 && { relations: given }) }),
        )
      })
  })
  .map((bundle) => ({ ...bundle, format: formatNeeded(bundle) }))
