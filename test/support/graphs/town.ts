import type { Bundle, BundleSource } from '../../../src/bundle/format.ts'
import {
  dated,
  dates,
  numbers,
  quoting,
  relations,
  sourceId,
  speakers,
  statementAt,
  statementId,
} from './town-statements.ts'

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
