import type { QuoteNeedles } from '../../domain/quotations/check/quote-needles.ts'
import { statementsSharingWords } from '../../generated/queries.ts'
import type { Reader } from '../reader.ts'

/** The most statements whose words are compared. */
const mostStatements = 40
/** How many statements are ranked by the words they share; the store's index returns the likeliest. */
const mostRanked = 1_000

/** Finds the statements whose passages are compared with quoted words. */
export const quoteRecords = (read: Reader) => ({
  /**
   * The statements that contain the words in this order, then those that contain most of them. Among equals, the
   * speaker's come first.
   */
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
