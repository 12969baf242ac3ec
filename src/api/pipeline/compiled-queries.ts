import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import { isCompilable } from './compilable.ts'

/** How often graphql-js executes a query before it is compiled: compiling takes as long as executing it a few times. */
const defaultPatience = 2

type Executed = { times: number; compiled?: Promise<CompiledQuery | null> }

/** An operation to execute, and what its resolvers share. */
export type Execution = {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: object
}

/**
 * Answers a query that is asked repeatedly with code compiled for it, which saves the look-ups that graphql-js makes for
 * each value. Null for everything else, which graphql-js, the reference, executes: mutations, rare queries, and again every
 * query whose compiled code failed, so that all errors are those of graphql-js.
 *
 * @param patience how often graphql-js executes a query before it is compiled
 */
export function compiledQueries(schema: GraphQLSchema, patience = defaultPatience) {
  // Kept as long as the document is.
  const kept = new WeakMap<DocumentNode, Map<string, Executed>>()

  function compiled(document: DocumentNode, operationName: string | null) {
    const executed = kept.get(document) ?? new Map<string, Executed>()
    kept.set(document, executed)
    const name = operationName ?? ''
    const known = executed.get(name) ?? { times: 0 }
    executed.set(name, known)
    known.times += 1
    if (known.times <= patience) return null
    known.compiled ??= compile(schema, document, operationName)
    return known.compiled
  }

  return async ({ document, operation, variables, context }: Execution): Promise<ExecutionResult | null> => {
    if (operation.operation !== 'query') return null
    const query = await compiled(document, operation.name?.value ?? null)
    if (!query) return null
    try {
      const result = await query.query(undefined, context, { ...variables })
      return result.errors ? null : { data: result.data }
    } catch {
      return null
    }
  }
}

/** Null for what cannot be compiled. The compiler is loaded on first use, since a command that asks once needs none. */
async function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null) {
  if (!isCompilable(schema, document, operationName)) return null
  const { compileQuery, isCompiledQuery } = await import('graphql-jit')
  const query = compileQuery(schema, document, operationName ?? undefined)
  return isCompiledQuery(query) ? query : null
}
