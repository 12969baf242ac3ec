import type { QueryResolvers } from '../generated/resolvers.ts'
import { checkQuote } from '../records/quote-check.ts'

export const quoteQueries: Pick<QueryResolvers, 'checkQuote'> = {
  checkQuote: (_root, { words, speaker, before, after }, { records }) =>
    checkQuote(records, words, speaker ?? null, { before, after }),
}
