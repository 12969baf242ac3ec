import { CERTAINTIES, CLASHES, RELATION_TYPES, SOURCE_KINDS, STATEMENT_TYPES } from '../vocabulary.ts'
import {
  flag,
  id,
  instant,
  language,
  list,
  optional,
  part,
  reference,
  term,
  text,
  url,
  walked,
} from './fields.ts'
import { dated, sourceText, speaker } from './parts.ts'
import { attribution } from './receipts.ts'

/** Where something is said, what is said, and how it relates to what else is said. */

export const Source = {
  kind: 'source',
  called: 'a source',
  example: 'source:moscow-times-2025-06-09',
  about: 'A published document. What it does not state itself stays absent.',
  fields: {
    id: id('Source'),
    title: optional(text('Its title.', 1000)),
    url: optional(url('Its web address.')),
    archivedUrl: optional(url('The address of an archived copy.')),
    sourceKind: term('What kind of document it is.', SOURCE_KINDS),
    publisher: optional(reference('Who published it.', 'Organisation')),
    authors: optional(list('Its authors, as named.', text('An author, as named.', 300))),
    publishedAt: optional(dated('When it was published.')),
    retrievedAt: optional(instant('When its text was retrieved: an RFC 3339 instant.')),
    language: optional(language('The language it is in, BCP 47.')),
    primary: optional(
      flag("Whether it is the speaker's own publication (the post, the transcript). Absent means false."),
    ),
    copyOf: optional(reference('The source it is a copy of.', 'Source')),
    text: optional(part('What is known about its text.', sourceText)),
  },
} as const

const several = (about: string, to: 'Actor' | 'Entity') =>
  walked(optional(list(about, reference('', to), { distinct: true })))

export const Statement = {
  kind: 'statement',
  called: 'a statement',
  example: 'statement:medinsky-2025-06-07-list-of-640',
  about: 'One act of saying: same speaker, same occasion, same content.',
  fields: {
    id: id('Statement'),
    text: text("What was said, in the graph's own words; never shown as if quoted.", 2000),
    type: term('What kind of act it is; NO_COMMENT is a reported silence.', STATEMENT_TYPES),
    saidAt: optional(dated('When it was said; absent if no source gives a time.')),
    speakers: list('Who says it.', part('', speaker), { atLeast: 1 }),
    addressedTo: several('Whom it is said to.', 'Actor'),
    against: several('Whom it accuses, condemns, threatens or rejects.', 'Actor'),
    about: several('What it is about.', 'Entity'),
    mentions: several('What else it mentions.', 'Entity'),
    madeAt: walked(optional(reference('The event at which it was said.', 'Event'))),
    language: optional(language('The language of the words as spoken, if known: BCP 47.')),
    attributions: list('Its receipts: one for each source that reports it.', part('', attribution), {
      atLeast: 1,
    }),
  },
} as const

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
  once: {
    within: 'from',
    telling: ['relationType', 'to'],
    what: 'The same relation is',
    mend: 'Merge them and keep the receipts of both.',
  },
  roots: ['from', 'to'],
  links: ['from', 'to'],
} as const
