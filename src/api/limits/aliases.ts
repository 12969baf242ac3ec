import type { ASTVisitor, ValidationContext } from 'graphql'
import { limitExceeded } from './limits.ts'

const advice = 'To read many records at once, give their ids to `nodes` or to a filter.'

/** Limits how many fields of a document have an alias. What fragments multiply is left to the limit on cost. */
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
