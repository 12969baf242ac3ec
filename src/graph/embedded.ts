import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js'
import { unavailable } from '../errors.ts'
import { commits } from './commits.ts'
import { notWritten, openGraph, rewriteGraph } from './embedded-file.ts'
import { forgetHolder } from './holder.ts'
import { taskQueue } from './queue.ts'
import { answerOf } from './rows.ts'
import type { GraphStore, Transaction } from './store.ts'
import { nothingCounted, textFor } from './texts-of-each.ts'
import { unlessAborted } from './unless-aborted.ts'

export type EmbeddedOptions = {
  /** The directory of the graph; if not given, it is kept in memory and lost with the process. */
  readonly directory?: string
  /** Whether the directory must already contain a graph. */
  readonly existing?: boolean
}

/**
 * The graph in this process (Grafeo), in a file or in memory, for up to about 100 thousand statements. Writes are
 * queued. A crash of the process loses no acknowledged write; a power failure may lose the last ones, because commits
 * are not flushed to the disk one by one. A query cannot be cancelled: an aborted one runs to its end and its answer is
 * dropped.
 *
 * @throws as `openGraph` does
 */
export async function embeddedStore({ directory, existing }: EmbeddedOptions = {}): Promise<GraphStore> {
  let database =
    directory === undefined ? grafeo.GrafeoDB.create() : await openGraph(grafeo.GrafeoDB, directory, existing)
  const writes = taskQueue()
  const { told, onCommit } = commits()
  const reading = new Set<Promise<unknown>>()
  /** Nothing can be read while the file is being rewritten. */
  let rewriting: Promise<void> | undefined
  let closing: Promise<void> | undefined

  return {
    engine: 'embedded',
    async read(query, params, { signal } = {}) {
      signal?.throwIfAborted()
      // If that fails, only the caller of `compact` gets the error.
      await rewriting?.catch(() => {})
      if (closing) throw closed()
      const running = rowsOf(database, query.text.embedded, params)
      reading.add(running)
      const rows = await running.finally(() => reading.delete(running))
      signal?.throwIfAborted()
      return answerOf(query, rows)
    },
    async transaction(work) {
      if (closing) throw closed()
      return told(
        writes
          .run(() => transact(database, work))
          .catch((fault: unknown) => {
            throw notWritten(fault)
          }),
      )
    },
    rolledBack(work, { signal } = {}) {
      const trial = writes.run(async () => {
        if (closing) throw closed()
        return tried(database, work, signal)
      })
      return unlessAborted(trial, signal)
    },
    onCommit,
    define: (statements) =>
      writes.run(async () => {
        for (const statement of statements) await database.executeCypher(statement)
      }),
    compact: () =>
      writes.run(async () => {
        if (directory === undefined) return
        rewriting = Promise.allSettled(reading).then(async () => {
          const rewritten = await rewriteGraph(grafeo.GrafeoDB, directory, database)
          database = rewritten.database
          if (rewritten.failed) throw rewritten.failed
        })
        await rewriting.finally(() => {
          rewriting = undefined
        })
      }),
    ready: async () => {
      if (closing) throw closed()
      return { engine: 'embedded', version: database.version() }
    },
    close() {
      closing ??= writes.idle().then(async () => {
        try {
          database.close()
        } catch (fault) {
          throw notWritten(fault)
        } finally {
          if (directory !== undefined) await forgetHolder(directory)
        }
      })
      return closing
    },
  }
}

const closed = () => unavailable('The graph store is closed.')

async function rowsOf(database: GrafeoDB, query: string, params: unknown) {
  return (await database.executeCypher(query, params)).toArray()
}

/** A transaction left open would block everything it touched, so every exit from this function closes it. */
async function transact<T>(database: GrafeoDB, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const { transaction, queries, rollBack } = begin(database)
  try {
    const result = await work(queries)
    transaction.commit()
    return result
  } catch (fault) {
    await rollBack()
    throw fault
  }
}

async function tried<T>(
  database: GrafeoDB,
  work: (transaction: Transaction) => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  signal?.throwIfAborted()
  const { queries, rollBack } = begin(database, signal)
  const oneByOne = taskQueue()
  try {
    return await work({ run: (query, params) => oneByOne.run(() => queries.run(query, params)) })
  } finally {
    await oneByOne.idle()
    await rollBack()
  }
}

/** An open transaction; once the signal aborts, it runs no more queries. */
function begin(database: GrafeoDB, signal?: AbortSignal) {
  const transaction = database.beginTransaction()
  const running = new Set<Promise<QueryResult>>()
  const queries: Transaction = {
    async run(query, params) {
      signal?.throwIfAborted()
      const asked = textFor(query, params)
      if (asked === null) return answerOf(query, nothingCounted(query))
      const run = transaction.executeCypher(asked.text, asked.params)
      running.add(run)
      const rows = (await run.finally(() => running.delete(run))).toArray()
      signal?.throwIfAborted()
      return answerOf(query, rows)
    },
  }
  async function rollBack() {
    await Promise.allSettled(running)
    if (transaction.isActive) transaction.rollback()
  }
  return { transaction, queries, rollBack }
}
