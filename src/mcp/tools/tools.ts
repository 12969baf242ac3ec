import type { Tool } from '../tool.ts'
import { checkDraft } from './check-draft.ts'
import { checkQuote } from './check-quote.ts'
import { disputes } from './disputes.ts'
import { events } from './events.ts'
import { proposeStatement } from './propose-statement.ts'
import { saidBy } from './said-by.ts'
import { search } from './search.ts'
import { statement } from './statement.ts'
import { whoIs } from './who-is.ts'

/** Every tool, in the order in which they are listed; what writes comes last. */
export const tools: readonly Tool[] = [
  search,
  whoIs,
  statement,
  saidBy,
  disputes,
  checkQuote,
  checkDraft,
  events,
  proposeStatement,
]
