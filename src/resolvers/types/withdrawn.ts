import { conceptNames, concepts } from '../../domain/concepts/concepts.ts'
import type { RecordKind, WithdrawnResolvers } from '../../generated/resolvers.ts'
import { recordFields } from './record.ts'

export const Withdrawn: WithdrawnResolvers = {
  ...recordFields,
  kind({ id, was }) {
    const concept = conceptNames.find((name) => name === was)
    if (concept === undefined) throw new Error(`${id} was a ${was}, which has no kind.`)
    return concepts[concept].kind.toUpperCase() as RecordKind
  },
}
