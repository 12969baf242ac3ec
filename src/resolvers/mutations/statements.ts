import type { MutationResolvers } from '../../generated/resolvers.ts'
import { writing } from './input.ts'

/** Recording, updating, retracting and relating statements. */
export const statementMutations: MutationResolvers = {
  recordStatement: writing((writes) => writes.recordStatement),
  recordRetraction: writing((writes) => writes.recordRetraction),
  updateStatement: writing((writes) => writes.updateStatement),
  relateStatements: writing((writes) => writes.relateStatements),
}
