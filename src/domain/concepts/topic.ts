import { described } from './description.ts'
import { id, text } from './fields.ts'

export const Topic = {
  kind: 'topic',
  called: 'a topic',
  example: 'topic:prisoner-exchange',
  about: 'A subject that statements are about.',
  fields: { id: id('Topic'), name: text('Its name.', 300), ...described },
  naming: ['name'],
} as const
