import { setTimeout as pause } from 'node:timers/promises'
import { groupsOf } from '../../domain/groups.ts'
import {
  latestMigration,
  linksOfRecords,
  logInOrder,
  nameNodesOfRecords,
  nodesByIds,
  nodesInOrder,
  restoreNodes,
} from '../../generated/queries.ts'
import type { GraphStore, Value } from '../../graph/store.ts'
import type { Reader } from '../reader.ts'

type Properties = { readonly [key: string]: Value }

/** What kind of node a restore creates: a concept, or one of the kinds that are not records. */
export type NodeKind = keyof typeof restoreNodes

/** One item of a backup: a node, a name of an entity, or a relationship between two nodes. */
export type BackupItem =
  | { readonly node: NodeKind; readonly properties: Properties }
  | { readonly name: string; readonly properties: Properties }
  | { readonly link: string; readonly from: string; readonly to: string; readonly properties: Properties }

/** The sections of a backup that are in order of ids: records with their names, tombstones, writes, relationships. */
export const sections = ['records', 'withdrawn', 'writes', 'links'] as const

/** All that a section of a backup has of one id; no items if there is nothing, or nothing any more. */
export type Part = {
  readonly section: (typeof sections)[number]
  readonly id: string
  readonly items: readonly BackupItem[]
}

/** Entries of the log, and the number of the last of them. */
export type LogPage = { readonly items: readonly BackupItem[]; readonly seq: number }

type NodeRow = { readonly id: string; readonly labels: readonly string[]; readonly properties: Properties }

/** How many nodes or log entries are read at a time. */
const pageSize = 2_000

/** A Dispute is also labelled StatementRelation, so it is tested for first. */
const kinds: readonly NodeKind[] = [
  'Dispute',
  ...(Object.keys(restoreNodes) as NodeKind[]).filter((kind) => kind !== 'Dispute'),
]

/**
 * Everything in the graph but the log, as stored, in pages: records with their derived fields and names, withdrawn
 * records, writes, and relationships, each under the id that it begins at.
 */
export async function* allParts(read: Reader): AsyncGenerator<readonly Part[]> {
  for await (const rows of pagesOf(read, 'Record')) yield await partsOfRecords(read, rows)
  for await (const rows of pagesOf(read, 'Withdrawn')) yield rows.map(tombstone)
  for await (const rows of pagesOf(read, 'Write')) yield rows.map(write)
}

/** The same of the records and writes with these ids, whatever has become of them. */
export async function partsOf(
  read: Reader,
  ids: readonly string[],
  writes: readonly string[],
): Promise<Part[]> {
  const found = [
    ...(await partsOfRecords(read, await read(nodesByIds.Record, { ids }))),
    ...(await read(nodesByIds.Withdrawn, { ids })).map(tombstone),
    ...(await read(nodesByIds.Write, { ids: writes })).map(write),
  ]
  const known = new Set(found.map(({ section, id }) => `${section} ${id}`))
  const gone = ids.flatMap((id) =>
    (['records', 'withdrawn', 'links'] as const)
      .filter((section) => !known.has(`${section} ${id}`))
      .map((section) => ({ section, id, items: [] })),
  )
  return [...found, ...gone]
}

/** The log from an entry on, in pages. */
export async function* logAfter(read: Reader, seq: number): AsyncGenerator<LogPage> {
  for (let after = seq; ; ) {
    const rows = await read(logInOrder, { after, limit: pageSize })
    const last = rows.at(-1)
    if (last === undefined) return
    const items = rows.map(({ properties }) => ({ node: 'Change' as const, properties: stored(properties) }))
    yield { items, seq: last.seq }
    if (rows.length < pageSize) return
    after = last.seq
  }
}

/** The number of the last migration that was applied to the graph. */
export async function latestMigrationOf(store: GraphStore): Promise<number> {
  return (await store.read(latestMigration, {})).number
}

async function* pagesOf(read: Reader, label: keyof typeof nodesInOrder) {
  for (let after = ''; ; ) {
    const rows = await read(nodesInOrder[label], { after, limit: pageSize })
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = last.id
  }
}

async function partsOfRecords(read: Reader, given: readonly NodeRow[]): Promise<Part[]> {
  const rows = await settled(read, given)
  const ids = rows.map(({ id }) => id)
  const names = groupsOf(await read(nameNodesOfRecords, { ids }), ({ entityId }) => entityId)
  const links = groupsOf(await read(linksOfRecords, { ids }), ({ from }) => from)
  return rows.flatMap(({ id, labels, properties }): Part[] => {
    const node = { node: kindOf(labels), properties: stored(properties) }
    const ownNames = (names.get(id) ?? []).map((name) => ({ name: id, properties: stored(name.properties) }))
    const ownLinks = (links.get(id) ?? []).map(({ type, from, to, properties }) => ({
      link: type,
      from,
      to,
      properties: stored(properties),
    }))
    return [
      { section: 'records', id, items: [node, ...sorted(ownNames)] },
      { section: 'links', id, items: sorted(ownLinks) },
    ]
  })
}

/** How often to look at what is just being written, and how long to wait before, in milliseconds. */
const [looks, betweenLooks] = [20, 25]

/**
 * Nodes that have all their labels. Neo4j reads a node label by label, and so some of them from before a commit and some from after
 * it: such a node is read again, unless it is no record any more.
 */
async function settled(read: Reader, given: readonly NodeRow[]): Promise<readonly NodeRow[]> {
  let rows = given
  for (let look = 0; look < looks; look += 1) {
    const torn = new Set(rows.flatMap(({ id, labels }) => (knownKind(labels) === undefined ? [id] : [])))
    if (torn.size === 0) break
    await pause(betweenLooks)
    const again = await read(nodesByIds.Record, { ids: [...torn] })
    rows = rows.flatMap((row) => (torn.has(row.id) ? again.filter(({ id }) => id === row.id) : [row]))
  }
  return rows
}

const knownKind = (labels: readonly string[]) => kinds.find((each) => labels.includes(each))

function kindOf(labels: readonly string[]): NodeKind {
  const kind = knownKind(labels)
  if (kind === undefined) throw new Error(`A backup knows no node with the labels ${labels.join(', ')}.`)
  return kind
}

const tombstone = ({ id, properties }: NodeRow): Part => ({
  section: 'withdrawn',
  id,
  items: [{ node: 'Withdrawn', properties: stored(properties) }],
})

const write = ({ id, properties }: NodeRow): Part => ({
  section: 'writes',
  id,
  items: [{ node: 'Write', properties: stored(properties) }],
})

/**
 * Sorted, because engines return properties in different orders, and backups of the same graph must be identical. The
 * mark of a lock is left out: it says nothing, and a record gets it without being written.
 */
const stored = ({ lock: _mark, ...properties }: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))

const sorted = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => [JSON.stringify(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item)
