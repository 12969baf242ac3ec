import * as z from 'zod'
import { notFound } from '../../errors.ts'
import { ToolStatementDocument } from '../../generated/tool-operations.ts'
import { fitting, rooms } from '../results.ts'
import { cursorGiven, cursorTaken, endOf, rowsOf } from '../shapes/cursors.ts'
import { receiptShape, receiptsOf } from '../shapes/receipt.ts'
import { saidOf, saidShape } from '../shapes/statement.ts'
import { tool } from '../tool.ts'
import { begunWithin } from '../visible-json.ts'

/** One statement has room for long passages. */
const longWords = 900

export const statement = tool({
  name: 'statement',
  title: 'A statement with its receipts',
  description:
    'One statement by its id, with the passages of the sources that report it, at most three of each. If it was withdrawn: when and why.',
  input: z.strictObject({ id: z.string(), cursor: cursorTaken }),
  output: z.object({
    statement: saidShape.optional(),
    withdrawn: z.object({ id: z.string(), at: z.string(), reason: z.string() }).optional(),
    receipts: z.array(receiptShape),
    cursor: cursorGiven,
  }),
  async call({ id, cursor = null }, ask) {
    const { node } = await ask(ToolStatementDocument, { id, first: 10, after: cursor })
    if (node?.__typename === 'Withdrawn') {
      const { withdrawnAt, reason } = node
      return { withdrawn: { id: node.id, at: withdrawnAt, reason: begunWithin(reason, 500) }, receipts: [] }
    }
    if (node?.__typename !== 'Statement')
      throw notFound(`There is no statement "${id}". Find its id with search.`)
    const { edges, pageInfo } = node.attributions
    const rows = rowsOf(edges, (report, { receipts, bytes }) => receiptsOf(report, bytes).slice(0, receipts))
    const rest = { statement: saidOf(node), goesOnAt: endOf(pageInfo) }
    return fitting('receipts', rows, rest, [{ receipts: 3, bytes: longWords }, ...rooms])
  },
})
