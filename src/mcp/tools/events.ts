import * as z from 'zod'
import { ToolEventsDocument } from '../../generated/tool-operations.ts'
import { fitting } from '../results.ts'
import { cursorGiven, cursorTaken, endOf, rowsOf } from '../shapes/cursors.ts'
import { from, idOf, to } from '../shapes/filters.ts'
import { receiptShape, receiptsOf } from '../shapes/receipt.ts'
import { tool } from '../tool.ts'
import { begunWithin } from '../visible-json.ts'

export const events = tool({
  name: 'events',
  title: 'What happened',
  description: 'Events, the latest first, each with how well it is established and its receipts.',
  input: z.strictObject({
    participant: idOf('an actor who took part').optional(),
    place: idOf('a place').optional(),
    from,
    to,
    cursor: cursorTaken,
  }),
  output: z.object({
    events: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.string(),
        status: z.string(),
        startedAt: z.string().optional(),
        place: z.string().optional(),
        description: z.string().optional(),
        receipts: z.array(receiptShape),
      }),
    ),
    cursor: cursorGiven,
  }),
  called: {
    'filter.participants[0]': 'participant',
    'filter.places[0]': 'place',
    'filter.during.from': 'from',
    'filter.during.to': 'to',
    'filter.during': 'to',
  },
  async call({ participant, place, from, to, cursor = null }, ask) {
    const filter = {
      ...(participant !== undefined && { participants: [participant] }),
      ...(place !== undefined && { places: [place] }),
      ...((from ?? to) !== undefined && { during: { from, to } }),
    }
    const { events } = await ask(ToolEventsDocument, { filter, first: 10, after: cursor })
    const rows = rowsOf(events.edges, (node, { receipts, bytes }) => ({
      id: node.id,
      name: begunWithin(node.name, bytes / 2),
      kind: node.eventKind,
      status: node.status,
      ...(node.startedAt && { startedAt: node.startedAt.edtf }),
      ...(node.place && { place: begunWithin(node.place.name, bytes / 5) }),
      ...(node.description !== null && { description: begunWithin(node.description, bytes) }),
      receipts: node.evidence.flatMap((each) => receiptsOf(each, bytes)).slice(0, receipts),
    }))
    return fitting('events', rows, { goesOnAt: endOf(events.pageInfo) })
  },
})
