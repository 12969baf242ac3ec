import { CERTAINTIES, CLASHES, RELATION_TYPES } from '../vocabulary.ts'
import { id, list, optional, reference, term, text } from './fields.ts'

export const StatementRelation = {
  kind: 'relation',
  called: 'a relation',
  example: 'relation:coordination-headquarters-rebuts-medinsky',
  about: 'A judgement that links two statements.',
  fields: {
    id: id('StatementRelation'),
    relationType: term(
      'CONTRADICTS: both cannot be true; REBUTS: answers and disputes it; DENIES: says that it did not happen; CONFIRMS; RESPONDS_TO; REPHRASES: says the same again; CORRECTS; RETRACTS. CONTRADICTS and REPHRASES are stored once, with the smaller id in `from`.',
      RELATION_TYPES,
    ),
    from: reference('The statement that answers, denies, confirms or repeats.', 'Statement'),
    to: reference('The statement that is answered, denied, confirmed or repeated.', 'Statement'),
    clash: optional(
      term(
        'For CONTRADICTS, REBUTS and DENIES only: whether the SPEAKERS clash, or only the REPORTS of two sources.',
        CLASHES,
      ),
    ),
    certainty: term('How certain the judgement is.', CERTAINTIES),
    basis: text('Why, in one sentence.', 1000),
    receipts: list('The attributions that the judgement rests on.', reference('', 'Attribution'), {
      atLeast: 1,
      distinct: true,
    }),
  },
  unique: {
    within: 'from',
    by: ['relationType', 'to'],
    what: 'The same relation is',
    mend: 'Merge them and keep the receipts of both.',
  },
  roots: ['from', 'to'],
  links: ['from', 'to'],
} as const
