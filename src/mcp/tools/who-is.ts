import * as z from 'zod'
import { ToolWhoIsDocument } from '../../generated/tool-operations.ts'
import { fitting } from '../results.ts'
import { cursorGiven, cursorTaken, indexAt, rowsFrom } from '../shapes/cursors.ts'
import { tool } from '../tool.ts'
import { begunWithin } from '../visible-json.ts'

export const whoIs = tool({
  name: 'who_is',
  title: 'Who goes by a name',
  description: 'Who goes by a name. Only how: NAME, ALIAS or OTHER_SPELLING tells who is meant.',
  input: z.strictObject({ name: z.string().max(300), cursor: cursorTaken }),
  output: z.object({
    actors: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: z.string(),
        matched: z.string(),
        how: z.string(),
        description: z.string().optional(),
        memberships: z.array(
          z.object({ role: z.string().optional(), organisation: z.string(), name: z.string() }),
        ),
      }),
    ),
    cursor: cursorGiven,
  }),
  async call({ name, cursor }, ask) {
    const { actorsNamed } = await ask(ToolWhoIsDocument, { name, first: 50 })
    const rows = rowsFrom(actorsNamed, indexAt(cursor), ({ actor, matchedName, reason }) => ({
      id: actor.id,
      kind: actor.__typename.toUpperCase(),
      name: begunWithin(actor.name, 200),
      matched: begunWithin(matchedName, 200),
      how: reason,
      ...(actor.description !== null && { description: begunWithin(actor.description, 300) }),
      memberships: actor.memberships.nodes.map(({ role, organisation }) => ({
        ...(role !== null && { role: begunWithin(role, 80) }),
        organisation: organisation.id,
        name: begunWithin(organisation.name, 80),
      })),
    }))
    return fitting('actors', rows, { goesOnAt: null })
  },
})
