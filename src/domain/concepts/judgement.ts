import { VERDICTS } from '../graphs/clusters.ts'
import { id, list, number, optional, reference, term, text } from './fields.ts'

export const Judgement = {
  kind: 'judgement',
  called: 'a judgement',
  example: 'judgement:zelenskiy-is-zelensky',
  about: 'A judgement that two actors are the same, or are not.',
  together: 'Its judgements on which actors are the same.',
  fields: {
    id: id('Judgement'),
    verdict: term('SAME_AS: they are one and the same; NOT_SAME_AS: they are two.', VERDICTS),
    actors: list(
      'Exactly two persons, two organisations or two groups, the smaller id first.',
      reference('', 'Actor'),
      { atLeast: 2, atMost: 2 },
    ),
    score: optional(number('How alike they were judged to be, from 0 to 1.', 0, 1)),
    basis: text('Why, in one sentence.', 1000),
  },
  unique: {
    within: 'actors',
    by: ['verdict'],
    what: 'The same judgement is',
    mend: 'Keep one of them.',
  },
  links: ['actors'],
} as const
