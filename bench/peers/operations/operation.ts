/** What a bare driver sends, and how its rows, lists of columns, become what the servers answer. */
export type Text = {
  readonly text: string
  /** Whole numbers go out as integers. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly answer: (rows: readonly Row[]) => unknown
}

/** The columns of a row, or of a list in it. */
export type Row = readonly unknown[]

export type Request = {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The part of the data that all servers are to give alike, before normal.ts. */
  readonly answer: (data: Data) => unknown
}

/** The data of an answer. */
export type Data = Readonly<Record<string, unknown>>

/** What the operations are called, in the order of the report. */
export const OPERATION_NAMES = [
  'statement',
  'page',
  'deep page',
  'event filtered',
  'event of 50',
  'five levels',
  'names',
  'search',
  'count',
  'disputes',
  '100 ids',
  'groups',
] as const
export type OperationName = (typeof OPERATION_NAMES)[number]

/** One operation, as each server is asked for it. */
export type Operation = {
  readonly name: OperationName
  readonly title: string
  /** Whether the peer answers less, so that it is in no mean. */
  readonly isApart?: true
  /** Asked of this server, and of the naive one. */
  readonly own: Request
  /** Where the naive server takes others than this one. */
  readonly naiveVariables?: Request['variables']
  /** Asked of @neo4j/graphql. */
  readonly list: Request
  readonly connection: Request
  /** Written by hand, once, and left so: about the least that the store takes. */
  readonly byHand: Text
  /** Where there is more than one right answer: whether two are as good. Otherwise they are to be equal. */
  readonly isAlike?: (one: unknown, other: unknown) => boolean
}
