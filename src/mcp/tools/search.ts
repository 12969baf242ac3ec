import * as z from 'zod'
import { ToolSearchDocument, type ToolSearchQuery } from '../../generated/tool-operations.ts'
import { fitting, type Room } from '../results.ts'
import { cursorGiven, cursorTaken, endOf, rowsOf } from '../shapes/cursors.ts'
import { reportedOf, statementShape } from '../shapes/statement.ts'
import { tool } from '../tool.ts'
import { begunWithin } from '../visible-json.ts'

const kinds = ['PERSON', 'ORGANISATION', 'GROUP', 'STATEMENT', 'EVENT', 'SOURCE', 'TOPIC', 'PLACE'] as const

export const search = tool({
  name: 'search',
  title: 'Search the record',
  description:
    'Everything that has all of the words: statements with their receipts, names, events, sources.',
  input: z.strictObject({
    query: z.string().max(500).describe('"in quotation marks" stays together'),
    kinds: z.array(z.enum(kinds)).optional(),
    cursor: cursorTaken,
  }),
  output: z.object({
    results: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: z.string().optional(),
        status: z.string().optional(),
        statement: statementShape.optional(),
      }),
    ),
    cursor: cursorGiven,
  }),
  async call({ query, kinds = null, cursor = null }, ask) {
    const found = await ask(ToolSearchDocument, { query, kinds, first: 10, after: cursor })
    const { edges, pageInfo } = found.search
    return fitting('results', rowsOf(edges, resultOf), { goesOnAt: endOf(pageInfo) })
  },
})

type Found = ToolSearchQuery['search']['edges'][number]['node']

function resultOf(node: Found, room: Room) {
  const { id, __typename: type } = node
  const kind = type.toUpperCase()
  if (node.__typename === 'Statement') return { id, kind, statement: reportedOf(node, room) }
  const name = 'name' in node ? node.name : 'title' in node ? node.title : null
  return {
    id,
    kind,
    ...(name && { name: begunWithin(name, 200) }),
    ...('status' in node && { status: node.status }),
  }
}
