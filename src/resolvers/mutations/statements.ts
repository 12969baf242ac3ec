import type { MutationResolvers } from '../../generated/resolvers.ts'
import { asked, plain } from './input.ts'

/** Recording, correcting, taking back and relating statements. */
export const statementMutations: MutationResolvers = {
  recordStatement(_root, { input }, context, info) {
    const { idempotencyKey, ...given } = plain(input)
    return context.writes.recordStatement(asked({ input: given, idempotencyKey }, context, info), given)
  },
  recordRetraction(_root, { input }, context, info) {
    const { idempotencyKey, ...given } = plain(input)
    return context.writes.recordRetraction(asked({ input: given, idempotencyKey }, context, info), given)
  },
  updateStatement(_root, { input }, context, info) {
    const { idempotencyKey, ...changes } = plain(input)
    return context.writes.updateStatement(asked({ input: changes, idempotencyKey }, context, info), changes)
  },
  relateStatements(_root, { input }, context, info) {
    const { idempotencyKey, ...given } = plain(input)
    return context.writes.relateStatements(asked({ input: given, idempotencyKey }, context, info), given)
  },
}
