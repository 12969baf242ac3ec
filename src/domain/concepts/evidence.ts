import { eventFields } from './event-fields.ts'
import { id, optional, reference, term, text } from './fields.ts'
import { dated, passages } from './parts.ts'

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

/** What a source states: one of these, by the kind of the field. */
const stated = {
  value: optional(
    text('What the source states, if the field has words, a term, a code or an address.', 2000),
  ),
  date: optional(dated('What the source states, if the field is a date.')),
  record: optional(reference('What the source states, if the field refers to a record.', 'Entity')),
} as const

export const attestedEvidence = {
  name: 'attestedEvidence',
  about: 'The receipt for what a source states of a field: exactly one of `value`, `date` and `record`.',
  receipt: 'Evidence',
  fields: { ...evidenceFields, ...stated, passages },
} as const

export const Evidence = {
  kind: 'evidence',
  called: 'a piece of evidence',
  example: 'evidence:istanbul-talks-mediator-un',
  about: evidence.about,
  fields: { ...eventEvidence.fields, ...stated },
  naming: ['source'],
  receiptOf: 'of',
} as const
