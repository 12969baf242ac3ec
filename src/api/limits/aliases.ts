import type { ASTVisitor, ValidationContext } from 'graphql'
import { limitExceeded } from './limits.ts'

const advice = 'To read many records at once, give their ids to `nodes` or to a filter.'

/** A document gives no more fields another name than the limit. What they cost where they are spread is the cost's. */
export function aliasesRule(limit: number) {
  return (context: ValidationContext): ASTVisitor => {
    let aliases = 0
    return {
      Field(field) {
        aliases += field.alias ? 1 : 0
      },
      Document: {
        leave() {
          if (aliases > limit) {
            context.reportError(limitExceeded('aliases', aliases, limit, advice))
          }
        },
      },
    }
  }
}
