import { EVENT_KINDS, EVENT_STATUSES, ORGANISATION_KINDS } from '../vocabulary.ts'
import { country, id, list, optional, reference, term, text, url } from './fields.ts'
import { dated, names } from './parts.ts'

/** What statements can be about. */

const described = {
  description: optional(text("What it is, in the graph's own words and no more than its sources say.", 2000)),
} as const

const actor = {
  name: text('Its main name.', 300),
  names: optional(names),
  ...described,
  country: optional(country()),
  sameAs: optional(
    list('Pages elsewhere that identify the same actor.', url('A page that identifies the same actor.'), {
      distinct: true,
    }),
  ),
} as const

export const Place = {
  kind: 'place',
  called: 'a place',
  example: 'place:istanbul',
  about: 'A place.',
  fields: {
    id: id('Place'),
    name: text('Its main name.', 300),
    names: optional(names),
    country: optional(country()),
    partOf: optional(reference('The place it is in.', 'Place')),
  },
  naming: ['name'],
} as const

export const Topic = {
  kind: 'topic',
  called: 'a topic',
  example: 'topic:prisoner-exchange',
  about: 'A subject that statements are about.',
  fields: { id: id('Topic'), name: text('Its name.', 300), ...described },
  naming: ['name'],
} as const

export const Organisation = {
  kind: 'organisation',
  called: 'an organisation',
  example: 'organisation:kremlin',
  about: 'An organisation, states included.',
  fields: {
    id: id('Organisation'),
    ...actor,
    organisationKind: term('What kind of organisation it is.', ORGANISATION_KINDS),
    partOf: optional(reference('The organisation it is part of.', 'Organisation')),
  },
  naming: ['name', 'sameAs'],
} as const

export const Person = {
  kind: 'person',
  called: 'a person',
  example: 'person:vladimir-medinsky',
  about: 'A person.',
  fields: { id: id('Person'), ...actor },
  naming: ['name', 'sameAs'],
} as const

export const Group = {
  kind: 'group',
  called: 'a group',
  example: 'group:analysts',
  about: 'People with no list of members, known by a description ("analysts").',
  fields: {
    id: id('Group'),
    ...actor,
    partOf: optional(reference('The organisation they are part of.', 'Organisation')),
  },
  naming: ['name', 'sameAs'],
} as const

/** All of an event but its id and its receipts: a receipt may say which of these it supports. */
export const eventFields = {
  name: text('Its name.', 300),
  eventKind: term('What kind of event it is.', EVENT_KINDS),
  status: term(
    'PLANNED: it has not happened yet; REPORTED: at least one source says so; CONFIRMED: those who took part say so; DISPUTED: one side says so and another disputes it; CANCELLED: it was called off.',
    EVENT_STATUSES,
  ),
  ...described,
  startedAt: optional(dated('When it began.')),
  endedAt: optional(dated('When it ended.')),
  place: optional(reference('Where it took place.', 'Place')),
  outcome: optional(text("What came of it, in the graph's own words.", 2000)),
  partOf: optional(reference('The event it is part of.', 'Event')),
  precededBy: optional(list('The events that led to it.', reference('', 'Event'), { distinct: true })),
} as const
