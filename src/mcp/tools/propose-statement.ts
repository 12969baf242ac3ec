import { createHash } from 'node:crypto'
import * as z from 'zod'
import { STATEMENT_TYPES } from '../../domain/vocabulary.ts'
import { ToolProposeStatementDocument } from '../../generated/tool-operations.ts'
import { idOf } from '../shapes/filters.ts'
import { receiptsOf } from '../shapes/receipt.ts'
import { tool } from '../tool.ts'

/** A retraction needs the statement that it takes back. */
const types = STATEMENT_TYPES.filter((type) => type !== 'RETRACTION')

/** Stands in every report that comes from this tool, for whoever looks it over. */
const note = 'Proposed by an agent: nobody has looked it over yet.'

export const proposeStatement = tool({
  name: 'propose_statement',
  title: 'Propose a statement with its receipts',
  description:
    'Records who said what, of actors and sources that are recorded. An editor can withdraw it. Ask a person first.',
  writes: true,
  input: z.strictObject({
    summary: z.string().describe('what was said, in your words'),
    type: z.enum(types),
    speaker: idOf('an actor, from who_is'),
    role: z.string().optional(),
    onBehalfOf: z.string().optional(),
    saidAt: z.string().optional().describe('EDTF, if a source says so'),
    about: z.array(z.string()).optional().describe('ids'),
    receipts: z
      .array(
        z.strictObject({
          source: idOf('a source'),
          words: z.string().describe('exactly as the source has them'),
          quoted: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(5),
  }),
  output: z.looseObject({ id: z.string(), recorded: z.boolean() }),
  async call(proposal, ask) {
    const { summary, type, speaker, role, onBehalfOf, saidAt, about, receipts } = proposal
    const input = {
      text: summary,
      type,
      speakers: [{ actor: speaker, role, onBehalfOf }],
      saidAt: saidAt === undefined ? undefined : { edtf: saidAt, basis: 'STATED' as const },
      about,
      attributions: receipts.map(({ source, words, quoted }) => ({
        source,
        confidenceNote: note,
        passages: [{ exact: words, quoted }],
      })),
      // A call that is repeated writes nothing more.
      idempotencyKey: `agent-${createHash('sha256').update(JSON.stringify(proposal)).digest('hex')}`,
    }
    const { recordStatement } = await ask(ToolProposeStatementDocument, { input })
    const { change, statement } = recordStatement
    const { nodes } = statement.attributions
    return {
      id: statement.id,
      // Null where it was there already.
      recorded: change !== null,
      receipts: nodes.flatMap((report) => receiptsOf(report, 400)),
    }
  },
})
