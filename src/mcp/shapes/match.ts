import * as z from 'zod'
import type { MatchedFragment } from '../../generated/tool-operations.ts'
import type { Room } from '../results.ts'
import { receiptsOf } from './receipt.ts'
import { saidOf, statementShape } from './statement.ts'

/** What became of quoted words. */
export const verdictShape = {
  outcome: z.string(),
  caution: z.string().optional(),
  speaker: z.string(),
}

/** The passages that come nearest, each with its statement. */
export const matchesShape = z.array(statementShape)

/** A passage that words may be from, as its statement with that receipt alone. */
export const matchOf = ({ passage, attribution }: MatchedFragment, room: Room) => ({
  ...saidOf(attribution.statement, room),
  receipts: receiptsOf({ ...attribution, passages: [passage] }, room.bytes),
})
