import { type GraphQLSchema, getDirectiveValues, getVariableValues } from 'graphql'
import type { Viewer } from '../../domain/viewers.ts'
import type { Chain } from '../../graph/store.ts'
import type { Then } from '../../records/as-of/as-of.ts'
import type { BegunRequest } from './answered-operations.ts'
import type { Execution } from './compiled-queries.ts'

export type { Then }

/** How the graph is read for an operation. */
export type Reading = {
  readonly viewer: Viewer
  readonly signal: AbortSignal
  readonly begun: BegunRequest
  readonly chain: Chain
}

/** Answers from the graph as it stood at a moment. The answer may be made several times. */
export type AsOf = <T>(time: Date, reading: Reading, answer: (then: Then) => Promise<T>) => Promise<T>

const name = 'asOf'

/** The moment that an operation asks for by `@asOf`; null for now. */
export function momentOf(
  schema: GraphQLSchema,
  { operation, variables }: Pick<Execution, 'operation' | 'variables'>,
): Date | null {
  const directive = schema.getDirective(name)
  if (!directive || !operation.directives?.some((each) => each.name.value === name)) return null
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  return getDirectiveValues(directive, operation, coerced)?.time as Date
}

/** Answers from the graph as it stood at a moment; as it stands now, if there is none. */
export async function readAsOf<T>(
  moment: Date | null,
  { asOf, ...reading }: Reading & { readonly asOf?: AsOf },
  answer: (then?: Then) => Promise<T>,
): Promise<T> {
  if (moment === null) return answer()
  if (asOf === undefined) throw new Error('The schema has @asOf, and nothing answers it.')
  return asOf(moment, reading, answer)
}
