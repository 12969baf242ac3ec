import * as z from 'zod'
import type { ReportedFragment, SaidFragment } from '../../generated/tool-operations.ts'
import { type Room, rooms } from '../results.ts'
import { begunWithin } from '../visible-json.ts'
import { receiptShape, receiptsOf } from './receipt.ts'

const standings = ['DISPUTED', 'CORRECTED', 'RETRACTED'] as const

/**
 * A statement as tools give it: what every one has. `status` is empty where nothing is recorded against it. It also has its
 * `type`, the speakers' `id` and, where they are known, `saidAt` and the speakers' `role` and `onBehalfOf`.
 */
export const saidShape = z.looseObject({
  id: z.string(),
  summary: z.string(),
  speakers: z.array(z.looseObject({ name: z.string() })),
  status: z.array(z.string()),
})

export const statementShape = saidShape.extend({ receipts: z.array(receiptShape) })

export function saidOf(said: SaidFragment, { bytes }: Pick<Room, 'bytes'> = rooms[0]) {
  const { id, text, type, saidAt, speakers, ...standing } = said
  const mostSpeakers = Math.max(1, Math.floor(bytes / 130))
  return {
    id,
    summary: begunWithin(text, bytes * 0.75),
    type,
    ...(saidAt && { saidAt: saidAt.edtf }),
    speakers: speakers.slice(0, mostSpeakers).map(({ actor, role, onBehalfOf }) => ({
      id: actor.id,
      name: begunWithin(actor.name, bytes / 5),
      ...(role !== null && { role: begunWithin(role, bytes / 5) }),
      ...(onBehalfOf && { onBehalfOf: onBehalfOf.id }),
    })),
    ...(speakers.length > mostSpeakers && { moreSpeakers: true }),
    status: standingOf(standing),
  }
}

/** What was recorded against a statement: by other speakers, or by its own. */
function standingOf({ retractedBy, relations }: Pick<SaidFragment, 'retractedBy' | 'relations'>) {
  const isDisputed = relations.nodes.some(({ clash }) => clash === 'SPEAKERS')
  const isCorrected = relations.nodes.some(({ relationType }) => relationType === 'CORRECTS')
  return standings.filter(
    (each) => ({ DISPUTED: isDisputed, CORRECTED: isCorrected, RETRACTED: retractedBy !== null })[each],
  )
}

/** A statement with as many of its receipts as there is room for. */
export function reportedOf(statement: ReportedFragment, room: Room) {
  const { nodes, pageInfo } = statement.attributions
  const receipts = nodes.flatMap((each) => receiptsOf(each, room.bytes))
  return {
    ...saidOf(statement, room),
    receipts: receipts.slice(0, room.receipts),
    ...((pageInfo.hasNextPage || receipts.length > room.receipts) && { moreReceipts: true }),
  }
}
