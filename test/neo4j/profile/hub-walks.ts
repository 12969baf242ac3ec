import type { GraphStore } from '../../../src/graph/store.ts'
import { query } from '../../support/graphs/query.ts'

/** A walk from a hub, and where in it a page begins. */
export type HubWalk = { readonly parentId: string; readonly floor: string; readonly ceiling: string }

type Keys = { readonly parentId: string; readonly keys: readonly string[] }

const keysOfRelation = query<{ type: string; label: string }, Keys, 'read', 'many'>(
  'read',
  'many',
  `MATCH (hub:Record)<-[related]-(record)
WHERE hub.id ENDS WITH ':hub' AND type(related) = $type AND $label IN labels(record)
WITH hub.id AS parentId, related.key AS key ORDER BY key
WITH parentId, collect(key) AS keys WHERE size(keys) >= 1000
RETURN parentId, keys`,
)
const keysOfStatements = query<{ type: string }, Keys, 'read', 'many'>(
  'read',
  'many',
  `MATCH (hub:Statement)<-[related]-() WHERE hub.id IN ['statement:disputed', 'statement:reported'] AND type(related) = $type
WITH hub.id AS parentId, related.key AS key ORDER BY key
WITH parentId, collect(key) AS keys WHERE size(keys) >= 100
RETURN parentId, keys`,
)

/** Pages of one relation's hubs, of records with a label: at the beginning, in the middle and near the end, from either side. */
export async function hubWalks(store: GraphStore, type: string, label: string): Promise<HubWalk[]> {
  const hubs = [
    ...(await store.read(keysOfRelation, { type, label })),
    ...(await store.read(keysOfStatements, { type })),
  ]
  return hubs.flatMap(({ parentId, keys }) => placesIn(keys).map((place) => ({ parentId, ...place })))
}

/** Bounds that leave all keys, half of them, and some at either end that still fill a page. */
function placesIn(keys: readonly string[]): { floor: string; ceiling: string }[] {
  const at = (index: number) => keys.at(index) ?? ''
  const middle = at(Math.floor(keys.length / 2))
  return [
    { floor: '', ceiling: '~' },
    { floor: '', ceiling: middle },
    { floor: middle, ceiling: '~' },
    { floor: '', ceiling: at(40) },
    { floor: at(-40), ceiling: '~' },
  ]
}

/** Pages through all records with a label, in the order of one of their properties. */
export async function orderedPlaces(store: GraphStore, label: string, property: 'key' | 'recordedKey') {
  const keys = query<{ label: string; property: string }, { key: string }, 'read', 'many'>(
    'read',
    'many',
    'MATCH (record:Record) WHERE $label IN labels(record) RETURN record[$property] AS key ORDER BY key',
  )
  return placesIn((await store.read(keys, { label, property })).map(({ key }) => key))
}
