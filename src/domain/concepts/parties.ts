import { VERDICTS } from '../clusters.ts'
import { PARTICIPATION_ROLES } from '../vocabulary.ts'
import { eventFields } from './entities.ts'
import { flag, id, list, number, optional, part, reference, term, text } from './fields.ts'
import { dated } from './parts.ts'
import { eventEvidence, evidence } from './receipts.ts'

/** Events and organisations with those who take part in them, and who of them is the same. */

const receipts = 'The receipts that support it.'

export const Event = {
  kind: 'event',
  called: 'an event',
  example: 'event:istanbul-talks-2025-06-02',
  about: 'Something that happened, was planned, or is said to have happened.',
  fields: { id: id('Event'), ...eventFields, evidence: optional(list(receipts, part('', eventEvidence))) },
  period: { begins: 'startedAt', ends: 'endedAt' },
} as const

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
    evidence: optional(list(receipts, part('', evidence))),
  },
  naming: ['actor', 'event'],
  once: {
    within: 'event',
    telling: ['actor', 'role'],
    what: 'The same participation is',
    mend: 'Merge them and keep the evidence of both.',
  },
  roots: ['event'],
  links: ['actor', 'event'],
} as const

export const Membership = {
  kind: 'membership',
  called: 'a membership',
  example: 'membership:volodymyr-zelensky-ukraine',
  about: "An actor's membership of an organisation.",
  fields: {
    id: id('Membership'),
    member: reference('The actor who belongs to it.', 'Actor'),
    organisation: reference('The organisation that the member belongs to.', 'Organisation'),
    role: optional(text('The role, e.g. "President".', 200)),
    from: optional(dated('When it began.')),
    to: optional(dated('When it ended.')),
    evidence: optional(list(receipts, part('', evidence))),
  },
  naming: ['member', 'organisation'],
  links: ['member', 'organisation'],
  period: { begins: 'from', ends: 'to' },
} as const

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
  links: ['actors'],
} as const
