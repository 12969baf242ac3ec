import type { Bundle, BundleAttestation, BundleEvent } from '../../../src/bundle/format.ts'
import { bundle, statement } from '../../bundle/small-bundle.ts'

type Stating = Omit<NonNullable<BundleAttestation['evidence']>[number], 'passages'>

const stating = (evidence: Stating) => ({
  ...evidence,
  passages: [{ part: 'TIME' as const, exact: evidence.id, quoted: false, status: 'NO_TEXT' as const }],
})
export const stated = (edtf: string) => ({ edtf, basis: 'STATED' as const })

/** Events of the ninth by the words of two papers, and of the tenth by those of a third. The others are exchanges like the first. */
const exchanges = [
  { slug: 'exchange', mark: '' },
  { slug: 'second-exchange', mark: '-2' },
  { slug: 'third-exchange', mark: '-3' },
] as const

/**
 * Exchanges that two papers put on the ninth and one on the tenth, a minister whose name one paper has and whose country
 * the records of two persons have differently, and a town in one of two countries.
 */
export const attested: Bundle = bundle({
  format: 'on-record-bundle/2',
  places: [
    { id: 'place:town', name: 'The Town', partOf: 'place:north' },
    { id: 'place:north', name: 'The North' },
    { id: 'place:south', name: 'The South' },
  ],
  persons: [
    {
      id: 'person:minister',
      name: 'Ann Lee',
      names: [{ value: 'Анна Ли', kind: 'TRANSLITERATION' }],
      country: 'UA',
    },
    { id: 'person:minister-lee', name: 'A. Lee', country: 'PL' },
  ],
  events: [
    ...exchanges.map(
      ({ slug, mark }): BundleEvent => ({
        id: `event:${slug}`,
        name: `The ${slug.replace('-', ' ')}`,
        eventKind: 'PRISONER_EXCHANGE',
        status: 'CONFIRMED',
        startedAt: { edtf: '2025-06-09', basis: 'RESOLVED', note: 'From "Monday".' },
        outcome: 'It was done.',
        evidence: [
          {
            id: `evidence:own${mark}`,
            source: 'source:weekly',
            field: 'startedAt',
            passages: [{ part: 'TIME', exact: 'on Monday', quoted: false, status: 'NO_TEXT' }],
          },
        ],
      }),
    ),
  ],
  sources: ['daily', 'weekly', 'wire'].map((slug) => ({ id: `source:${slug}`, sourceKind: 'ARTICLE' })),
  statements: [statement('a')],
  relations: [],
  attestations: [
    ...exchanges.map(
      ({ slug, mark }): BundleAttestation => ({
        id: `attestation:${slug}-start`,
        of: `event:${slug}`,
        field: 'startedAt',
        reason: 'The wire corrected itself the next day.',
        evidence: [
          stating({ id: `evidence:ninth${mark}`, source: 'source:daily', date: stated('2025-06-09') }),
          stating({ id: `evidence:tenth${mark}`, source: 'source:wire', date: stated('2025-06-10') }),
        ],
      }),
    ),
    {
      id: 'attestation:minister-names',
      of: 'person:minister',
      field: 'names',
      evidence: [
        stating({ id: 'evidence:cyrillic', source: 'source:daily', value: 'Анна Ли' }),
        stating({ id: 'evidence:nickname', source: 'source:wire', value: 'Annie' }),
      ],
    },
    {
      id: 'attestation:minister-country',
      of: 'person:minister',
      field: 'country',
      evidence: [stating({ id: 'evidence:ua', source: 'source:daily', value: 'UA' })],
    },
    {
      id: 'attestation:lee-country',
      of: 'person:minister-lee',
      field: 'country',
      evidence: [stating({ id: 'evidence:pl', source: 'source:weekly', value: 'PL' })],
    },
    {
      id: 'attestation:town-part',
      of: 'place:town',
      field: 'partOf',
      reason: 'The map of the daily is newer.',
      evidence: [
        stating({ id: 'evidence:south', source: 'source:wire', record: 'place:south' }),
        stating({ id: 'evidence:north', source: 'source:daily', record: 'place:north' }),
      ],
    },
  ],
})
