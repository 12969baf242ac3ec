import { VERDICTS } from '../graphs/clusters.ts'
import { id, list, number, optional, reference, since, term, text } from './fields.ts'

export const Judgement = {
  kind: 'judgement',
  called: 'a judgement',
  example: 'judgement:zelenskiy-is-zelensky',
  about:
    'A judgement that two actors are the same, or are not; or that the texts of two sources are copies of each other or of a third, or are not.',
  together: 'Its judgements on which actors are the same, and on which sources are copies.',
  fields: {
    id: id('Judgement'),
    verdict: term(
      'SAME_AS: the two actors are one and the same; NOT_SAME_AS: they are two. COPIES: one of the two sources copies the other, or both copy a third; NOT_COPIES: what their texts share has another reason.',
      VERDICTS,
    ),
    actors: optional(
      list(
        'Of SAME_AS and NOT_SAME_AS: exactly two persons, two organisations or two groups, the smaller id first.',
        reference('', 'Actor'),
        { atLeast: 2, atMost: 2 },
      ),
    ),
    sources: since(
      2,
      optional(
        list(
          'Of COPIES and NOT_COPIES: exactly two sources, the smaller id first.',
          reference('', 'Source'),
          { atLeast: 2, atMost: 2 },
        ),
      ),
    ),
    score: optional(number('How alike they were judged to be, from 0 to 1.', 0, 1)),
    basis: text('Why, in one sentence.', 1000),
  },
  unique: {
    within: 'actors',
    orWithin: 'sources',
    by: ['verdict'],
    what: 'The same judgement is',
    mend: 'Keep one of them.',
  },
  links: ['actors', 'sources'],
} as const
