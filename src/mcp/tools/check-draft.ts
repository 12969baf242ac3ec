import * as z from 'zod'
import { TEXT_FORMATS } from '../../domain/vocabulary.ts'
import { ToolCheckDraftDocument } from '../../generated/tool-operations.ts'
import { fitting } from '../results.ts'
import { cursorGiven, cursorTaken, endOf, rowsOf } from '../shapes/cursors.ts'
import { matchesShape, matchOf, verdictShape } from '../shapes/match.ts'
import { tool } from '../tool.ts'
import { begunWithin } from '../visible-json.ts'

export const checkDraft = tool({
  name: 'check_draft',
  title: 'Check the quotations of a draft',
  description:
    'Every quotation of a text: whether its words and its speaker are as recorded. The text is not kept.',
  input: z.strictObject({
    text: z.string().max(100_000),
    format: z.enum(TEXT_FORMATS).default('MARKDOWN'),
    cursor: cursorTaken,
  }),
  output: z.object({
    quotations: z.array(
      z.object({
        words: z.string(),
        line: z.int(),
        column: z.int(),
        ...verdictShape,
        named: z.array(z.string()),
        isFound: z.boolean(),
        note: z.string().optional(),
        matches: matchesShape,
      }),
    ),
    total: z.int(),
    cursor: cursorGiven,
  }),
  async call({ text, format, cursor = null }, ask) {
    const { checkDraft } = await ask(ToolCheckDraftDocument, { text, format, first: 10, after: cursor })
    const rows = rowsOf(checkDraft.edges, (node, room) => ({
      words: begunWithin(node.words, room.bytes),
      line: node.line,
      column: node.column,
      outcome: node.outcome,
      ...(node.caution !== null && { caution: node.caution }),
      speaker: node.speaker,
      named: node.named.slice(0, 3).map((name) => begunWithin(name, room.bytes / 5)),
      isFound: node.isFound,
      ...(node.note !== null && { note: begunWithin(node.note, room.bytes) }),
      matches: node.matches.slice(0, 1).map((match) => matchOf(match, room)),
    }))
    return fitting('quotations', rows, {
      total: checkDraft.totalCount,
      goesOnAt: endOf(checkDraft.pageInfo),
    })
  },
})
