import * as z from 'zod'
import { kindIn } from '../../domain/ids.ts'
import { ToolCheckQuoteDocument } from '../../generated/tool-operations.ts'
import { fitting } from '../results.ts'
import { cursorGiven, cursorTaken, indexAt, rowsFrom } from '../shapes/cursors.ts'
import { matchesShape, matchOf, verdictShape } from '../shapes/match.ts'
import { tool } from '../tool.ts'

export const checkQuote = tool({
  name: 'check_quote',
  title: 'Check a quotation',
  description:
    'Whether words are quoted as a source has them, and are by that speaker. Says where they stand, never that they are true.',
  input: z.strictObject({
    words: z.string().max(5_000),
    speaker: z.string().max(300).optional().describe('id or name'),
    cursor: cursorTaken,
  }),
  output: z.object({ ...verdictShape, matches: matchesShape, cursor: cursorGiven }),
  async call({ words, speaker, cursor }, ask) {
    const isId = speaker !== undefined && ['person', 'organisation', 'group'].includes(kindIn(speaker))
    const { checkQuote } = await ask(ToolCheckQuoteDocument, {
      words,
      speaker: isId ? speaker : null,
      speakerNamed: isId ? null : (speaker ?? null),
    })
    const { outcome, caution, matches } = checkQuote
    const rows = rowsFrom(matches, indexAt(cursor), matchOf)
    return fitting('matches', rows, {
      outcome,
      ...(caution !== null && { caution }),
      speaker: checkQuote.speaker,
      goesOnAt: null,
    })
  },
})
