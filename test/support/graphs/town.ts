import type {
  Bundle,
  BundleDate,
  BundleRelation,
  BundleSource,
  BundleStatement,
} from '../../../src/bundle/format.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const dated = (edtf: string): BundleDate => ({ edtf, basis: 'STATED' })

/** A date of each length and openness, and none. */
const dates: readonly (BundleDate | null)[] = [
  dated('1899-12-31'),
  dated('2025-06-09'),
  dated('2025-06-09T11:42Z'),
  { edtf: '2025-06', basis: 'RESOLVED', note: 'The month of the meeting.' },
  dated('2025'),
  { edtf: '202X', basis: 'INFERRED' },
  dated('2025-06-02/2025-06-20'),
  dated('2025-06-02/..'),
  dated('../2025-06-09'),
  null,
]

/** The persons that are one, the canonical one first: who makes a graph of the town merges them. */
export const oneMayor = ['person:mayor', 'person:mayor-elect', 'person:mayor-of-the-town'] as const

const speakers = [...oneMayor, 'organisation:town-hall', 'group:citizens']

/**
 * A small graph that has what queries may trip over: dates of every length and none, copies of sources, several
 * speakers, speaking for others, every type of relation, names in several scripts. Its bundle is valid.
 */
export const town: Bundle = {
  format: 'on-record-bundle/2',
  title: 'A town',
  description: 'What is said about a meeting in a town.',
  places: [
    { id: 'place:country', name: 'The Country', country: 'NL' },
    { id: 'place:town', name: 'The Town', partOf: 'place:country' },
  ],
  topics: [
    { id: 'topic:bridge', name: 'The bridge', description: 'Whether to build it.' },
    { id: 'topic:taxes', name: 'Taxes' },
  ],
  organisations: [
    { id: 'organisation:town', name: 'The Town', organisationKind: 'STATE', country: 'NL' },
    {
      id: 'organisation:town-hall',
      name: 'The Town Hall',
      organisationKind: 'GOVERNMENT',
      partOf: 'organisation:town',
    },
    { id: 'organisation:gazette', name: 'Town Gazette', organisationKind: 'MEDIA' },
  ],
  persons: [
    {
      id: 'person:mayor',
      name: 'Анна Мэр',
      names: [
        { value: 'Anna Mer', kind: 'TRANSLITERATION', language: 'en', script: 'Latn' },
        { value: 'Her Honour', kind: 'WEAK' },
      ],
      sameAs: ['https://example.org/mayor'],
    },
    { id: 'person:mayor-elect', name: 'A. Mer', names: [{ value: 'Mayor-elect', kind: 'FORMER' }] },
    { id: 'person:mayor-of-the-town', name: 'The mayor of the town' },
    { id: 'person:clerk', name: 'The clerk of the mayor' },
  ],
  groups: [{ id: 'group:citizens', name: 'Citizens', partOf: 'organisation:town' }],
  memberships: [
    {
      id: 'membership:mayor',
      member: 'person:mayor-elect',
      organisation: 'organisation:town-hall',
      role: 'mayor',
      from: dated('2024'),
    },
  ],
  events: dates.map((startedAt, index) => ({
    id: `event:meeting-${index}`,
    name: `Meeting ${index}`,
    eventKind: index % 2 === 0 ? 'MEETING' : 'NEGOTIATION',
    status: index % 3 === 0 ? 'DISPUTED' : 'CONFIRMED',
    startedAt,
    endedAt: index === 4 ? dated('2026') : null,
    place: index % 2 === 0 ? 'place:town' : null,
    partOf: index > 2 ? 'event:meeting-1' : null,
    precededBy: index > 4 ? ['event:meeting-2', 'event:meeting-3'] : [],
    evidence: [
      {
        id: `evidence:meeting-${index}`,
        source: sourceId(index),
        field: 'status',
        passages: [quoting(`meeting ${index}`)],
      },
    ],
  })),
  participations: dates.flatMap((_, index) =>
    (['PARTY', 'HOST'] as const).map((role) => ({
      id: `participation:${role.toLowerCase()}-${index}`,
      actor: speakers[index % speakers.length] ?? '',
      event: `event:meeting-${index}`,
      role,
      hedged: index % 3 === 0,
    })),
  ),
  sources: dates.map(
    (publishedAt, index): BundleSource => ({
      id: sourceId(index),
      title: index === 1 ? null : `Edition ${index}`,
      url: `https://example.org/${index}`,
      sourceKind: 'ARTICLE',
      publisher: index % 3 === 0 ? null : 'organisation:gazette',
      authors: index === 2 ? ['A. Reporter', 'Ł. Another'] : [],
      publishedAt,
      language: index % 2 === 0 ? 'en' : 'nl',
      primary: index === 5,
      copyOf: index > 6 ? sourceId(6) : null,
    }),
  ),
  scales: [
    {
      id: 'scale:gazette',
      name: 'The Gazette’s scale',
      mappedBy: 'organisation:gazette',
      words: [
        { word: 'Not so', means: 'FALSE' },
        { word: 'A good joke', means: 'OTHER' },
      ],
    },
  ],
  statements: numbers(30).map(statementAt),
  assessments: numbers(4).map((index) => ({
    id: `assessment:matter-${index}`,
    statement: statementId(index % 3),
    assessor: index === 1 ? 'person:mayor-elect' : 'organisation:gazette',
    rating: ['Not so', 'Nobody knows', 'not  SO', 'A good joke'][index] ?? '',
    assessedAt: dates[index] ?? dated('2025'),
    url: index === 2 ? null : `https://example.org/checks/${index}`,
    scale: index === 1 ? null : 'scale:gazette',
    evidence: [
      { id: `evidence:assessed-${index}`, source: sourceId(index), passages: [quoting(`matter ${index}`)] },
    ],
  })),
  grades: numbers(4).map((index) => ({
    id: `grade:gazette-${index}`,
    publisher: 'organisation:gazette',
    assessor: index % 2 === 0 ? 'organisation:town' : 'person:mayor-elect',
    reliability: (['B', 'E', 'C', 'F'] as const)[index] ?? 'F',
    assessedAt: dates[index] ?? dated('2025'),
    reason: index === 0 ? 'It corrects what it got wrong.' : null,
    url: index === 2 ? null : `https://example.org/grades/${index}`,
    evidence: [
      { id: `evidence:graded-${index}`, source: sourceId(index), passages: [quoting(`grade ${index}`)] },
    ],
  })),
  judgements: [
    {
      id: 'judgement:clerk-is-not-the-mayor',
      verdict: 'NOT_SAME_AS',
      actors: ['person:clerk', 'person:mayor-elect'],
      basis: 'They only share an office.',
    },
    ...numbers(2).map((index) => ({
      id: `judgement:edition-${index}`,
      verdict: 'NOT_COPIES' as const,
      sources: [sourceId(0), sourceId(index + 1)],
      basis: 'They share a heading only.',
    })),
  ],
  attestations: [
    {
      id: 'attestation:meeting-5-startedat',
      of: 'event:meeting-5',
      field: 'startedAt',
      reason: 'The minutes have this day.',
      evidence: numbers(3).map((index) => ({
        id: `evidence:attested-${index}`,
        source: sourceId(index),
        date: dates[index % 2] ?? dated('2025'),
        passages: [quoting(`day ${index}`)],
      })),
    },
    ...['mayor', 'mayor-elect'].map((slug) => ({
      id: `attestation:${slug}-country`,
      of: `person:${slug}`,
      field: 'country',
      reason: 'Others have an older passport.',
      evidence: [
        { id: `evidence:${slug}-country`, source: sourceId(1), value: 'BE', passages: [quoting(slug)] },
      ],
    })),
    {
      id: 'attestation:town-partof',
      of: 'place:town',
      field: 'partOf',
      reason: 'The other one is of the parish.',
      evidence: [
        {
          id: 'evidence:town-partof',
          source: sourceId(0),
          record: 'place:country',
          passages: [quoting('there')],
        },
      ],
    },
  ],
  relations: relations(),
}

