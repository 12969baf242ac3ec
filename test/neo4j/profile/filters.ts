import { unconditionalStatements } from '../../../src/records/statement.ts'
import {
  actorConditions,
  attributionConditions,
  disputeConditions,
  eventConditions,
  evidenceConditions,
  participationConditions,
  sourceConditions,
} from '../parameters/conditions.ts'
import type { QueryName } from '../variants.ts'

const nobody = ['person:nobody']

/** Two statements by the hub, or by whoever was merged with it, are never by different speakers. */
const ofDisputes = [{ between: nobody, betweenOther: nobody }, { sameSpeaker: false }]

/** By the beginning of a query's name: the label of what it gives, and the filters that cost much to find unmet. */
const concepts: readonly (readonly [prefix: string, label: string, none: object, ...costly: object[]])[] = [
  ['actor', 'Actor', actorConditions[0] ?? {}, { countries: ['XX'] }],
  ['attribution', 'Attribution', attributionConditions[0] ?? {}, { publishers: nobody }],
  ['event', 'Event', eventConditions[0] ?? {}, { participants: nobody }],
  ['evidence', 'Evidence', evidenceConditions[0] ?? {}, { verification: ['NOT_FOUND'] }],
  ['membership', 'Membership', {}, {}],
  ['participation', 'Participation', participationConditions[0] ?? {}, { roles: ['HOST'] }],
  ['place', 'Place', {}, {}],
  ['dispute', 'Dispute', disputeConditions[0] ?? {}, ...ofDisputes],
  ['relation', 'StatementRelation', disputeConditions[0] ?? {}, ...ofDisputes],
  ['source', 'Source', sourceConditions[0] ?? {}, { languages: ['xx'] }],
  [
    'statement',
    'Statement',
    unconditionalStatements,
    { attribution: { ...attributionConditions[0], publishers: nobody } },
  ],
  ['topic', 'Topic', {}, {}],
]

const conceptOf = (name: string) => concepts.find(([prefix]) => name.startsWith(prefix))

/** The label of what a query gives; `scanEndsInOrder` has it in its variant, `scanEndsRelated` asks any. */
export const labelOf = (name: QueryName, variant = ''): string =>
  conceptOf(name)?.[1] ?? variant.split('.')[1] ?? 'Record'

export const noFilter = (name: QueryName): object => conceptOf(name)?.[2] ?? {}

export function costlyFilters(name: QueryName): object[] {
  const [, , none = {}, ...costly] = conceptOf(name) ?? []
  return costly.map((conditions) => ({ ...none, ...conditions }))
}
