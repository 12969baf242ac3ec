import type { QueryResolvers } from '../../generated/resolvers.ts'
import { checkQuote } from '../../records/search/quote-check.ts'

export const quoteQueries: Pick<QueryResolvers, 'checkQuote'> = {
  checkQuote: (_root, question, { records }) => checkQuote(records, question),
}
