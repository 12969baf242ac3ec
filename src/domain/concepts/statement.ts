import { STATEMENT_TYPES } from '../vocabulary.ts'
import { attribution } from './attribution.ts'
import { id, language, list, optional, part, reference, since, term, text, walked } from './fields.ts'
import { candidate, dated, speaker } from './parts.ts'

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
    speakers: list('Who certainly says it; none only where there are candidates.', part('', speaker), {
      distinctBy: 'actor',
    }),
    candidates: since(
      2,
      optional(
        list(
          'Who may have said it, where that is not certain. Nowhere counted as speakers.',
          part('', candidate),
          {
            distinctBy: 'actor',
          },
        ),
      ),
    ),
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
