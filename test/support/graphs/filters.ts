import fc from 'fast-check'
import {
  CHANNELS,
  DATE_BASES,
  QUOTE_FORMS,
  RELIABILITIES,
  STATEMENT_TYPES,
  VERIFICATION_STATUSES,
} from '../../../src/domain/vocabulary.ts'
import type { StatementFilter } from '../../../src/records/pages/statements.ts'
import { archiveIds } from '../record-ids.ts'
import { archive, merged } from './archive.ts'

export const someOf = (values: readonly string[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength })

const actors = [
  ...new Set([
    ...merged.flat(),
    ...(archive.statements ?? []).flatMap((s) => s.speakers.map((a) => a.actor)),
  ]),
  'person:nobody',
]
const entities = [
  ...actors,
  'topic:t-1',
  'topic:t-2',
  'place:l-1',
  'event:e-001',
  'event:e-002',
  'event:nothing',
]
const sources = [...(archiveIds.Source ?? []).slice(0, 30), 'source:none']

const span = fc.constantFrom(
  ...[{}, { from: '2025' }, { to: '2024' }, { from: '2025-06-09', to: '2025-06-09' }, { from: '2025-06' }],
  ...[
    { from: '2025-06-09T11:42Z', to: '2025-06-09T11:43Z' },
    { to: '1900' },
    { from: '202X', to: '2025-05' },
  ],
  { from: '2025-06-09T20:59:58Z', to: '2025-06-09T21:00Z' },
)
export const range = fc
  .tuple(span, fc.constantFrom('POSSIBLE' as const, 'CERTAIN' as const, undefined))
  .map(([ends, certainty]) => ({ ...ends, ...(certainty && { certainty }) }))
/** What one attribution is asked for. */
export const attribution = fc.record(
  {
    sources: someOf(sources, 8),
    publishers: someOf(['organisation:daily-0', 'organisation:daily-1', 'organisation:daily-3']),
    publisherHeld: fc.record({
      by: fc.constantFrom('organisation:daily-1', 'person:p-001', ...merged.flat(), 'person:nobody'),
      reliability: someOf(RELIABILITIES),
    }),
    forms: someOf(QUOTE_FORMS),
    channels: someOf(CHANNELS.slice(0, 4)),
    channelNames: someOf(['telegram', 'STATE TV', 'Radio']),
    via: someOf([...actors, ...sources.slice(0, 10)], 3),
    verification: someOf(VERIFICATION_STATUSES),
    published: range,
    primary: fc.boolean(),
  },
  { requiredKeys: [] },
)

/** Values for each field of the filter of statements, in the archive. */
export const fields: {
  readonly [Name in keyof Required<StatementFilter>]: fc.Arbitrary<StatementFilter[Name]>
} = {
  ids: someOf(archiveIds.Statement ?? [], 40),
  speakers: someOf(actors),
  roles: someOf(['MAYOR', 'Clerk', 'Baker']),
  onBehalfOf: someOf(actors),
  voiceOf: someOf(actors, 2),
  against: someOf(actors),
  addressedTo: someOf(actors),
  about: someOf(entities),
  mentions: someOf(entities),
  madeAt: someOf(archiveIds.Event?.slice(0, 8) ?? [], 2),
  types: someOf(STATEMENT_TYPES.slice(0, 7)),
  said: range,
  undated: fc.constantFrom('INCLUDE', 'EXCLUDE', 'ONLY'),
  dateBasis: someOf(DATE_BASES),
  attribution,
  reportedByAll: fc.array(fc.constantFrom(...sources), { minLength: 1, maxLength: 2 }),
  minIndependentSources: fc.integer({ min: 1, max: 4 }),
  disputed: fc.boolean(),
  assessedBy: someOf([...actors, 'organisation:daily-0']),
  hasAssessment: fc.boolean(),
  matching: fc.constantFrom(
    'games',
    'dirty',
    '"dirty games"',
    'clean body',
    '"the list of 640"',
    'the speaker',
    'no',
  ),
}

/** Filters with two fields, or three. */
export const twoOrThree: fc.Arbitrary<StatementFilter> = fc
  .uniqueArray(fc.constantFrom(...(Object.keys(fields) as (keyof StatementFilter)[])), {
    minLength: 2,
    maxLength: 3,
  })
  .chain((chosen) =>
    fc.record<StatementFilter>(Object.fromEntries(chosen.map((name) => [name, fields[name]]))),
  )
