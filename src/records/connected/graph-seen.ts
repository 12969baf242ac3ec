import type { PathLinkRow } from '../../generated/queries.ts'
import { isMutual, type PathRelation, pathRelations, relationStoredAs } from './relations.ts'

/** How one record is related to another: as the subject, if `forward`; and the id of the record that makes it so. */
export type Link = { readonly relation: PathRelation; readonly forward: boolean; readonly madeBy: string }

/** What the graph has been found to hold: the links of records, seen from either end, and how many records refer to each. */
export type GraphSeen = {
  /** How many records refer to a record. */
  readonly degreeOf: (id: string) => number
  /** The records that a record is known to be linked to. */
  readonly neighboursOf: (id: string) => Iterable<string>
  /** How it is linked to one of them: each relation once, in the order of the relations, as the subject first. */
  readonly linksBetween: (from: string, to: string) => readonly Link[]
  /** How many pairs of records are known to be linked. */
  readonly size: () => number
  readonly note: (rows: readonly LinksRow[]) => void
}

export type LinksRow = {
  readonly otherId: string
  readonly degree: number
  readonly links: readonly PathLinkRow[]
}

type Stored = Pick<PathLinkRow, 'relation' | 'forward' | 'key'>

export function graphSeen(degrees: ReadonlyMap<string, number>): GraphSeen {
  const known = new Map(degrees)
  const links = new Map<string, Map<string, Stored[]>>()
  const between = (from: string, to: string): Stored[] => {
    const others = links.get(from) ?? new Map<string, Stored[]>()
    links.set(from, others)
    const found = others.get(to) ?? []
    others.set(to, found)
    return found
  }
  let pairs = 0
  return {
    degreeOf: (id) => known.get(id) ?? 0,
    neighboursOf: (id) => links.get(id)?.keys() ?? [],
    linksBetween: (from, to) => linksOf(links.get(from)?.get(to) ?? []),
    size: () => pairs,
    note(rows) {
      for (const { otherId, degree, links: found } of rows) {
        known.set(otherId, degree)
        for (const { id, ...link } of found) {
          const there = between(id, otherId)
          if (there.length === 0) pairs += 1
          there.push(link)
          between(otherId, id).push({ ...link, forward: !link.forward })
        }
      }
    },
  }
}

/** Links as they were noted: from one end or from both, and of the members of one record. */
function linksOf(stored: readonly Stored[]): Link[] {
  const last = new Map<string, { link: Omit<Link, 'madeBy'>; key: string }>()
  for (const { relation: name, forward, key } of stored) {
    const relation = relationStoredAs(name)
    const link = { relation, forward: forward || isMutual(relation) }
    const as = `${relation} ${link.forward}`
    const before = last.get(as)
    if (!before || before.key < key) last.set(as, { link, key })
  }
  return [...last.values()]
    .map(({ link, key }) => ({ ...link, madeBy: key.slice(key.indexOf(':') + 1) }))
    .sort(
      (a, b) =>
        pathRelations.indexOf(a.relation) - pathRelations.indexOf(b.relation) ||
        Number(b.forward) - Number(a.forward),
    )
}
