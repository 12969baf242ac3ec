/**
 * The port between the product and its graph. No driver type crosses it: queries go down, plain rows come up. Two
 * engines implement it (neo4j.ts, embedded.ts), and one conformance suite tests both.
 */

export type Engine = 'embedded' | 'neo4j'

/** What a row or a parameter may contain. Both engines return the same values for the same graph. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }

export type Mode = 'read' | 'write'

/** How many rows a query returns: `many` any number, `one` exactly one, `maybeOne` one or none, `none` no row. */
export type Cardinality = 'many' | 'one' | 'maybeOne' | 'none'

/**
 * A text for each value of one field of a parameter's rows, for an engine that cannot take labels and types from
 * parameters. `counts` is the one column of each, a number.
 */
export type TextOfEach = {
  readonly list: string
  readonly field: string
  readonly counts: string
  readonly texts: Readonly<Record<string, string>>
}

/** A query of cypher/, as generated into src/generated/queries.ts. `ints` are the paths of integer parameters. */
export type CypherQuery<Params, Row, M extends Mode = Mode, C extends Cardinality = Cardinality> = {
  readonly name: string
  readonly mode: M
  readonly returns: C
  readonly text: Readonly<Record<Engine, string>>
  /** Present if the embedded engine has a text for each kind of row. */
  readonly each?: TextOfEach
  readonly ints: readonly string[]
  /** Where the ids of the records that it writes are: parameters (`$rows.id`) and fields of its rows (`related`). */
  readonly touches?: readonly string[]
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

/**
 * What a viewer's requests have seen of a graph that is kept on several servers: marks of its state, which whatever is asked
 * next on the chain waits for, and which it replaces by its own. An engine with one server needs none and leaves them as
 * they are.
 */
export type Chain = { marks: readonly string[] }

export type RunOptions = {
  /** What is read is at least as new as this, and is noted in it. If not given, as new as what was written here. */
  readonly chain?: Chain
  /** Cancels the query if the engine can (Neo4j); the embedded engine lets it finish and drops the answer. */
  readonly signal?: AbortSignal
}

/** The queries of a unit of work: all of them are committed, or none. */
export type Transaction = {
  run<Params, Row, C extends Cardinality>(
    query: CypherQuery<Params, Row, Mode, C>,
    params: Params,
  ): Promise<Answer<Row, C>>
}

/** The engine and its version, known once the store answers. */
export type Readiness = { readonly engine: Engine; readonly version: string }

export type GraphStore = {
  readonly engine: Engine
  /** Runs one read. It is retried after a transient error, which is safe for reads. */
  read<Params, Row, C extends Cardinality>(
    query: CypherQuery<Params, Row, 'read', C>,
    params: Params,
    options?: RunOptions,
  ): Promise<Answer<Row, C>>
  /**
   * Runs a unit of work in one transaction. The work may run more than once (after a transient error or a lost commit),
   * so it must do nothing but run queries; if it throws, everything is rolled back. What it wrote is noted in the chain.
   */
  transaction<T>(
    work: (transaction: Transaction) => Promise<T>,
    options?: Pick<RunOptions, 'chain'>,
  ): Promise<T>
  /**
   * Runs queries in a transaction that is never committed, and returns what the work returns: what it writes, only its own
   * queries see. One at a time runs in a process. On the embedded engine other writes wait for it, in Neo4j those of what it
   * wrote. The signal ends it. The work may run more than once, as that of a transaction.
   */
  rolledBack<T>(work: (transaction: Transaction) => Promise<T>, options?: RunOptions): Promise<T>
  /**
   * Calls a listener after each transaction that was committed through this store; other processes may write too. Gives what
   * ends that.
   */
  onCommit(listener: () => void): () => void
  /** Runs statements that define the schema (constraints, indexes) and what belongs to it; they must be idempotent. */
  define(statements: readonly string[]): Promise<void>
  /**
   * Rewrites the graph without erased content, as far as the engine can: the embedded one's file and journal. Neo4j
   * prunes its transaction logs by its own settings. Throws SERVICE_UNAVAILABLE if the file could not be replaced; the
   * store then continues with the old one.
   */
  compact(): Promise<void>
  /** Resolves when the store answers; throws SERVICE_UNAVAILABLE if it does not. */
  ready(): Promise<Readiness>
  /** Releases the file or the connections. May be called twice. */
  close(): Promise<void>
}
