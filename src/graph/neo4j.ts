import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { marksOf } from './chains.ts'
import { commits } from './commits.ts'
import { translated } from './neo4j-faults.ts'
import { plannedOnce } from './plan-once.ts'
import { taskQueue } from './queue.ts'
import { answerOf } from './rows.ts'
import type {
  Answer,
  Cardinality,
  Chain,
  CypherQuery,
  GraphStore,
  Mode,
  RunOptions,
  Transaction,
} from './store.ts'
import { unlessAborted } from './unless-aborted.ts'

export type Neo4jOptions = {
  /** `bolt://` for one server, `neo4j://` for routing in a cluster, each also with `+s` or `+ssc`. */
  readonly uri: string
  readonly username?: string
  readonly password?: string
  /** The server's default database if not given. */
  readonly database?: string
  readonly connectionTimeoutMs?: number
}

/** How often a read is retried after a transient error, and how long to wait before the first retry. */
const retries = 2
const retryDelayMs = 50

/** For how long a transaction is retried, and the longest wait between two attempts, in milliseconds. */
const [retryFor, longestRetryDelay] = [10_000, 1_000]

/**
 * The graph in Neo4j 5.26 or later. It connects with the first query; `ready()` tells whether the server can be
 * reached.
 */
export async function neo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const connectionTimeout = options.connectionTimeoutMs ?? 5_000
  const driver = neo4j.driver(options.uri, authOf(options), {
    disableLosslessIntegers: true,
    connectionTimeout,
    connectionAcquisitionTimeout: connectionTimeout * 2,
    // The driver would wait for a second before it retries.
    maxTransactionRetryTime: 0,
    userAgent: 'on-record',
    // Otherwise the driver tells the server, with each query, which of its functions was called.
    telemetryDisabled: true,
  })
  const { told, onCommit } = commits()
  const own: Chain = { marks: [] }
  // Two that write the same records and never commit would only wait for each other.
  const trials = taskQueue()
  const session = (mode: Mode, chain: Chain = own): Session =>
    driver.session({
      database: options.database,
      // With `neo4j://`, followers answer reads.
      defaultAccessMode: mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: mode === 'read' ? marksOf([chain]) : marksOf([own, chain]),
    })

  return {
    engine: 'neo4j',
    read: (query, params, run) =>
      retrying(() => readOnce(session('read', run?.chain), query, params, run), run),
    transaction: (work, run) =>
      told(
        inSession(session('write', run?.chain), (open) => open.executeWrite((tx) => work(transactionOn(tx)))),
      ),
    rolledBack: (work, run) => {
      const trial = trials.run(() => tried(session('write', run?.chain), work, run?.signal))
      return unlessAborted(trial, run?.signal)
    },
    onCommit,
    define: (statements) => defineIn(session('write'), statements),
    compact: async () => {},
    ready: () => versionOf(driver, options.database),
    close: () => driver.close(),
  }
}

const authOf = ({ username, password }: Neo4jOptions) =>
  username === undefined ? undefined : neo4j.auth.basic(username, password ?? '')

/** An auto-commit read: one round trip, where a managed transaction takes two. Closing its session ends the query. */
async function readOnce<Params, Row, C extends Cardinality>(
  session: Session,
  query: CypherQuery<Params, Row, 'read', C>,
  params: Params,
  { signal }: RunOptions = {},
): Promise<Answer<Row, C>> {
  signal?.throwIfAborted()
  const reading = readIn(session, query, params)
  return unlessAborted(reading, signal, () => session.close())
}

async function readIn<Params, Row, C extends Cardinality>(
  session: Session,
  query: CypherQuery<Params, Row, 'read', C>,
  params: Params,
): Promise<Answer<Row, C>> {
  try {
    const result = await withoutStack(() => session.run(plannedOnce(query, params)))
    return answerOf(
      query,
      result.records.map((record) => record.toObject()),
    )
  } finally {
    await session.close()
  }
}

/**
 * The driver records the stack of each query for its errors, which takes a twentieth of the time of a small query. Our
 * own errors already tell where they occurred.
 */
function withoutStack<Result>(run: () => Result): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** Reads change nothing, so they are simply retried after a transient error (a leader election, a lost connection). */
async function retrying<T>(read: () => Promise<T>, { signal }: RunOptions = {}): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await read()
    } catch (fault) {
      if (signal?.aborted || attempt === retries || !neo4j.isRetryableError(fault)) throw translated(fault)
      await new Promise((resolve) => setTimeout(resolve, retryDelayMs * 4 ** attempt))
    }
  }
}

/** A transaction that is rolled back. Closing its session ends the query that it is running. */
async function tried<T>(
  session: Session,
  work: (transaction: Transaction) => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  const running = inSession(session, async () => {
    signal?.throwIfAborted()
    const open = session.beginTransaction()
    try {
      return await work(transactionOn(open))
    } finally {
      // A transaction that failed, or whose session was closed, is gone already.
      await open.rollback().catch(() => {})
    }
  })
  return unlessAborted(running, signal, () => session.close())
}

/** Runs a transaction, again after a transient error, and closes the session. */
async function inSession<T>(session: Session, transact: (session: Session) => Promise<T>): Promise<T> {
  const begun = performance.now()
  try {
    for (let delay = 10; ; delay = Math.min(delay * 2, longestRetryDelay)) {
      try {
        return await transact(session)
      } catch (fault) {
        if (!neo4j.isRetryableError(fault) || performance.now() - begun > retryFor) throw translated(fault)
      }
      // Two that locked each other out would do so again if both came back at once.
      await pause(delay * (0.5 + Math.random()))
    }
  } finally {
    await session.close()
  }
}

/**
 * Defines the schema in one transaction, since each commit takes long, and then runs the other statements one by one:
 * they write data, which a schema transaction may not, or wait for indexes.
 */
async function defineIn(session: Session, statements: readonly string[]): Promise<void> {
  const isSchema = (statement: string) => /^(CREATE|DROP) /.test(statement)
  try {
    const schema = session.beginTransaction()
    for (const statement of statements.filter(isSchema)) await schema.run(statement)
    await schema.commit()
    for (const statement of new Set(statements)) if (!isSchema(statement)) await session.run(statement)
  } catch (fault) {
    throw translated(fault)
  } finally {
    await session.close()
  }
}

const transactionOn = (open: Pick<ManagedTransaction, 'run'>): Transaction => ({
  async run(query, params) {
    const result = await withoutStack(() => open.run(plannedOnce(query, params)))
    return answerOf(
      query,
      result.records.map((record) => record.toObject()),
    )
  },
})

async function versionOf(driver: Driver, database: string | undefined) {
  try {
    const { agent } = await driver.getServerInfo({ database })
    return { engine: 'neo4j' as const, version: agent?.replace('Neo4j/', '') ?? 'unknown' }
  } catch (fault) {
    throw translated(fault)
  }
}
