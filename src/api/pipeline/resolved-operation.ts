import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { costOf } from '../limits/cost.ts'
import { limitExceeded } from '../limits/limits.ts'
import type { Execution } from './compiled-queries.ts'
import type { RequestErrors } from './request-errors.ts'

/** A request's operation, by its name where a document has several. */
export function operationOf(
  document: DocumentNode,
  operationName: string | null | undefined,
): OperationDefinitionNode | RequestErrors {
  const operation = getOperationAST(document, operationName)
  if (operation) return operation
  const names = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION && each.name ? [`"${each.name.value}"`] : [],
  )
  const choice = names.length > 0 ? ` It has ${names.join(', ')}.` : ''
  const message =
    operationName == null
      ? `The document has several operations: name one of them (operationName).${choice}`
      : `The document has no operation "${operationName}".${choice}`
  return { code: 'OPERATION_RESOLUTION_FAILURE', errors: [new GraphQLError(message)] }
}

const weightAdvice = 'Ask for smaller pages (`first`), or for fewer lists inside each other.'

/** What is wrong with the variables of an operation, or that it weighs too much with them; null if nothing is. */
export function refusedVariables(
  schema: GraphQLSchema,
  { document, operation, variables }: Omit<Execution, 'context'>,
  mostCost: number,
): RequestErrors | null {
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (errors) return { code: 'BAD_USER_INPUT', errors }
  const cost = costOf({ schema, document, operation, variables: coerced })
  if (cost <= mostCost) return null
  return { code: 'BAD_USER_INPUT', errors: [limitExceeded('cost', cost, mostCost, weightAdvice)] }
}
