import type {
  Bundle,
  BundleAttribution,
  BundleDate,
  BundlePassage,
  BundleSource,
  BundleStatement,
} from '../../../src/bundle/format.ts'
import { recordsOf } from '../../../src/bundle/to-graph/records.ts'
import { beginWrite, endWrite } from '../../../src/generated/queries.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { mergeInto, recordedAt, writeGraph } from './write.ts'

/** How large the hubs are: statements of the one speaker, neighbours by every other relation, reports of one statement. */
export type HubSizes = { readonly statements: number; readonly others: number; readonly attributions: number }

/** As large as shows what does not grow: the speaker has more than a count reads, the others more than an empty page reads. */
const hubSizes: HubSizes = { statements: 11_000, others: 1_010, attributions: 500 }

/** The hubs by their ids. */
export const hubIds = [
  ...['person', 'organisation', 'group', 'event', 'place', 'topic', 'source'].map((kind) => `${kind}:hub`),
  'statement:disputed',
  'statement:reported',
]

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const slug = (index: number) => String(index).padStart(5, '0')
const source = 'source:hub'

/** The page where that source is, and which the speaker is known by. */
export const hubPage = 'https://example.org/hub'

/**
 * A graph with a hub for each relation, because planners choose otherwise on small graphs: one speaker of most
 * statements, one event that thousands are about, one organisation with thousands of sources, and so on. Its
 * records are those of a bundle, but for a statement that more sources report than a bundle may hold.
 */
export async function writeHubs(store: GraphStore, sizes: HubSizes = hubSizes): Promise<void> {
  await writeGraph(store, [...recordsOf(hubs(sizes))].flat())
  await mergeInto(store, 'person:hub', ['person:hub-by-another-name'])
  const changes = numbers(sizes.others).map((index) => ({
    position: index + 1,
    properties: {
      id: `change:${index}`,
      recordId: 'event:hub',
      kind: 'UPDATED',
      before: '{}',
      after: '{}',
      reason: index < 10 ? 'import: Hubs' : null,
    },
  }))
  await store.transaction(async (transaction) => {
    const write = { id: 'hubs', at: recordedAt }
    await transaction.run(beginWrite, { ...write, judging: false, roots: [], ids: [] })
    await transaction.run(endWrite, {
      ...write,
      input: '',
      result: '{}',
      changes,
      count: changes.length,
    })
  })
}

function hubs(sizes: HubSizes): Bundle {
  const others = numbers(sizes.others)
  return {
    format: 'on-record-bundle/2',
    title: 'Hubs',
    description: 'A hub for each relation.',
    places: [{ id: 'place:hub', name: 'The place' }],
    topics: [{ id: 'topic:hub', name: 'The topic' }],
    organisations: [
      { id: 'organisation:hub', name: 'The organisation', organisationKind: 'STATE' },
      ...others.map((index) => ({
        id: `organisation:part-${slug(index)}`,
        name: `Office ${slug(index)}`,
        organisationKind: 'AGENCY' as const,
        partOf: 'organisation:hub',
      })),
    ],
    persons: [
      {
        id: 'person:hub',
        name: 'The Speaker',
        names: [{ value: 'Speaker of the House', kind: 'ALIAS' }],
        sameAs: [hubPage],
      },
      { id: 'person:hub-by-another-name', name: 'The Talker' },
    ],
    groups: [{ id: 'group:hub', name: 'The group' }],
    memberships: others.map((index) => ({
      id: `membership:${slug(index)}`,
      member: 'person:hub',
      organisation: 'organisation:hub',
    })),
    events: [
      {
        id: 'event:hub',
        name: 'The event',
        eventKind: 'MEETING',
        status: 'CONFIRMED',
        startedAt: dateOf(0),
        evidence: others.map((index) => ({ id: `evidence:${slug(index)}`, source, passages: [words] })),
      },
      ...others.map((index) => ({
        id: `event:part-${slug(index)}`,
        name: `Meeting ${slug(index)}`,
        eventKind: 'MEETING' as const,
        status: 'CONFIRMED' as const,
        startedAt: dateOf(index),
        place: 'place:hub',
        partOf: 'event:hub',
        precededBy: ['event:hub'],
      })),
    ],
    participations: others.flatMap((index) => [
      {
        id: `participation:as-${slug(index)}`,
        actor: 'person:hub',
        event: `event:part-${slug(index)}`,
        role: 'PARTY' as const,
      },
      {
        id: `participation:in-${slug(index)}`,
        actor: `organisation:part-${slug(index)}`,
        event: 'event:hub',
        role: 'PARTY' as const,
      },
    ]),
    sources: [
      {
        id: source,
        url: hubPage,
        sourceKind: 'ARTICLE',
        publisher: 'organisation:hub',
        publishedAt: dateOf(0),
      },
      ...others.map(
        (index): BundleSource => ({
          id: `source:${slug(index)}`,
          title: `Copy ${slug(index)}`,
          sourceKind: 'ARTICLE',
          publisher: 'organisation:hub',
          publishedAt: dateOf(index),
          copyOf: source,
        }),
      ),
    ],
    statements: [
      disputed(),
      reported(sizes.attributions),
      ...numbers(sizes.statements).map((index) => statementAt(index, sizes.others)),
    ],
    scales: [
      {
        id: 'scale:hub',
        name: 'The scale',
        mappedBy: 'organisation:hub',
        words: [{ word: 'False', means: 'FALSE' }],
      },
    ],
    assessments: others.map((index) => ({
      id: `assessment:${slug(index)}`,
      statement: disputed().id,
      assessor: 'person:hub',
      rating: 'False',
      assessedAt: dateOf(index),
      scale: 'scale:hub',
      evidence: [],
    })),
    grades: others.map((index) => ({
      id: `grade:${slug(index)}`,
      publisher: 'organisation:hub',
      assessor: 'person:hub',
      reliability: 'B',
      assessedAt: dateOf(index),
      evidence: [],
    })),
    attestations: numbers(20).map((index) => ({
      id: `attestation:${slug(index)}`,
      of: `event:part-${slug(index)}`,
      field: 'startedAt',
      reason: 'Others say so too.',
      evidence: [0, 1].map((other) => ({
        id: `evidence:attested-${index}-${other}`,
        source: `source:${slug(index)}`,
        date: dateOf(other),
        passages: [],
      })),
    })),
    // Few are ever judged.
    judgements: numbers(100).flatMap((index) => [
      {
        id: `judgement:actors-${slug(index)}`,
        verdict: 'NOT_SAME_AS',
        actors: ['organisation:hub', `organisation:part-${slug(index)}`],
        basis: 'It is a part.',
      },
      {
        id: `judgement:sources-${slug(index)}`,
        verdict: 'NOT_COPIES',
        sources: [`source:${slug(index)}`, source],
        basis: 'They differ.',
      },
    ]),
    relations: numbers(2 * sizes.others).map((index) => {
      const end = `statement:${slug(index)}`
      const [from, to] = index % 2 === 0 ? [disputed().id, end] : [end, disputed().id]
      return {
        id: `relation:${slug(index)}`,
        relationType: index % 4 < 2 ? 'REBUTS' : 'CONTRADICTS',
        from,
        to,
        clash: 'SPEAKERS',
        certainty: 'SURE',
        basis: 'It disputes it.',
        receipts: [`attribution:${slug(index)}`],
      }
    }),
  }
}

