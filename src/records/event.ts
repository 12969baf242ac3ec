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
import { batched, batchedRows } from './loader.ts'
import { amongPage } from './ordered-pages.ts'
import type { Reader } from './reader.ts'
import type { PageRequest } from './walk-queries.ts'

export type { EventConditions, EventRow }

export const unconditionalEvents: EventConditions = {
  ids: null,
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
  preceding: precedingPages(read),
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

/** Pages of the few events that led to one: those that are asked alike in one tick are one query, for all of them. */
function precedingPages(read: Reader) {
  const meeting = (filter: EventConditions, bounds: { readonly floor: string; readonly ceiling: string }) =>
    batched(async (ids: readonly string[]) => {
      const rows = await read(eventsAmong.asc, { ids, ...bounds, filter, limit: ids.length })
      const found = new Map(rows.map((row) => [row.node.id, row]))
      return ids.map((id) => found.get(id) ?? null)
    })
  const loaders = new Map<string, ReturnType<typeof meeting>>()
  return (ids: readonly string[], request: PageRequest<EventConditions>) =>
    amongPage(async ({ floor, ceiling }) => {
      const filter = request.conditions ?? unconditionalEvents
      const name = JSON.stringify([filter, floor, ceiling])
      const load = loaders.get(name) ?? meeting(filter, { floor, ceiling })
      loaders.set(name, load)
      return (await Promise.all(ids.map(load))).filter((row) => row !== null)
    }, request)
}
