import type {
  Bundle,
  BundleAttribution,
  BundleDate,
  BundleEvent,
  BundleRelation,
  BundleStatement,
} from '../../../src/bundle/format.ts'
import {
  CERTAINTIES,
  CHANNELS,
  CLASHES,
  CLASHING_RELATION_TYPES,
  DATE_BASES,
  EVENT_KINDS,
  EVENT_STATUSES,
  RELATION_TYPES,
  RELIABILITIES,
  STATEMENT_TYPES,
  VERIFICATION_STATUSES,
} from '../../../src/domain/vocabulary.ts'
import { drawingFrom } from './drawing.ts'

const { draw, drawSome, chance } = drawingFrom(20250609)
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const number = (index: number) => String(index).padStart(3, '0')

/** Dates of every length and openness, many of them overlapping. */
const dates: readonly string[] = [
  ...['1899-12-31', '2024-02-29', '2025-05-31', '2025-06-01', '2025-06-09', '2025-06-10', '2025-06-30'],
  ...['2025-06-09T11:42Z', '2025-06-09T23:59:59+03:00', '2025-06-09T00:10-05:00', '2025-06-09~', '2025?'],
  ...['2025-05', '2025-06', '2025-06-XX', '2024', '2025', '2025-XX', '202X', '20XX', '1999'],
  ...['2025-06-02/2025-06-09', '2025-05-20/2025-06-20', '2024-12/2025-06', '2025-06-09/2025-06-09'],
  ...['2025-06-02/..', '../2025-06-09', '2025-06-09/', '/2025-06-01', '2024/..', '../1990'],
]
const drawDate = (): BundleDate | null =>
  chance(0.2) ? null : { edtf: draw(dates), basis: draw(DATE_BASES) }

const organisations: NonNullable<Bundle['organisations']> = [
  { id: 'organisation:state', name: 'The State', organisationKind: 'STATE', country: 'NL' },
  ...[
    ['organisation:government', 'GOVERNMENT', 'organisation:state'],
    ['organisation:ministry', 'MINISTRY', 'organisation:government'],
    ['organisation:ministry-renamed', 'MINISTRY', null],
    ['organisation:office', 'AGENCY', 'organisation:ministry-renamed'],
    ['organisation:army', 'ARMED_FORCES', 'organisation:state'],
  ].map(([id, kind, partOf]) => ({
    id: id ?? '',
    name: `Body ${id?.split(':')[1]}`,
    organisationKind: kind as 'AGENCY',
    partOf,
  })),
  ...numbers(4).map((index) => ({
    id: `organisation:daily-${index}`,
    name: `Daily ${index}`,
    organisationKind: 'MEDIA' as const,
    country: index % 2 === 0 ? 'NL' : 'BE',
  })),
]
const persons = numbers(80).map((index) => ({
  id: `person:p-${number(index)}`,
  name: `Person ${(index * 37) % 80}`,
}))
const groups = numbers(10).map((index) => ({
  id: `group:g-${index}`,
  name: `Group ${index}`,
  partOf: index % 2 === 0 ? (organisations[index % 6]?.id ?? null) : null,
}))

/** Who is one: the canonical record first, which is the smallest id. Whoever makes a graph of the archive merges them. */
export const merged = [
  ['person:p-001', 'person:p-003', 'person:p-007'],
  ['organisation:ministry', 'organisation:ministry-renamed'],
  ['organisation:daily-0', 'organisation:daily-3'],
] as const

/** Those that speak often, so that conditions meet: the merged among them. */
const speakers = [
  ...numbers(12).map((index) => `person:p-${number(index)}`),
  ...organisations.slice(0, 6).map(({ id }) => id),
  ...groups.slice(0, 4).map(({ id }) => id),
]
const topics = numbers(5).map((index) => ({ id: `topic:t-${index}`, name: `Topic ${index}` }))
const places = numbers(4).map((index) => ({
  id: `place:l-${index}`,
  name: `Place ${index}`,
  country: 'NL',
  partOf: index > 0 ? 'place:l-0' : null,
}))

