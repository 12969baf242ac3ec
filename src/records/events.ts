import {
  countEventsRelated,
  type EventConditions,
  type EventRow,
  eventIdsInOrder,
  eventIdsRelated,
  eventsAmong,
  eventsByIds,
  eventsInOrder,
  eventsRelated,
} from '../generated/queries.ts'
import { conceptPages } from './concept-pages.ts'
import { batchedRows } from './loader.ts'
import type { Reader } from './reader.ts'

export type { EventConditions, EventRow }

export const unconditionalEvents: EventConditions = {
  kinds: null,
  status: null,
  participants: null,
  places: null,
  partOf: null,
  from: null,
  until: null,
}

export const eventRecords = (read: Reader) => ({
  byId: batchedRows((ids) => read(eventsByIds, { ids })),
  pages: conceptPages<EventRow, keyof typeof eventsRelated, EventConditions>(read, {
    concept: 'Event',
    unconditional: unconditionalEvents,
    related: eventsRelated,
    countRelated: countEventsRelated,
    idsRelated: eventIdsRelated,
    inOrder: eventsInOrder,
    idsInOrder: eventIdsInOrder,
    among: eventsAmong,
  }),
})
