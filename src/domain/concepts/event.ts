import { eventFields } from './event-fields.ts'
import { eventEvidence } from './evidence.ts'
import { id, list, optional, part } from './fields.ts'

export const Event = {
  kind: 'event',
  called: 'an event',
  example: 'event:istanbul-talks-2025-06-02',
  about: 'Something that happened, was planned, or is said to have happened.',
  fields: {
    id: id('Event'),
    ...eventFields,
    evidence: optional(list('The receipts that support it.', part('', eventEvidence))),
  },
  period: { begins: 'startedAt', ends: 'endedAt' },
} as const
