/**
 * The port between the product and the graph it is kept in. No driver type passes it: queries go down, plain rows
 * come up. Two engines implement it (neo4j.ts, embedded.ts) and one conformance suite holds them to it.
 */

export type Engine = 'embedded' | 'neo4j'

/** What a row or a parameter may hold. Both engines give the same values for the same graph. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }

export type Mode = 'read' | 'write'

/** How many rows a query gives: `many` any number, `one` exactly one, `maybeOne` one or none, `none` no row. */
export type Cardinality = 'many' | 'one' | 'maybeOne' | 'none'

/**
 * A text for each value of a field of the rows that a parameter lists, run one after the other, for an engine that writes
 * labels and types by their names only.
 */
export type TextOfEach = {
  readonly list: string
  readonly field: string
  readonly texts: Readonly<Record<string, string>>
}

/** One query of cypher/, as src/generated/queries.ts has it. `ints` are the parameters' paths that hold integers. */
export type CypherQuery<Params, Row, M extends Mode = Mode, C extends Cardinality = Cardinality> = {
  readonly name: string
  readonly mode: M
  readonly returns: C
  readonly text: Readonly<Record<Engine, string>>
  /** Where the embedded engine has a text for each kind of row. */
  readonly each?: TextOfEach
  readonly ints: readonly string[]
  /** Never set: carries the types of the parameters and rows. */
  readonly types?: (params: Params) => Row
}

export type Answer<Row, C extends Cardinality> = C extends 'many'
  ? Row[]
  : C extends 'one'
    ? Row
    : C extends 'maybeOne'
      ? Row | null
      : undefined

export type RunOptions = {
  /** Ends the query where the engine can (Neo4j); the embedded engine lets it finish and drops the answer. */
  readonly signal?: AbortSignal
}

/** What a unit of work may do: every query of it is kept, or none. */
export type Transaction = {
  run<Params, Row, C extends Cardinality>(
    query: CypherQuery<Params, Row, Mode, C>,
    params: Params,
  ): Promise<Answer<Row, C>>
}

/** What the store is and whether it answers. */
export type Readiness = { readonly engine: Engine; readonly version: string }

export type GraphStore = {
  readonly engine: Engine
  /** Runs one read. It is retried on a passing fault, which is safe for reads. */
  read<Params, Row, C extends Cardinality>(
    query: CypherQuery<Params, Row, 'read', C>,
    params: Params,
    options?: RunOptions,
  ): Promise<Answer<Row, C>>
  /**
   * Runs a unit of work in one transaction. The work may run more than once (a passing fault, a lost commit),
   * so it must do nothing but run queries; when it throws, everything is rolled back.
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Runs statements that define the schema (constraints, indexes) and what stands beside it; idempotent ones only. */
  define(statements: readonly string[]): Promise<void>
  /**
   * Writes the graph anew without what was erased from it, as far as the engine can: the embedded one's file and journal.
   * Neo4j prunes its transaction logs by settings of its own. Throws SERVICE_UNAVAILABLE where the file could not be replaced;
   * the store goes on with the old one.
   */
  compact(): Promise<void>
  /** Resolves when the store answers; throws SERVICE_UNAVAILABLE when it does not. */
  ready(): Promise<Readiness>
  /** Lets go of the file or the connections. Calling it twice is fine. */
  close(): Promise<void>
}