const passage = (quoted: boolean, whole: boolean) => ({
  part: 'CONTENT' as const,
  exact: draw(['dirty games', 'no list', 'the list of 640', 'clean hands']),
  quoted,
  ...(quoted && whole ? { whole } : {}),
  status: chance(0.7) ? ('VERBATIM' as const) : draw(VERIFICATION_STATUSES),
})

const sources = numbers(100).map((index) => ({
  id: `source:s-${number(index)}`,
  title: `Edition ${index}`,
  sourceKind: 'ARTICLE' as const,
  publisher: chance(0.2) ? null : `organisation:daily-${index % 4}`,
  publishedAt: drawDate(),
  language: draw(['en', 'nl', null]),
  primary: chance(0.3),
  copyOf: index % 10 > 6 ? `source:s-${number(index - 5)}` : null,
}))

const events = numbers(100).map(
  (index): BundleEvent => ({
    id: `event:e-${number(index)}`,
    name: `Meeting ${index}`,
    eventKind: draw(EVENT_KINDS),
    status: draw(EVENT_STATUSES),
    startedAt: drawDate(),
    place: chance(0.5) ? draw(places).id : null,
    partOf: index > 0 && chance(0.5) ? `event:e-${number(index >> 2)}` : null,
    precededBy: [...new Set([index - 1, index - 3, index - 7])]
      .filter((earlier) => earlier >= 0 && chance(0.7))
      .map((earlier) => `event:e-${number(earlier)}`),
    evidence: [
      { id: `evidence:e-${number(index)}`, source: draw(sources).id, passages: [passage(false, false)] },
    ],
  }),
)

const entities = [...speakers, ...topics, ...places, ...events.slice(0, 8)].map((each) =>
  typeof each === 'string' ? each : each.id,
)

function statementAt(index: number): BundleStatement {
  const attributions = drawSome(sources.slice(0, 30), 1 + draw([0, 0, 1, 2, 3])).map(
    ({ id }, report): BundleAttribution => ({
      id: `attribution:m-${number(index)}-${report}`,
      source: id,
      speakerAsNamed: chance(0.5) ? 'the speaker' : null,
      channel: draw(CHANNELS.slice(0, 4)),
      channelName: [null, 'Telegram', 'telegram', 'State TV'][(index + report) % 4] ?? null,
      wording: 'UNKNOWN',
      via: chance(0.2) ? [{ actor: draw(speakers), source: draw(sources).id }] : [],
      passages: [passage(chance(0.5), chance(0.5))],
    }),
  )
  return {
    id: `statement:m-${number(index)}`,
    text: `It was said that ${draw(['games', 'bodies', 'lists'])} are ${draw(['clean', 'dirty'])}, ${index}.`,
    type: draw(STATEMENT_TYPES.slice(0, 6)),
    saidAt: drawDate(),
    speakers: drawSome(speakers, draw([1, 1, 1, 2, 3])).map((actor, position) => ({
      actor,
      role: [null, 'Mayor', 'mayor', 'Clerk', null][(index + position) % 5] ?? null,
      onBehalfOf: chance(0.3) ? draw(speakers.filter((other) => other !== actor)) : null,
    })),
    addressedTo: chance(0.3) ? drawSome(speakers, 2) : [],
    against: chance(0.4) ? drawSome(speakers, draw([1, 2])) : [],
    about: drawSome(entities, draw([0, 1, 2])),
    mentions: drawSome(entities, draw([0, 1, 2])),
    madeAt: chance(0.3) ? draw(events.slice(0, 8)).id : null,
    attributions,
  }
}
const statements = numbers(200).map(statementAt)

const relations = numbers(100).map((index): BundleRelation => {
  const relationType = RELATION_TYPES[index % RELATION_TYPES.length] ?? 'DENIES'
  const from = statements[index] as BundleStatement
  return {
    id: `relation:r-${number(index)}`,
    relationType,
    from: from.id,
    to: `statement:m-${number(index + draw([1, 2, 3]))}`,
    ...(CLASHING_RELATION_TYPES.includes(relationType) ? { clash: draw(CLASHES) } : {}),
    certainty: draw(CERTAINTIES),
    basis: 'One answers the other.',
    receipts: from.attributions.slice(0, 2).map(({ id }) => id),
  }
})

