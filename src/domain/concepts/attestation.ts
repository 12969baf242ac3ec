import { Group, Organisation, Person } from './actor.ts'
import { eventFields } from './event-fields.ts'
import { attestedEvidence } from './evidence.ts'
import type { Field, Fields } from './fields.ts'
import { id, list, optional, part, reference, term, text } from './fields.ts'
import { Place } from './place.ts'

const statedIn = (fields: Fields): ReadonlyMap<string, Field> =>
  new Map(Object.entries(fields).filter(([, { type }]) => type !== 'id'))

/** The fields of each concept that sources may state. */
export const statedFields = {
  Person: statedIn(Person.fields),
  Organisation: statedIn(Organisation.fields),
  Group: statedIn(Group.fields),
  Event: statedIn(eventFields),
  Place: statedIn(Place.fields),
} as const

export const Attestation = {
  kind: 'attestation',
  called: 'an attestation',
  example: 'attestation:istanbul-talks-2025-06-02-started-at',
  about: 'What sources state of one field of a record, such as when an event began.',
  together: 'What sources state of single fields of records.',
  since: 2,
  fields: {
    id: id('Attestation'),
    of: reference('The actor, event or place that has the field.', 'Entity'),
    field: term('The field: one that a record of its kind has.', [
      ...new Set(Object.values(statedFields).flatMap((fields) => [...fields.keys()])),
    ]),
    reason: optional(
      text('Why the record has the value that it has, as soon as sources state different ones.', 1000),
    ),
    evidence: optional(
      list('Its receipts, each with the value that its source states.', part('', attestedEvidence)),
    ),
  },
  naming: ['of', 'field'],
  unique: {
    within: 'of',
    by: ['field'],
    what: 'What sources state of this field is',
    mend: 'Put the receipts of both into one.',
  },
  roots: ['of'],
  links: ['of'],
} as const
