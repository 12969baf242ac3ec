import type { Bundle, BundleAttribution, BundlePassage } from '../../../src/bundle/format.ts'
import { bundle, passage, statement } from '../../bundle/small-bundle.ts'

const original = 'Мы готовы забрать тела погибших солдат'

const report = (source: string, words: string, changes: Partial<BundlePassage> = {}): BundleAttribution => ({
  id: `attribution:ready-${source}`,
  source: `source:${source}`,
  channel: 'UNKNOWN',
  wording: changes.translationOf ? 'TRANSLATED' : 'ORIGINAL',
  passages: [passage({ exact: words, status: 'NO_TEXT', ...changes })],
})

/**
 * One utterance in Russian: as an agency has it, in English by a wire, in Ukrainian by a portal that names no translator,
 * and in English again by a paper that translates the portal. Another statement is in English only.
 */
export const translated: Bundle = bundle({
  format: 'on-record-bundle/2',
  persons: [
    { id: 'person:ada', name: 'Ada Marlow' },
    { id: 'person:ben', name: 'Ben Osei' },
  ],
  organisations: [
    { id: 'organisation:agency', name: 'The Agency', organisationKind: 'MEDIA' },
    { id: 'organisation:wire', name: 'The Wire', organisationKind: 'MEDIA' },
  ],
  sources: [
    {
      id: 'source:agency',
      sourceKind: 'ARTICLE',
      language: 'ru',
      publisher: 'organisation:agency',
      publishedAt: { edtf: '2025-06-07', basis: 'STATED' },
    },
    { id: 'source:wire', sourceKind: 'ARTICLE', language: 'en-GB', publisher: 'organisation:wire' },
    { id: 'source:portal', sourceKind: 'ARTICLE', language: 'uk' },
    { id: 'source:paper', sourceKind: 'ARTICLE', language: 'en' },
  ],
  statements: [
    statement('ready', {
      text: 'Russia will take its dead.',
      speakers: [{ actor: 'person:ada' }],
      attributions: [
        report('agency', original),
        report('wire', 'We stand ready to collect the bodies of the fallen soldiers', {
          translationOf: {
            attribution: 'attribution:ready-agency',
            exact: original,
            by: 'organisation:wire',
          },
        }),
        report('portal', 'Ми готові забрати тіла загиблих солдатів', {
          translationOf: { attribution: 'attribution:ready-agency', exact: original },
        }),
        report('paper', 'We are prepared to bring home 640 dead soldiers of Russia', {
          translationOf: {
            attribution: 'attribution:ready-portal',
            exact: 'Ми готові забрати тіла загиблих солдатів',
            byAsNamed: 'our correspondent',
          },
        }),
      ],
    }),
    statement('late', {
      text: 'The bridge opens late.',
      speakers: [{ actor: 'person:ben' }],
      attributions: [
        {
          ...report('wire', 'The long bridge across the river opens a whole year late'),
          id: 'attribution:late-wire',
        },
      ],
    }),
  ],
  relations: [],
})
