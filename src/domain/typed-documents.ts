/** The text of an operation, with the types of its variables and of its answer. */
export type TypedDocument<Data, Variables> = string & { readonly types?: (variables: Variables) => Data }

/** An operation that is asked for each of several: its variables and fields end in `_0`, `_1` and so on. */
export type RepeatedDocument<Data, Variables> = {
  /** The names under which it answers each. */
  readonly fields: readonly (keyof Data & string)[]
  readonly text: (times: number) => string
  readonly types?: (variables: Variables) => Data
}

/** A part of such an operation, once for each. */
export const repeated = (times: number, text: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => text(at)).join('\n')
