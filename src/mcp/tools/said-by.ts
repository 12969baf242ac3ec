import * as z from 'zod'
import { ToolSaidByDocument } from '../../generated/tool-operations.ts'
import { fitting } from '../results.ts'
import { cursorGiven, cursorTaken, endOf, rowsOf } from '../shapes/cursors.ts'
import { from, idOf, to } from '../shapes/filters.ts'
import { reportedOf, statementShape } from '../shapes/statement.ts'
import { tool } from '../tool.ts'

export const saidBy = tool({
  name: 'said_by',
  title: 'What somebody said',
  description: 'Statements of an actor, the latest first, with their receipts.',
  input: z.strictObject({
    speaker: idOf('an actor, from who_is'),
    about: idOf('what it is about').optional(),
    words: z.string().max(500).optional(),
    from,
    to,
    cursor: cursorTaken,
  }),
  called: {
    'filter.speakers[0]': 'speaker',
    'filter.about[0]': 'about',
    'filter.matching': 'words',
    'filter.said.from': 'from',
    'filter.said.to': 'to',
    'filter.said': 'to',
  },
  output: z.object({ statements: z.array(statementShape), cursor: cursorGiven }),
  async call({ speaker, about, words, from, to, cursor = null }, ask) {
    const filter = {
      speakers: [speaker],
      ...(about !== undefined && { about: [about] }),
      ...(words !== undefined && { matching: words }),
      ...((from ?? to) !== undefined && { said: { from, to } }),
    }
    const { statements } = await ask(ToolSaidByDocument, { filter, first: 10, after: cursor })
    return fitting('statements', rowsOf(statements.edges, reportedOf), {
      goesOnAt: endOf(statements.pageInfo),
    })
  },
})
