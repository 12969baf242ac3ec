import type { RepeatedDocument, TypedDocument } from '../domain/typed-documents.ts'

/**
 * Asks GraphQL, of a graph or of a server that has one. Each asks one of the operations that stand in a .graphql file, whose
 * types `npm run codegen` makes.
 *
 * @throws what was refused, whatever else was answered; SERVICE_UNAVAILABLE where there is no answer
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
