import type { BundleRelation, BundleStatement } from '../../../src/bundle/format.ts'
import { parsePartialDate } from '../../../src/domain/dates/dates.ts'
import { pageKey } from '../../../src/domain/paging/keys.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { query } from './query.ts'

type Content = { readonly id: string; readonly content: string }
type Link = { readonly id: string; readonly type: string; readonly to: string; readonly at: string }

const none = {} as Record<string, never>
const contents = (label: 'Statement' | 'StatementRelation') =>
  query<typeof none, Content, 'read', 'many'>(
    'read',
    'many',
    `MATCH (n:${label}) RETURN n.id AS id, n.content AS content`,
  )
const keys = query<typeof none, { id: string; key: string | null }, 'read', 'many'>(
  'read',
  'many',
  'MATCH (n:StatementRelation) RETURN n.id AS id, n.key AS key',
)
const links = query<typeof none, Link & { otherId: string }, 'read', 'many'>(
  'read',
  'many',
  `MATCH (n)-[r:INVOLVES|INVOLVES_FOR|CONCERNS]->(other)
RETURN n.id AS id, type(r) AS type, other.id AS to, r.otherId AS otherId, r.key AS at`,
)

const line = ({ id, type, to, at }: Link) => `${id} ${type} ${to} at ${at}`

/** Where relations stand in the order of time, and what they are linked to by that: a line each. */
export async function derivedDisputes(store: GraphStore): Promise<string[]> {
  const placed = (await store.read(keys, {})).flatMap(({ id, key }) =>
    key === null ? [] : `${id} at ${key}`,
  )
  const linked = (await store.read(links, {})).map((link) =>
    link.to === link.otherId ? line(link) : `${line(link)}, noted as ${link.otherId}`,
  )
  return [...placed, ...linked].sort()
}

/** The same, by what the statements and relations of the graph hold. */
export async function disputesAsHeld(store: GraphStore): Promise<string[]> {
  const parsed = async (label: 'Statement' | 'StatementRelation') =>
    (await store.read(contents(label), {})).map(({ content }) => JSON.parse(content))
  const statements = new Map<string, BundleStatement>(
    (await parsed('Statement')).map((each) => [each.id, each]),
  )
  const relations: BundleRelation[] = await parsed('StatementRelation')
  return relations
    .filter(({ clash }) => clash)
    .flatMap((relation) => {
      const sides = [relation.from, relation.to].flatMap((id) => statements.get(id) ?? [])
      const at = disputeKey(relation.id, sides)
      const speakers = sides.flatMap((side) => side.speakers)
      const to = {
        INVOLVES: speakers.map(({ actor }) => actor),
        INVOLVES_FOR: speakers.flatMap(({ onBehalfOf }) => onBehalfOf ?? []),
        CONCERNS: sides.flatMap(({ about = [] }) => about),
      }
      const linked = Object.entries(to).flatMap(([type, ids]) =>
        [...new Set(ids)].map((id) => line({ id: relation.id, type, to: id, at })),
      )
      return [`${relation.id} at ${at}`, ...linked]
    })
    .sort()
}

/** By when the later of the two was said; the undated come before all others. */
export function disputeKey(id: string, sides: readonly Pick<BundleStatement, 'saidAt'>[]): string {
  const instants = sides.flatMap(({ saidAt }) => (saidAt ? parsePartialDate(saidAt.edtf).sortsAt : []))
  return pageKey(instants.sort().at(-1) ?? null, id)
}
