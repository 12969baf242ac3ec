import { EVENT_KINDS, EVENT_STATUSES } from '../vocabulary.ts'
import { described } from './description.ts'
import { list, optional, reference, term, text } from './fields.ts'
import { dated } from './parts.ts'

/** All fields of an event but its id and its receipts: a receipt may say which of these it supports. */
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
