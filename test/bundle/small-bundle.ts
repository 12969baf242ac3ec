import type { Bundle, BundlePassage, BundleRelation, BundleStatement } from '../../src/bundle/format.ts'

export const passage = (changes: Partial<BundlePassage> = {}): BundlePassage => ({
  part: 'CONTENT',
  exact: 'dirty games',
  quoted: true,
  status: 'VERBATIM',
  ...changes,
})

export const statement = (slug: string, changes: Partial<BundleStatement> = {}): BundleStatement => ({
  id: `statement:${slug}`,
  text: 'Russia plays foul.',
  type: 'ACCUSATION',
  speakers: [{ actor: 'organisation:ukraine' }],
  attributions: [
    {
      id: `attribution:${slug}-daily`,
      source: 'source:daily',
      channel: 'UNKNOWN',
      wording: 'UNKNOWN',
      passages: [passage()],
    },
  ],
  ...changes,
})

export const relation = (changes: Partial<BundleRelation> = {}): BundleRelation => ({
  id: 'relation:b-rebuts-a',
  relationType: 'REBUTS',
  from: 'statement:b',
  to: 'statement:a',
  clash: 'SPEAKERS',
  certainty: 'SURE',
  basis: 'It answers a, and disputes it.',
  receipts: ['attribution:b-daily'],
  ...changes,
})

export const bundle = (changes: Partial<Bundle> = {}): Bundle => ({
  format: 'on-record-bundle/1',
  title: 'A small bundle',
  description: 'Two statements and what links them.',
  organisations: [{ id: 'organisation:ukraine', name: 'Ukraine', organisationKind: 'STATE' }],
  sources: [{ id: 'source:daily', sourceKind: 'ARTICLE' }],
  statements: [statement('a'), statement('b')],
  relations: [relation()],
  ...changes,
})

/** A bundle of the one statement `a`, whose only attribution has these passages. */
export const withPassages = (...passages: BundlePassage[]) => {
  const a = statement('a')
  return bundle({
    statements: [{ ...a, attributions: a.attributions.map((one) => ({ ...one, passages })) }],
    relations: [],
  })
}
