import { NORMALISED_RATINGS } from '../vocabulary.ts'
import { id, list, part, reference, term, text } from './fields.ts'

/** A word of a scale, and what it is mapped to. */
const scaleWord = {
  name: 'scaleWord',
  about: 'A rating in the words of a scale, and what it is mapped to.',
  fields: {
    word: text('The rating as assessors write it. Case and white space do not matter.', 300),
    means: term(
      'What it is mapped to; OTHER if it is none of the others, such as "Satire".',
      NORMALISED_RATINGS,
    ),
  },
} as const

export const RatingScale = {
  kind: 'scale',
  called: 'a scale',
  example: 'scale:check-desk',
  about: 'A scale of ratings: its words, and what somebody mapped each of them to.',
  together: 'The scales by which ratings are read.',
  since: 2,
  fields: {
    id: id('RatingScale'),
    name: text('Its name.', 300),
    mappedBy: reference('Who mapped its words.', 'Actor'),
    words: list('Its words.', part('', scaleWord), { atLeast: 1, distinctBy: 'word' }),
  },
  naming: ['name'],
} as const
