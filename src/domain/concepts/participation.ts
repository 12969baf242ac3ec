import { PARTICIPATION_ROLES } from '../vocabulary.ts'
import { evidence } from './evidence.ts'
import { flag, id, list, optional, part, reference, term } from './fields.ts'

export const Participation = {
  kind: 'participation',
  called: 'a participation',
  example: 'participation:turkey-istanbul-talks',
  about: "An actor's part in an event.",
  fields: {
    id: id('Participation'),
    actor: reference('Who took part.', 'Actor'),
    event: reference('The event they took part in.', 'Event'),
    role: term(
      'PARTY: one of the sides; MEDIATOR: between the sides; HOST: where it took place; SUBJECT: the one it is done to; OBSERVER: looking on.',
      PARTICIPATION_ROLES,
    ),
    hedged: optional(
      flag(
        'Whether a source hedges it ("reportedly"), or only passes on what one side says. Absent means false.',
      ),
    ),
    evidence: optional(list('The receipts that support it.', part('', evidence))),
  },
  naming: ['actor', 'event'],
  unique: {
    within: 'event',
    by: ['actor', 'role'],
    what: 'The same participation is',
    mend: 'Merge them and keep the evidence of both.',
  },
  roots: ['event'],
  links: ['actor', 'event'],
} as const
