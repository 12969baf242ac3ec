import { unavailable } from '../errors.ts'
import {
  finishMigration,
  migrationBegun,
  migrations,
  migrationsDone,
  noteMigration,
  reachMigration,
} from '../generated/migrations.ts'
import type { GraphStore, Transaction } from './store.ts'

/** Whether a store was ever initialised as a graph. */
export const holdsGraph = async (store: GraphStore): Promise<boolean> =>
  (await store.read(migrationsDone, {})).length > 0

/** How far a data migration got: the last record, in order of ids, and how many of the total are done. */
export type Reached = { readonly after: string; readonly done: number; readonly total: number }

/**
 * Rewrites data, beginning with the record after `after` ('' for the first). It may stop anywhere: what it did before
 * it called `reached` is not done again by the next start, and doing anything again gives the same result.
 */
export type DataMigration = (
  store: GraphStore,
  after: string,
  reached: (reached: Reached) => Promise<void>,
) => Promise<void>

type DataName = NonNullable<(typeof migrations)[number]['data']>

/** The functions of the data migrations, by name. */
export type DataMigrations = Readonly<Record<DataName, DataMigration>>

/** Called with the name and the progress of a data migration. */
export type MigrationProgress = (name: string, done: number, total: number) => void

/**
 * Brings the store's constraints, indexes and data up to date, and returns the names of the migrations that were
 * applied. Every statement is idempotent, so the next call completes an interrupted migration.
 *
 * @throws SERVICE_UNAVAILABLE if a newer version has migrated the store
 */
export async function migrate(
  store: GraphStore,
  data: DataMigrations,
  progress?: MigrationProgress,
): Promise<string[]> {
  const done = new Set((await store.read(migrationsDone, {})).map(({ number }) => number))
  refuseNewer(done)
  if (done.size === 0) return beginGraph(store)
  const pending = migrations.filter(({ number }) => !done.has(number))
  for (const { number, name, statements, data: rewriting } of pending) {
    await store.define(statements[store.engine])
    // If a later migration rewrites the same data, it is only rewritten then.
    const isRewrittenLater = pending.some((later) => later.number > number && later.data === rewriting)
    if (rewriting !== null && !isRewrittenLater)
      await rewrite(store, number, data[rewriting], (...far) => progress?.(name, ...far))
    await store.transaction((transaction) => note(transaction, { number, name }))
  }
  return pending.map(({ name }) => name)
}

/** An empty graph gets the schema of all migrations at once; there are no data to rewrite. */
async function beginGraph(store: GraphStore): Promise<string[]> {
  await store.define(migrations.flatMap(({ statements }) => statements[store.engine]))
  await store.transaction(async (transaction) => {
    for (const migration of migrations) await note(transaction, migration)
  })
  return migrations.map(({ name }) => name)
}

async function note(
  transaction: Transaction,
  { number, name }: { readonly number: number; readonly name: string },
): Promise<void> {
  await transaction.run(noteMigration, { number, name, at: new Date().toISOString() })
  await transaction.run(finishMigration, { number })
}

async function rewrite(
  store: GraphStore,
  number: number,
  migration: DataMigration,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const begun = await store.read(migrationBegun, { number })
  await migration(store, begun?.after ?? '', async ({ after, done, total }) => {
    await store.transaction((transaction) => transaction.run(reachMigration, { number, after }))
    progress(done, total)
  })
}

function refuseNewer(done: ReadonlySet<number>): void {
  const newest = Math.max(0, ...done)
  const known = migrations.at(-1)?.number ?? 0
  if (newest <= known) return
  throw unavailable(
    `A newer version of On Record has opened this graph: it is at migration ${newest}, and this version knows migrations only up to ${known}. Open it with that version or a later one.`,
  )
}
