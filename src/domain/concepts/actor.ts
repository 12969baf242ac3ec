import { ORGANISATION_KINDS } from '../vocabulary.ts'
import { described } from './description.ts'
import { country, id, list, optional, reference, term, text, url } from './fields.ts'
import { names } from './parts.ts'

/** What persons, organisations and groups have in common: they can speak. */
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

export const Person = {
  kind: 'person',
  called: 'a person',
  example: 'person:vladimir-medinsky',
  about: 'A person.',
  fields: { id: id('Person'), ...actor },
  naming: ['name', 'sameAs'],
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
