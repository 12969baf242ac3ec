import { type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import { isCompilable } from './compilable.ts'

/** How often graphql-js executes a query before it is compiled: compiling takes as long as executing it a few times. */
const defaultPatience = 2

type Executed = { times: number; compiled?: Promise<CompiledQuery | null> }

/**
 * Answers a query that is asked repeatedly with code compiled for it, which saves the look-ups that graphql-js makes for
 * each value. graphql-js is the reference and executes everything else: mutations, rare queries, and again every query whose
 * compiled code failed, so that all errors are those of graphql-js.
 *
 * @param patience how often graphql-js executes a query before it is compiled
 */
export function compiledQueries(
  schema: GraphQLSchema,
  patience = defaultPatience,
): ApolloServerPlugin<BaseContext> {
  // Kept as long as Apollo keeps the document, in a store with a bound.
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

  return {
    requestDidStart: async () => ({
      async responseForOperation({ document, operation, operationName, request, contextValue }) {
        if (operation?.operation !== 'query') return null
        const { variables = {} } = request
        const result = await compiled(document, operationName)
          ?.then((query) => query?.query(undefined, contextValue, variables))
          // graphql-js executes it instead and reports what is wrong.
          .catch(() => null)
        if (!result || result.errors) return null
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data: result.data } },
        }
      },
    }),
  }
}

/** Null for what cannot be compiled. The compiler is loaded on first use, since a command that asks once needs none. */
async function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null) {
  if (!isCompilable(schema, document, operationName)) return null
  const { compileQuery, isCompiledQuery } = await import('graphql-jit')
  const query = compileQuery(schema, document, operationName ?? undefined)
  return isCompiledQuery(query) ? query : null
}