function sourceId(index: number): string {
  return `source:gazette-${index % dates.length}`
}

function quoting(exact: string) {
  return { part: 'CONTENT', exact, quoted: true, status: 'VERBATIM' } as const
}

function statementAt(index: number): BundleStatement {
  const speaker = (at: number) => speakers[at % speakers.length] ?? ''
  const own = { actor: speaker(index), role: index % 2 === 0 ? 'speaker' : null }
  return {
    id: statementId(index),
    text: `It was said that matter ${index} is a dirty game 🕊️.`,
    type: (['CLAIM', 'DENIAL', 'NO_COMMENT'] as const)[index % 3] ?? 'CLAIM',
    saidAt: dates[index % dates.length],
    speakers:
      index % 4 === 0 ? [{ ...own, onBehalfOf: 'organisation:town' }, { actor: speaker(index + 1) }] : [own],
    ...(index % 8 === 3 && {
      candidates: [
        { actor: speaker(index + 1), likelihood: 'LIKELY', basis: 'The clerk says so.' },
        { actor: speaker(index + 2), role: 'clerk', likelihood: 'UNLIKELY', basis: 'The baker says so.' },
      ],
    }),
    addressedTo: index % 5 === 0 ? [speaker(index + 2)] : [],
    against: index % 5 === 1 ? ['organisation:town', speaker(index + 3)] : [],
    about:
      index % 2 === 0
        ? ['topic:bridge', `event:meeting-${index % dates.length}`]
        : ['person:mayor', ...(index % 10 === 3 ? ['place:town'] : [])],
    mentions: index % 3 === 0 ? ['topic:taxes', 'place:town'] : [],
    madeAt: index % 6 === 0 ? 'event:meeting-1' : null,
    language: index % 7 === 0 ? 'nl' : null,
    attributions: numbers((index % 3) + 1).map((report) => ({
      id: `attribution:matter-${index}-${report}`,
      source: sourceId(index + report * 3),
      cue: report === 0 ? 'said' : null,
      channel: report === 0 ? ('SPEECH' as const) : ('UNKNOWN' as const),
      wording: 'UNKNOWN' as const,
      channelName: report === 0 && index % 4 === 1 ? 'Town Radio' : null,
      via: report === 1 ? [{ actor: 'organisation:gazette', source: sourceId(index) }] : [],
      confidence: report === 2 ? 0.5 : null,
      passages: [
        {
          ...quoting(`matter ${index}`),
          status: report === 2 ? ('NO_TEXT' as const) : ('VERBATIM' as const),
          ...(report === 1 && index % 12 === 4 && translating(index)),
        },
      ],
    })),
  }
}

/** What a second report has that translates the first. */
function translating(index: number) {
  const translationOf = {
    attribution: `attribution:matter-${index}-0`,
    exact: `matter ${index}`,
    by: 'organisation:gazette',
  }
  return { language: 'uk', translationOf }
}

function statementId(index: number): string {
  return `statement:matter-${String(index).padStart(2, '0')}`
}

/** A relation of each type, each to the next statement; those that are a clash between either. */
function relations(): BundleRelation[] {
  const types = [
    'CONTRADICTS',
    'REBUTS',
    'DENIES',
    'CONFIRMS',
    'RESPONDS_TO',
    'REPHRASES',
    'CORRECTS',
    'RETRACTS',
  ] as const
  return types.flatMap((relationType, type) =>
    numbers(2).map((round) => {
      const from = type * 2 + round
      return {
        id: `relation:${relationType.toLowerCase().replace('_', '-')}-${round}`,
        relationType,
        from: statementId(from),
        to: statementId(from + 1),
        clash: type > 2 ? null : round === 0 ? 'SPEAKERS' : 'REPORTS',
        certainty: round === 0 ? 'SURE' : 'UNSURE',
        basis: 'One answers the other.',
        receipts: [`attribution:matter-${from}-0`],
      }
    }),
  )
}
