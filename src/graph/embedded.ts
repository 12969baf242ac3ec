import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js'
import { unavailable } from '../errors.ts'
import { forgetHolder, heldBy, noteHolder } from './holder.ts'
import { taskQueue } from './queue.ts'
import { answerOf } from './rows.ts'
import type { GraphStore, Transaction } from './store.ts'

export type EmbeddedOptions = {
  /** Where the graph is kept; in memory, and gone with the process, where it is not given. */
  readonly directory?: string
}

/**
 * The graph in this process (Grafeo), in a file or in memory, for up to about 100 thousand statements. Writes queue.
 * A process that dies loses no acknowledged write; a power cut may lose the last ones, as commits are not flushed
 * to the disk one by one. A query cannot be cancelled: an aborted one runs to its end and its answer is dropped.
 *
 * @throws STORE_IN_USE where another process has the directory open
 */
export async function embeddedStore({ directory }: EmbeddedOptions = {}): Promise<GraphStore> {
  const database = directory === undefined ? grafeo.GrafeoDB.create() : await open(directory)
  const writes = taskQueue()
  let closing: Promise<void> | undefined

  return {
    engine: 'embedded',
    async read(query, params, { signal } = {}) {
      signal?.throwIfAborted()
      if (closing) throw closed()
      const result = await database.executeCypher(query.text.embedded, params)
      signal?.throwIfAborted()
      return answerOf(query, result.toArray())
    },
    async transaction(work) {
      if (closing) throw closed()
      return writes.run(() => transact(database, work))
    },
    define: (statement) =>
      writes.run(async () => {
        await database.executeCypher(statement)
      }),
    ready: async () => {
      if (closing) throw closed()
      return { engine: 'embedded', version: database.version() }
    },
    close() {
      closing ??= writes.idle().then(() => {
        database.close()
        return directory === undefined ? undefined : forgetHolder(directory)
      })
      return closing
    },
  }
}

async function open(directory: string): Promise<GrafeoDB> {
  await mkdir(directory, { recursive: true })
  try {
    const database = grafeo.GrafeoDB.create(join(directory, 'graph.grafeo'))
    database.setCheckpointTriggers({ walBytes: 64 * 1024 * 1024 })
    await noteHolder(directory, { pid: process.pid })
    return database
  } catch (fault) {
    if (fault instanceof Error && fault.message.includes('cannot be locked'))
      throw await heldBy(directory, fault)
    throw unavailable(`The graph in ${directory} cannot be opened.`, fault)
  }
}

const closed = () => unavailable('The graph store is closed.')

/** A transaction that is left open would block what it touched, so every way out of this closes it. */
async function transact<T>(database: GrafeoDB, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = database.beginTransaction()
  const running = new Set<Promise<QueryResult>>()
  try {
    const result = await work({
      async run(query, params) {
        const run = transaction.executeCypher(query.text.embedded, params)
        running.add(run)
        return answerOf(query, (await run).toArray())
      },
    })
    transaction.commit()
    return result
  } catch (fault) {
    await Promise.allSettled(running)
    if (transaction.isActive) transaction.rollback()
    throw fault
  }
}
