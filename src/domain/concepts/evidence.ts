import { eventFields } from './event-fields.ts'
import { id, optional, reference, term } from './fields.ts'
import { passages } from './parts.ts'

const evidenceFields = {
  id: id('Evidence'),
  source: reference('The source that says so.', 'Source'),
} as const

export const evidence = {
  name: 'evidence',
  about: 'The receipt for a fact that is not a statement.',
  receipt: 'Evidence',
  fields: { ...evidenceFields, passages },
} as const

const namesOfEventFields = Object.keys(eventFields) as (keyof typeof eventFields)[]

export const eventEvidence = {
  name: 'eventEvidence',
  about: 'The receipt for a fact about an event.',
  receipt: 'Evidence',
  fields: {
    ...evidenceFields,
    field: optional(
      term(
        'The field of the event that it supports; absent if it supports that the event happened.',
        namesOfEventFields,
      ),
    ),
    passages,
  },
} as const

export const Evidence = {
  kind: 'evidence',
  called: 'a piece of evidence',
  example: 'evidence:istanbul-talks-mediator-un',
  about: evidence.about,
  fields: eventEvidence.fields,
  naming: ['source'],
  receiptOf: 'of',
} as const
