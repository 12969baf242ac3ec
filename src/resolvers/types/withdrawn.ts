import type { RecordKind, WithdrawnResolvers } from '../../generated/resolvers.ts'
import { recordFields } from './record.ts'

/** The kind of a record, by its concept in the graph. */
const kinds: Readonly<Record<string, RecordKind>> = {
  Person: 'PERSON',
  Organisation: 'ORGANISATION',
  Group: 'GROUP',
  Event: 'EVENT',
  Topic: 'TOPIC',
  Place: 'PLACE',
  Source: 'SOURCE',
  Statement: 'STATEMENT',
  Attribution: 'ATTRIBUTION',
  Evidence: 'EVIDENCE',
  StatementRelation: 'RELATION',
  Participation: 'PARTICIPATION',
  Membership: 'MEMBERSHIP',
  Judgement: 'JUDGEMENT',
}

export const Withdrawn: WithdrawnResolvers = {
  ...recordFields,
  kind({ id, was }) {
    const kind = kinds[was]
    if (kind === undefined) throw new Error(`${id} was a ${was}, which has no kind.`)
    return kind
  },
}
