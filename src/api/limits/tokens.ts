import { type GraphQLError, Lexer, Source, TokenKind } from 'graphql'
import { limitExceeded } from './limits.ts'

const advice = 'Send fewer operations, or shorter ones.'

/**
 * The parser stops at the limit by itself (`maxTokens`), with a syntax error. This gives an error that says how long the
 * document is instead, or null where the parser stopped for another reason.
 */
export function tokensError(parseError: GraphQLError, limit: number): GraphQLError | null {
  const tokens = parseError.source ? tokensIn(parseError.source.body) : 0
  return tokens > limit ? limitExceeded('tokens', tokens, limit, advice) : null
}

/** How many tokens a text has, up to the first that is not GraphQL. */
function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text))
  let tokens = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      tokens += 1
    }
  } catch {
    return tokens
  }
  return tokens
}
