import { type DocumentNode, print } from 'graphql'
import type { DocumentTypes } from '../domain/typed-documents.ts'

export type Data = Record<string, unknown>
export type Variables = Readonly<Record<string, unknown>>

/**
 * A GraphQL request as a program writes it. With a typed document, such as GraphQL Code Generator or gql.tada makes, the
 * answer and the variables have its types.
 */
export type Operation<D = Data, V = Variables> = {
  readonly query: string | DocumentNode | DocumentTypes<D, V>
  readonly variables?: V
  readonly operationName?: string
  /**
   * The `extensions.bookmark` of an answer, from this server or another one on the same Neo4j: this answer is at least as new.
   */
  readonly bookmark?: string
}

const printed = new WeakMap<object, string>()

/** The text of what was given as a query, which is limited and kept by its text. Anything else is left as it is. */
export function textOf(query: unknown): unknown {
  if (query instanceof String) return String(query)
  if (!isDocument(query)) return query
  const text = printed.get(query) ?? print(query)
  printed.set(query, text)
  return text
}

const isDocument = (query: unknown): query is DocumentNode =>
  typeof query === 'object' && query !== null && 'kind' in query && query.kind === 'Document'
