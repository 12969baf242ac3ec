import { recordStatement } from '../../edits/new-statement.ts'
import { relateStatements } from '../../edits/relate.ts'
import { recordRetraction } from '../../edits/retraction.ts'
import { updateStatement } from '../../edits/update-statement.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { asked, plain } from './input.ts'

/** Recording, correcting, taking back and relating statements. */
export const statementMutations: MutationResolvers = {
  recordStatement(_root, { input }, context, info) {
    const { idempotencyKey, ...given } = plain(input)
    return recordStatement(context.store, asked({ input: given, idempotencyKey }, context, info), given)
  },
  recordRetraction(_root, { input }, context, info) {
    const { idempotencyKey, ...given } = plain(input)
    return recordRetraction(context.store, asked({ input: given, idempotencyKey }, context, info), given)
  },
  updateStatement(_root, { input }, context, info) {
    const { idempotencyKey, ...changes } = plain(input)
    return updateStatement(context.store, asked({ input: changes, idempotencyKey }, context, info), changes)
  },
  relateStatements(_root, { input }, context, info) {
    const { idempotencyKey, ...given } = plain(input)
    return relateStatements(context.store, asked({ input: given, idempotencyKey }, context, info), given)
  },
}