const assessors = [
  'organisation:daily-0',
  'organisation:daily-1',
  'organisation:ministry-renamed',
  'person:p-001',
  'group:g-1',
]

/** Every fifth statement is assessed, some of them twice, also by actors that are merged. */
const assessments = numbers(200).flatMap((index) =>
  numbers(index % 5 === 0 ? (index % 3) + 1 : 0).map((turn) => ({
    id: `assessment:${number(index)}-${turn}`,
    statement: `statement:m-${number(index)}`,
    assessor: assessors[(index / 5 + turn) % assessors.length] ?? '',
    rating: ['Mostly  false', 'TRUE', 'Pants on fire'][(index + turn) % 3] ?? '',
    assessedAt: { edtf: dates[index % dates.length] ?? '', basis: 'STATED' as const },
    url: turn === 0 ? `https://daily.example/checks/${index}` : null,
    scale: turn === 1 ? null : 'scale:daily',
    evidence: [
      {
        id: `evidence:a-${number(index)}-${turn}`,
        source: sources[index % 9]?.id ?? '',
        passages: [{ part: 'CONTENT' as const, exact: 'false', quoted: false, status: 'VERBATIM' as const }],
      },
    ],
  })),
)

/** What two sources state of when an event began: sometimes the same. */
const attestations = numbers(100).map((index) => ({
  id: `attestation:e-${number(index)}`,
  of: `event:e-${number(index)}`,
  field: 'startedAt' as const,
  reason: 'It was said first.',
  evidence: [0, 1].map((other) => ({
    id: `evidence:stated-${number(index)}-${other}`,
    source: sources[(index + other) % 9]?.id ?? '',
    date: { edtf: dates[(index * (1 + other)) % dates.length] ?? '', basis: 'STATED' as const },
    passages: [{ part: 'TIME' as const, exact: 'that day', quoted: false, status: 'VERBATIM' as const }],
  })),
}))

/** Each assessor grades each daily, twice with another grade. */
const grades = numbers(20).map((index) => ({
  id: `grade:${number(index)}`,
  publisher: `organisation:daily-${index % 4}`,
  assessor: assessors[Math.floor(index / 2) % assessors.length] ?? '',
  reliability: RELIABILITIES[(index * 7) % 5] ?? 'F',
  assessedAt: { edtf: dates[index % dates.length] ?? '', basis: 'STATED' as const },
  evidence: [
    {
      id: `evidence:g-${number(index)}`,
      source: sources[index % 9]?.id ?? '',
      passages: [{ part: 'CONTENT' as const, exact: 'reliable', quoted: false, status: 'VERBATIM' as const }],
    },
  ],
}))

/**
 * A generated graph of two hundred statements, always the same, in which every condition of a filter is met by some: by
 * dates of every length, copies, several speakers and reports, voices within voices, and actors that are merged.
 */
export const archive: Bundle = {
  format: 'on-record-bundle/2',
  title: 'An archive',
  description: 'Generated for tests.',
  places,
  topics,
  organisations,
  persons,
  groups,
  memberships: persons.map(({ id }, index) => ({
    id: `membership:${number(index)}`,
    member: id,
    organisation: draw(organisations).id,
    role: `role ${index}`,
    evidence: [
      { id: `evidence:m-${number(index)}`, source: draw(sources).id, passages: [passage(false, false)] },
    ],
  })),
  events,
  participations: events.flatMap(({ id }, index) =>
    drawSome(speakers, 2).map((actor, position) => ({
      id: `participation:${number(index)}-${position}`,
      actor,
      event: id,
      role: position === 0 ? ('PARTY' as const) : ('HOST' as const),
    })),
  ),
  sources,
  scales: [
    {
      id: 'scale:daily',
      name: 'The scale of the dailies',
      mappedBy: 'organisation:daily-3',
      words: [
        { word: 'True', means: 'TRUE' },
        { word: 'Mostly false', means: 'MOSTLY_FALSE' },
      ],
    },
  ],
  statements,
  assessments,
  grades,
  attestations,
  relations,
}
