import type { Bundle } from '../../../src/bundle/format.ts'
import { bundle, statement } from '../../bundle/small-bundle.ts'

const receipt = (slug: string, exact: string) => ({
  id: `evidence:${slug}`,
  source: 'source:desk',
  passages: [{ part: 'CONTENT' as const, exact, quoted: true, status: 'VERBATIM' as const }],
})

/** Two statements: one that a desk and its predecessor rated, one that nobody did. */
export const assessed: Bundle = bundle({
  format: 'on-record-bundle/2',
  organisations: [
    { id: 'organisation:ukraine', name: 'Ukraine', organisationKind: 'STATE' },
    { id: 'organisation:desk', name: 'Check Desk', organisationKind: 'NGO' },
    { id: 'organisation:desk-as-it-was', name: 'The Desk', organisationKind: 'NGO' },
    { id: 'organisation:editors', name: 'The editors', organisationKind: 'MEDIA' },
  ],
  sources: [
    { id: 'source:daily', sourceKind: 'ARTICLE' },
    { id: 'source:desk', sourceKind: 'ARTICLE' },
  ],
  scales: [
    {
      id: 'scale:desk',
      name: 'The scale of the desk',
      mappedBy: 'organisation:editors',
      words: [
        { word: 'Mostly false', means: 'MOSTLY_FALSE' },
        { word: 'Satire', means: 'OTHER' },
      ],
    },
  ],
  statements: [statement('a'), statement('b')],
  assessments: [
    {
      id: 'assessment:first',
      statement: 'statement:a',
      assessor: 'organisation:desk-as-it-was',
      rating: 'Needs context',
      assessedAt: { edtf: '2025-06', basis: 'STATED' },
      scale: 'scale:desk',
      evidence: [receipt('first', 'needs context')],
    },
    {
      id: 'assessment:second',
      statement: 'statement:a',
      assessor: 'organisation:desk',
      rating: 'mostly  FALSE',
      assessedAt: { edtf: '2025-07-02', basis: 'STATED' },
      url: 'https://desk.example/a',
      scale: 'scale:desk',
      evidence: [receipt('second', 'mostly false')],
    },
    {
      id: 'assessment:third',
      statement: 'statement:a',
      assessor: 'organisation:editors',
      rating: 'Mostly false',
      assessedAt: { edtf: '2025-01-01', basis: 'STATED' },
      evidence: [receipt('third', 'mostly false')],
    },
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
