import { country, id, optional, reference, text } from './fields.ts'
import { names } from './parts.ts'

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
