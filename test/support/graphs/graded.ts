import type { Bundle, BundleReliabilityGrade } from '../../../src/bundle/format.ts'
import { bundle, statement } from '../../bundle/small-bundle.ts'

const grade = (
  slug: string,
  { reliability, ...changes }: Pick<BundleReliabilityGrade, 'reliability'> & Partial<BundleReliabilityGrade>,
): BundleReliabilityGrade => ({
  id: `grade:${slug}`,
  publisher: 'organisation:daily',
  assessor: 'organisation:desk',
  reliability,
  assessedAt: { edtf: '2025-06', basis: 'STATED' },
  evidence: [
    {
      id: `evidence:${slug}`,
      source: 'source:desk',
      passages: [{ part: 'CONTENT', exact: `held at ${reliability}`, quoted: false, status: 'NO_TEXT' }],
    },
  ],
  ...changes,
})

const attributed = (slug: string, source: string) => {
  const one = statement(slug)
  return { ...one, attributions: one.attributions.map((each) => ({ ...each, source })) }
}

/** Two papers: one whose grade a desk changed, and on which another disagrees; one that nobody can tell of. */
export const graded: Bundle = bundle({
  format: 'on-record-bundle/2',
  organisations: [
    { id: 'organisation:ukraine', name: 'Ukraine', organisationKind: 'STATE' },
    { id: 'organisation:desk', name: 'Check Desk', organisationKind: 'NGO' },
    { id: 'organisation:desk-as-it-was', name: 'The Desk', organisationKind: 'NGO' },
    { id: 'organisation:union', name: 'The Union', organisationKind: 'NGO' },
    { id: 'organisation:daily', name: 'The Daily', organisationKind: 'MEDIA' },
    { id: 'organisation:weekly', name: 'The Weekly', organisationKind: 'MEDIA' },
  ],
  sources: [
    { id: 'source:daily', sourceKind: 'ARTICLE', publisher: 'organisation:daily' },
    { id: 'source:weekly', sourceKind: 'ARTICLE', publisher: 'organisation:weekly' },
    { id: 'source:desk', sourceKind: 'DOCUMENT' },
  ],
  statements: [attributed('a', 'source:daily'), attributed('b', 'source:weekly')],
  relations: [],
  grades: [
    grade('daily-at-first', { reliability: 'E', assessor: 'organisation:desk-as-it-was' }),
    grade('daily-by-the-union', {
      reliability: 'D',
      assessor: 'organisation:union',
      assessedAt: { edtf: '2025-08-01', basis: 'STATED' },
    }),
    grade('daily-now', {
      reliability: 'B',
      assessedAt: { edtf: '2025-07-02', basis: 'STATED' },
      reason: 'It corrects what it gets wrong.',
      url: 'https://desk.example/daily',
    }),
    grade('weekly', { reliability: 'F', publisher: 'organisation:weekly' }),
  ],
  judgements: [
    {
      id: 'judgement:one-desk',
      verdict: 'SAME_AS',
      actors: ['organisation:desk', 'organisation:desk-as-it-was'],
      basis: 'It was renamed.',
    },
  ],
})
