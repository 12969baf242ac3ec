import { type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import { isCompilable } from './compilable.ts'

/** How often graphql-js executes a query before it is compiled: to compile one takes as long as to execute it some times. */
const defaultPatience = 2

type Executed = { times: number; compiled?: Promise<CompiledQuery | null> }

/**
 * Answers a query that is asked again and again by code that was compiled for it, which looks up nothing anew for each value
 * of the answer. graphql-js is the reference, and executes everything else: mutations, what is asked seldom, and whatever
 * did not go well, once more, so that each error is its own.
 *
 * @param patience how often graphql-js executes a query before
 */
export function compiledQueries(
  schema: GraphQLSchema,
  patience = defaultPatience,
): ApolloServerPlugin<BaseContext> {
  // As long as Apollo keeps the document, of which it has a bounded store.
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
          // What the compiler or its code fails at is executed too, and told by graphql-js.
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

/** Null for what cannot be compiled. The compiler is loaded when it is needed: a command that asks once needs none. */
async function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null) {
  if (!isCompilable(schema, document, operationName)) return null
  const { compileQuery, isCompiledQuery } = await import('graphql-jit')
  const query = compileQuery(schema, document, operationName ?? undefined)
  return isCompiledQuery(query) ? query : null
}
