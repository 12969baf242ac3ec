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
  /** The data for each of several sets of variables, in their order; `atOnce` of them are asked for in one request. */
  readonly each: <Data extends object, Variables extends object>(
    document: RepeatedDocument<Data, Variables>,
    variables: readonly Variables[],
    atOnce: number,
  ) => Promise<Data[]>
}

/** Asks by a function that gives an answer's data. Nothing checks here that these have the operation's types, as GraphQL promises. */
export const askWith = (
  dataOf: (query: string, variables: object) => Promise<Readonly<Record<string, unknown>>>,
): Ask => ({
  one: async <Data>(document: string, variables: object) => (await dataOf(document, variables)) as Data,
  async each<Data extends object, Variables extends object>(
    { text, fields }: RepeatedDocument<Data, Variables>,
    variables: readonly Variables[],
    atOnce: number,
  ) {
    const all: Data[] = []
    for (let start = 0; start < variables.length; start += atOnce) {
      const some = variables.slice(start, start + atOnce)
      const data = await dataOf(text(some.length), numbered(some))
      const dataAt = (at: number) =>
        Object.fromEntries(fields.map((field) => [field, data[`${field}_${at}`]])) as Data
      all.push(...some.map((_, at) => dataAt(at)))
    }
    return all
  },
})

/** Several sets of variables in one, under the names that a repeated document has for them. */
const numbered = (several: readonly object[]): object =>
  Object.fromEntries(
    several.flatMap((each, at) => Object.entries(each).map(([name, value]) => [`${name}_${at}`, value])),
  )
