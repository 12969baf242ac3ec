import { RELIABILITIES } from '../vocabulary.ts'
import { evidence } from './evidence.ts'
import { id, list, optional, part, reference, term, text, url } from './fields.ts'
import { dated } from './parts.ts'

export const ReliabilityGrade = {
  kind: 'grade',
  called: 'a grade of reliability',
  example: 'grade:check-desk-on-the-moscow-times',
  about: 'How reliable somebody holds a publisher, on the Admiralty scale.',
  together: 'How reliable somebody holds publishers.',
  since: 2,
  fields: {
    id: id('ReliabilityGrade'),
    publisher: reference('The publisher that is graded.', 'Organisation'),
    assessor: reference('Who grades it.', 'Actor'),
    reliability: term(
      'The grade that the assessor gave, never one read into other words. A: completely reliable; B: usually reliable; C: fairly reliable; D: not usually reliable; E: unreliable; F: reliability cannot be judged.',
      RELIABILITIES,
    ),
    assessedAt: dated('When the assessor published it.'),
    reason: optional(text('Why, as the assessor gives it.', 1000)),
    url: optional(url('The web address at which the assessor published it.')),
    evidence: list('Its receipts: the sources that have the grade.', part('', evidence), { atLeast: 1 }),
  },
  naming: ['publisher', 'assessor'],
  links: ['publisher', 'assessor'],
} as const
