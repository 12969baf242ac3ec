import * as z from 'zod'
import { ToolDisputesDocument } from '../../generated/tool-operations.ts'
import { fitting } from '../results.ts'
import { cursorGiven, cursorTaken, endOf, rowsOf } from '../shapes/cursors.ts'
import { idOf } from '../shapes/filters.ts'
import { reportedOf, statementShape } from '../shapes/statement.ts'
import { tool } from '../tool.ts'
import { begunWithin } from '../visible-json.ts'

export const disputes = tool({
  name: 'disputes',
  title: 'Who disputes what',
  description: 'Pairs of statements, the latest first: the first contradicts, rebuts or denies the second.',
  input: z.strictObject({
    involving: idOf('an actor on either side').optional(),
    about: idOf('what it is about').optional(),
    cursor: cursorTaken,
  }),
  output: z.object({
    disputes: z.array(
      z.object({
        id: z.string(),
        relation: z.string(),
        certainty: z.string(),
        basis: z.string(),
        statements: z.array(statementShape),
      }),
    ),
    cursor: cursorGiven,
  }),
  called: { 'filter.involving[0]': 'involving', 'filter.about[0]': 'about' },
  async call({ involving, about, cursor = null }, ask) {
    const filter = {
      ...(involving !== undefined && { involving: [involving] }),
      ...(about !== undefined && { about: [about] }),
    }
    const found = await ask(ToolDisputesDocument, { filter, first: 10, after: cursor })
    const rows = rowsOf(found.disputes.edges, (node, { receipts, bytes }) => ({
      id: node.id,
      relation: node.relationType,
      certainty: node.certainty,
      basis: begunWithin(node.basis, bytes / 2),
      // Two statements share the room of one.
      statements: [node.from, node.to].map((each) =>
        reportedOf(each, { receipts: Math.ceil(receipts / 2), bytes }),
      ),
    }))
    return fitting('disputes', rows, { goesOnAt: endOf(found.disputes.pageInfo) })
  },
})
