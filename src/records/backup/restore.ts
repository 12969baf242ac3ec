import { groupsOf } from '../../domain/groups.ts'
import { conflict } from '../../errors.ts'
import {
  createNames,
  forgetMigrations,
  latestChange,
  linkRecords,
  linkRecordsEach,
  nodesInOrder,
  restoreCounter,
  restoreNodes,
} from '../../generated/queries.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'
import type { BackupItem } from './backup.ts'

/** The most items written in one transaction. */
const batchSize = 1_000

/** @throws CONFLICT if the graph holds anything: a backup is only restored into an empty graph */
export async function refuseUnlessEmpty(store: GraphStore): Promise<void> {
  const { seq } = await store.read(latestChange, {})
  const found = await store.read(nodesInOrder.Record, { after: '', limit: 1 })
  if (seq > 0 || found.length > 0)
    throw conflict(
      'The graph is not empty. A backup is restored into an empty graph only: name another directory or database.',
    )
}

/** Forgets the migrations after the given one, so that the next migration of this store applies them again. */
export async function migrateAgainFrom(store: GraphStore, migration: number): Promise<void> {
  await store.transaction((transaction) => transaction.run(forgetMigrations, { after: migration }))
}

/**
 * Writes the items of a backup in its order. The log's counter is set last, so an interrupted restore leaves an
 * incomplete graph, which has to be deleted before trying again.
 */
export async function restoreItems(
  store: GraphStore,
  items: AsyncIterable<BackupItem>,
  progress?: (done: number) => void,
): Promise<number> {
  await refuseUnlessEmpty(store)
  let [done, seq] = [0, 0]
  let batch: BackupItem[] = []
  const flush = async () => {
    const written = batch
    batch = []
    await store.transaction((transaction) => write(transaction, written))
    done += written.length
    progress?.(done)
  }
  for await (const item of items) {
    if ('node' in item && item.node === 'Change') seq = Math.max(seq, Number(item.properties.seq))
    if (batch.push(item) === batchSize) await flush()
  }
  if (batch.length > 0) await flush()
  await store.transaction((transaction) => transaction.run(restoreCounter, { seq }))
  return done
}

async function write(transaction: Transaction, items: readonly BackupItem[]): Promise<void> {
  const nodes = items.flatMap((item) => ('node' in item ? [item] : []))
  for (const [kind, rows] of groupsOf(nodes, ({ node }) => node))
    await transaction.run(restoreNodes[kind], { rows: rows.map(({ properties }) => ({ properties })) })
  const names = items.flatMap((item) =>
    'name' in item ? [{ entityId: item.name, properties: item.properties }] : [],
  )
  if (names.length > 0) await transaction.run(createNames, { names })
  const links = items.flatMap((item) => ('link' in item ? [item] : []))
  const unknown = links.find(({ link }) => !knownTypes.includes(link))
  if (unknown) throw new Error(`A backup holds relationships of an unknown type, ${unknown.link}.`)
  if (links.length > 0)
    await transaction.run(linkRecords, {
      links: links.map(({ link: type, from, to, properties }) => ({ type, from, to, properties })),
    })
}

const knownTypes: readonly string[] = linkRecordsEach
