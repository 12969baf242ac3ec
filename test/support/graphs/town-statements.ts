import type { BundleDate, BundleRelation, BundleStatement } from '../../../src/bundle/format.ts'

/** The numbers from 0 up to a count. */
export const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
export const dated = (edtf: string): BundleDate => ({ edtf, basis: 'STATED' })

/** A date of each length and openness, and none. */
export const dates: readonly (BundleDate | null)[] = [
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

export const speakers = [...oneMayor, 'organisation:town-hall', 'group:citizens']

export function sourceId(index: number): string {
  return `source:gazette-${index % dates.length}`
}

export function quoting(exact: string) {
  return { part: 'CONTENT', exact, quoted: true, status: 'VERBATIM' } as const
}

export function statementAt(index: number): BundleStatement {
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

export function statementId(index: number): string {
  return `statement:matter-${String(index).padStart(2, '0')}`
}

/** A relation of each type, each to the next statement; those that are a clash between either. */
export function relations(): BundleRelation[] {
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
