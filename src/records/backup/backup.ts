import { conflict } from '../../errors.ts'
import {
  latestChange,
  latestMigration,
  linksOfRecords,
  logInOrder,
  nameNodesOfRecords,
  nodesInOrder,
  restoreNodes,
} from '../../generated/queries.ts'
import type { GraphStore, Value } from '../../graph/store.ts'

type Properties = { readonly [key: string]: Value }

/** What kind of node a restore creates: a concept, or one of the kinds that are not records. */
export type NodeKind = keyof typeof restoreNodes

/** One item of a backup: a node, a name of an entity, or a relationship between two nodes. */
export type BackupItem =
  | { readonly node: NodeKind; readonly properties: Properties }
  | { readonly name: string; readonly properties: Properties }
  | { readonly link: string; readonly from: string; readonly to: string; readonly properties: Properties }

/** How many nodes or log entries are read at a time. */
const pageSize = 2_000

/** A Dispute is also labelled StatementRelation, so it is tested for first. */
const kinds: readonly NodeKind[] = [
  'Dispute',
  ...(Object.keys(restoreNodes) as NodeKind[]).filter((kind) => kind !== 'Dispute'),
]

/**
 * Everything in the graph, as stored: records with their derived fields, withdrawn records, judgements, writes and
 * the log, then the relationships, each after both its ends.
 *
 * @throws CONFLICT at the end, if the graph was changed meanwhile, because what was read before and after the change
 *   does not fit together
 */
export async function* backupItems(store: GraphStore): AsyncGenerator<BackupItem> {
  const { seq: before } = await store.read(latestChange, {})
  for await (const rows of pagesOf(store, 'Record')) {
    for (const { labels, properties } of rows) yield { node: kindOf(labels), properties: inOrder(properties) }
    const names = await store.read(nameNodesOfRecords, { ids: rows.map(({ id }) => id) })
    yield* sorted(
      names.map(({ entityId, properties }) => ({ name: entityId, properties: inOrder(properties) })),
    )
  }
  for (const label of ['Withdrawn', 'Write'] as const) {
    for await (const rows of pagesOf(store, label))
      for (const { properties } of rows) yield { node: label, properties: inOrder(properties) }
  }
  yield* log(store)
  for await (const rows of pagesOf(store, 'Record')) {
    const links = await store.read(linksOfRecords, { ids: rows.map(({ id }) => id) })
    yield* sorted(
      links.map(({ type, from, to, properties }) => ({
        link: type,
        from,
        to,
        properties: inOrder(properties),
      })),
    )
  }
  const { seq: after } = await store.read(latestChange, {})
  if (after > before) {
    throw conflict(
      `The graph was changed while it was being backed up: its log has grown by ${after - before}. Stop everything that writes to it, and back it up again.`,
    )
  }
}

/** The number of the last migration that was applied to the graph. */
export async function latestMigrationOf(store: GraphStore): Promise<number> {
  return (await store.read(latestMigration, {})).number
}

async function* pagesOf(store: GraphStore, label: keyof typeof nodesInOrder) {
  for (let after = ''; ; ) {
    const rows = await store.read(nodesInOrder[label], { after, limit: pageSize })
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = last.id
  }
}

async function* log(store: GraphStore): AsyncGenerator<BackupItem> {
  for (let after = 0; ; ) {
    const rows = await store.read(logInOrder, { after, limit: pageSize })
    for (const { properties } of rows) yield { node: 'Change', properties: inOrder(properties) }
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = last.seq
  }
}

function kindOf(labels: readonly string[]): NodeKind {
  const kind = kinds.find((each) => labels.includes(each))
  if (kind === undefined) throw new Error(`A backup knows no node with the labels ${labels.join(', ')}.`)
  return kind
}

/** Sorted, because engines return properties in different orders, and backups of the same graph must be identical. */
const inOrder = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))

const sorted = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => [JSON.stringify(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item)
