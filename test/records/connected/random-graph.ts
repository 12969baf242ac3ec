import { evenly, randomFrom } from '../../../bench/peers/graph/random.ts'
import type { Bundle, BundleStatement } from '../../../src/bundle/format.ts'
import { type PathRelation, pathRelations } from '../../../src/records/connected/relations.ts'

/** A small graph of its own ids, which two of its actors may be one in, and a question about it. */
export type RandomGraph = {
  readonly bundle: Bundle
  readonly merged: readonly [into: string, other: string] | null
  readonly question: RandomQuestion
}

export type RandomQuestion = {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly first: number
  readonly relations: readonly PathRelation[] | null
  readonly said: { readonly from?: string; readonly to?: string; readonly certainty?: 'CERTAIN' } | null
  readonly avoid: readonly string[] | null
  readonly throughTopics: boolean
  readonly maxDegree: number
}

const dates = [null, '2024', '2025-06-01', '2025-06-09', '../2025-06-09']
const source = 'source:shared'

/** What all of the graphs share. */
export const shared: Bundle = {
  format: 'on-record-bundle/1',
  title: 'Shared',
  description: 'A source for all.',
  sources: [{ id: source, sourceKind: 'ARTICLE' }],
}

export function randomGraph(number: number): RandomGraph {
  const random = randomFrom(number)
  const below = (count: number) => evenly(random, count)
  const chance = (share: number) => random() < share
  const id = (kind: string, slug: string) => `${kind}:g${number}-${slug}`
  const oneOf = <T>(all: readonly T[]): T => all[below(all.length)] as T
  const some = <T>(all: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: below(most + 1) }, () => oneOf(all))),
  ]

  const persons = ['a', 'b', 'c'].map((slug) => id('person', slug))
  const [whole, part] = [id('organisation', 'whole'), id('organisation', 'part')]
  const group = id('group', 'some')
  const [earlier, later] = [id('event', 'earlier'), id('event', 'later')]
  const [topic, place] = [id('topic', 'one'), id('place', 'one')]
  const actors = [...persons, whole, part, group]
  const entities = [...actors, earlier, later, topic, place]

  const statements = ['one', 'two', 'three', 'four', 'five', 'six'].map((slug): BundleStatement => {
    const saidAt = oneOf(dates)
    return {
      id: id('statement', slug),
      text: slug,
      type: 'CLAIM',
      saidAt: saidAt === null ? null : { edtf: saidAt, basis: 'STATED' },
      speakers: [...new Set([oneOf(actors), ...some(actors, 1)])].map((actor) => ({
        actor,
        ...(chance(0.2) && { onBehalfOf: oneOf(actors) }),
      })),
      against: chance(0.3) ? [oneOf(actors)] : [],
      addressedTo: chance(0.2) ? [oneOf(actors)] : [],
      about: some(entities, 2),
      mentions: some(entities, 1),
      madeAt: chance(0.2) ? oneOf([earlier, later]) : null,
      attributions: [
        {
          id: id('attribution', slug),
          source,
          channel: 'UNKNOWN',
          wording: 'UNKNOWN',
          passages: [{ part: 'CONTENT', exact: slug, quoted: false, status: 'NO_TEXT' }],
        },
      ],
    }
  })
  const relation = (slug: string, [from, to]: readonly [string, string]) => {
    const relationType = oneOf(['CONTRADICTS', 'REBUTS', 'CONFIRMS', 'RESPONDS_TO'] as const)
    const isClash = relationType === 'CONTRADICTS' || relationType === 'REBUTS'
    return {
      id: id('relation', slug),
      relationType,
      from: id('statement', from),
      to: id('statement', to),
      ...(isClash && { clash: chance(0.7) ? ('SPEAKERS' as const) : ('REPORTS' as const) }),
      certainty: 'SURE' as const,
      basis: 'So.',
      receipts: [id('attribution', from)],
    }
  }
  return {
    bundle: {
      ...shared,
      sources: [],
      persons: persons.map((each) => ({ id: each, name: each })),
      organisations: [
        { id: whole, name: whole, organisationKind: 'STATE' },
        { id: part, name: part, organisationKind: 'AGENCY', partOf: chance(0.5) ? whole : null },
      ],
      groups: [{ id: group, name: group, partOf: chance(0.5) ? part : null }],
      topics: [{ id: topic, name: topic }],
      places: [{ id: place, name: place }],
      events: [
        {
          id: earlier,
          name: earlier,
          eventKind: 'MEETING',
          status: 'CONFIRMED',
          place: chance(0.5) ? place : null,
          evidence: [],
        },
        {
          id: later,
          name: later,
          eventKind: 'MEETING',
          status: 'CONFIRMED',
          ...(chance(0.3) ? { partOf: earlier } : chance(0.5) ? { precededBy: [earlier] } : {}),
          evidence: [],
        },
      ],
      participations: some([0, 1, 2], 2).map((index) => ({
        id: id('participation', String(index)),
        actor: oneOf(actors),
        event: oneOf([earlier, later]),
        role: 'PARTY',
        evidence: [],
      })),
      memberships: some([0, 1], 1).map((index) => ({
        id: id('membership', String(index)),
        member: oneOf(persons),
        organisation: oneOf([whole, part]),
        evidence: [],
      })),
      statements,
      relations: chance(0.7) ? [relation('one', ['one', 'two']), relation('two', ['three', 'four'])] : [],
    },
    merged: chance(0.25) ? [id('person', 'a'), id('person', 'b')] : null,
    question: {
      from: oneOf([id('person', 'a'), id('person', 'b'), whole]),
      to: oneOf([id('person', 'c'), group, part, later]),
      maxHops: 1 + below(4),
      first: 1 + below(10),
      relations: chance(0.3) ? pathRelations.filter(() => chance(0.6)) : null,
      said: chance(0.3)
        ? oneOf([{ from: '2025' }, { to: '2024' }, { from: '2025-06', to: '2025-06', certainty: 'CERTAIN' }])
        : null,
      avoid: chance(0.3) ? [oneOf(entities)] : null,
      throughTopics: chance(0.3),
      maxDegree: chance(0.3) ? 4 + below(8) : 500,
    },
  }
}
