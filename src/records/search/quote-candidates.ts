import type { QuoteNeedles } from '../../domain/quotations/check/quote-needles.ts'
import { statementsSharingWords } from '../../generated/queries.ts'
import type { Reader } from '../reader.ts'

/** The most statements whose words are compared. */
const mostStatements = 40
/** How many statements are ranked by the words that they share; the store's index gives the likeliest of them. */
const mostRanked = 1_000

/** The statements among whose passages quoted words are looked for. */
export const quoteRecords = (read: Reader) => ({
  /** The statements that hold words in this order, then those that hold the most of them, an actor's first among equals. */
  idsSharing: async (needles: QuoteNeedles, speaker: string | null): Promise<string[]> => {
    const rows = await read(statementsSharingWords, {
      ...needles,
      needles: [...needles.needles],
      speaker,
      scan: mostRanked,
      limit: mostStatements,
    })
    return rows.map(({ id }) => id)
  },
})
