import type { RepeatedDocument, TypedDocument } from '../domain/typed-documents.ts'

/**
 * Sends GraphQL to a graph, or to a server that has one: operations from .graphql files, typed by `npm run codegen`.
 *
 * @throws if any part of the query was refused, even if the rest was answered; SERVICE_UNAVAILABLE if there is no
 *   answer
 */
export type Ask = {
  /** The data of one answer. */
  readonly one: <Data, Variables extends object>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
  ) => Promise<Data>
  /** The data for each of several variables in their order, of which so many are asked for in one request. */
  readonly each: <Data extends object, Variables extends object>(
    document: RepeatedDocument<Data, Variables>,
    variables: readonly Variables[],
    atOnce: number,
  ) => Promise<Data[]>
}
