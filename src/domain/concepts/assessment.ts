import { evidence } from './evidence.ts'
import { id, list, optional, part, reference, text, url } from './fields.ts'
import { dated } from './parts.ts'

export const Assessment = {
  kind: 'assessment',
  called: 'an assessment',
  example: 'assessment:check-desk-medinsky-list-of-640',
  about: "Somebody's published verdict on a statement, in the assessor's own words.",
  since: 2,
  fields: {
    id: id('Assessment'),
    statement: reference('The statement that is assessed.', 'Statement'),
    assessor: reference('Who assesses it.', 'Actor'),
    rating: text('The rating in the words of the assessor, e.g. "Mostly false".', 300),
    assessedAt: dated('When the assessor published it.'),
    url: optional(url('The web address at which the assessor published it.')),
    scale: optional(reference('The scale by which the rating is read.', 'RatingScale')),
    evidence: list('Its receipts: the sources that have the verdict.', part('', evidence), { atLeast: 1 }),
  },
  naming: ['statement', 'assessor'],
  roots: ['statement'],
  links: ['statement'],
} as const