const words: BundlePassage = { part: 'CONTENT', exact: 'words', quoted: false, status: 'VERBATIM' }

const attribution = (id: string, of: string): BundleAttribution => ({
  id,
  source: of,
  channel: 'SPEECH',
  wording: 'ORIGINAL',
  passages: [words],
})

/** Each fifth statement has the hub of one further relation; so many sources take turns. */
function statementAt(index: number, sources: number): BundleStatement {
  const kind = index % 5
  return {
    id: `statement:${slug(index)}`,
    text: `The speaker spoke of matter ${index % 1_000}.`,
    type: index % 2 === 0 ? 'CLAIM' : 'DENIAL',
    saidAt: index % 50 === 0 ? null : dateOf(index),
    speakers: [
      {
        actor: index % 400 === 1 ? 'person:hub-by-another-name' : 'person:hub',
        onBehalfOf: kind === 0 ? 'organisation:hub' : null,
      },
    ],
    addressedTo: kind === 0 ? ['group:hub'] : [],
    against: kind === 1 ? ['organisation:hub'] : [],
    about: kind === 2 ? ['event:hub'] : [],
    mentions: kind === 3 ? ['topic:hub'] : [],
    madeAt: kind === 4 ? 'event:hub' : null,
    attributions: [
      {
        ...attribution(`attribution:${slug(index)}`, kind === 0 ? source : `source:${slug(index % sources)}`),
        via: kind === 1 ? [{ actor: 'organisation:hub', source }] : [],
      },
    ],
  }
}

const disputed = (): BundleStatement => ({
  id: 'statement:disputed',
  text: 'The speaker said what is disputed.',
  type: 'CLAIM',
  saidAt: dateOf(0),
  speakers: [{ actor: 'person:hub', onBehalfOf: 'organisation:hub' }],
  about: ['event:hub'],
  attributions: [attribution('attribution:disputed', source)],
})

const reported = (attributions: number): BundleStatement => ({
  ...disputed(),
  id: 'statement:reported',
  text: 'The speaker said what everybody reports.',
  attributions: numbers(attributions).map((index) =>
    attribution(`attribution:reported-${slug(index)}`, `source:${slug(index)}`),
  ),
})

/** A day of the years from 2000 on; now and then a month, a year, or an open date. */
function dateOf(index: number): BundleDate {
  const day = new Date(Date.UTC(2000, 0, 1 + (index % 9_000))).toISOString().slice(0, 10)
  const edtf =
    index % 400 === 3
      ? `${day}/..`
      : index % 200 === 2
        ? day.slice(0, 4)
        : index % 100 === 1
          ? day.slice(0, 7)
          : day
  return { edtf, basis: 'STATED' }
}
