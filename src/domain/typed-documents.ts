/**
 * The types of an operation's answer and variables, as code generators attach them to its document. There is no such
 * property when the code runs.
 *
 * @see https://github.com/dotansimha/graphql-typed-document-node
 */
export type DocumentTypes<Data, Variables> = { readonly __apiType?: (variables: Variables) => Data }

/** The text of an operation, with the types of its variables and of its answer. */
export type TypedDocument<Data, Variables> = string & DocumentTypes<Data, Variables>

/** An operation repeated for each of several inputs: its variables and fields end with `_0`, `_1` and so on. */
export type RepeatedDocument<Data, Variables> = {
  /** The names of its fields, without these endings. */
  readonly fields: readonly (keyof Data & string)[]
  readonly text: (times: number) => string
  readonly types?: (variables: Variables) => Data
}

/** A part of such an operation, repeated for each input. */
export const repeated = (times: number, text: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => text(at)).join('\n')
