import { migrations, migrationsDone, noteMigration } from '../generated/migrations.ts'
import type { GraphStore } from './store.ts'

/** Whether a store has been made a graph of, however long ago. */
export const holdsGraph = async (store: GraphStore): Promise<boolean> =>
  (await store.read(migrationsDone, {})).length > 0

/**
 * Brings the store's constraints and indexes up to date, and gives the names of the migrations that were carried out now.
 * Each statement may be run again, so that one that was interrupted is finished by the next call.
 */
export async function migrate(store: GraphStore): Promise<string[]> {
  const done = new Set((await store.read(migrationsDone, {})).map(({ number }) => number))
  const pending = migrations.filter(({ number }) => !done.has(number))
  for (const { number, name, statements } of pending) {
    for (const statement of statements[store.engine]) await store.define(statement)
    const at = new Date().toISOString()
    await store.transaction((transaction) => transaction.run(noteMigration, { number, name, at }))
  }
  return pending.map(({ name }) => name)
}
