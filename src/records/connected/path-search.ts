import type { GraphSeen } from './graph-seen.ts'
import { pathsOfLength } from './paths-of-length.ts'

/** What a search is about, and its bounds. */
export type PathsWanted = {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly first: number
  /** How many links may be read in all, as the degrees of the records tell before they are. */
  readonly most: number
  /** Of a level with more links than this, those that would end a path are read first, by themselves. */
  readonly atOnce: number
  /** Whether a path may go through a record. */
  readonly mayPass: (id: string) => boolean
}

export type PathsFound = {
  readonly paths: readonly (readonly string[])[]
  readonly status: 'COMPLETE' | 'ENOUGH' | 'STOPPED'
  /** Up to how many hops all paths were looked for. */
  readonly hopsSearched: number
  /** How many records were asked for what they are linked to. */
  readonly recordsSearched: number
}

/** One end of a search: the records reached so far, and those that come next. */
type Side = { readonly reached: Set<string>; next: readonly string[] }

const sideOf = (end: string): Side => ({ reached: new Set([end]), next: [end] })

/**
 * The shortest paths between two records, by a breadth-first search from both ends: a read or two a level, always at the end
 * where the next level has fewer links. All paths of one length are known before those of the next are looked for, so the order
 * of the paths does not depend on which end that was.
 *
 * @param read notes what some records are linked to; where others are named, only what links them to these
 */
export async function searchPaths(
  wanted: PathsWanted,
  seen: GraphSeen,
  read: (ids: readonly string[], among: readonly string[] | null) => Promise<void>,
): Promise<PathsFound> {
  const { from, to, maxHops, first, most, atOnce } = wanted
  /** Those of which some links are known, and those of which all are. */
  const [looked, asked] = [new Set<string>(), new Set<string>()]
  const sides = [sideOf(from), sideOf(to)] as const
  /** What would be read next at an end: it is told what may be passed only where the search goes on there. */
  const nextOf = ({ next }: Side) => next.filter((id) => id === from || id === to || wanted.mayPass(id))
  const unaskedOf = (side: Side) => nextOf(side).filter((id) => !asked.has(id))
  const costOf = (side: Side) => unaskedOf(side).reduce((sum, id) => sum + seen.degreeOf(id), 0)
  let spent = 0
  const paths: string[][] = []
  const found = (status: PathsFound['status'], hopsSearched: number): PathsFound => ({
    paths,
    status,
    hopsSearched,
    recordsSearched: looked.size,
  })

  for (let hops = 1; hops <= maxHops; hops += 1) {
    const [side, opposite] = costOf(sides[1]) < costOf(sides[0]) ? [sides[1], sides[0]] : sides
    const [ids, cost] = [unaskedOf(side), costOf(side)]
    if (spent + cost > most) return found('STOPPED', hops - 1)
    spent += cost
    for (const id of ids) looked.add(id)
    // A path of so many hops goes on to what the opposite end has reached, so the links to that tell all of them.
    const isLast = hops === maxHops
    if (ids.length > 0 && (isLast || cost > atOnce)) {
      await read(ids, [...opposite.reached])
      if (isEnough(hops)) return found('ENOUGH', hops)
      if (!isLast) await readWhole(side, ids)
    } else {
      await readWhole(side, ids)
      if (isEnough(hops)) return found('ENOUGH', hops)
    }
  }
  return found('COMPLETE', maxHops)

  async function readWhole(side: Side, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await read(ids, null)
    for (const id of ids) asked.add(id)
    const reached = new Set(nextOf(side).flatMap((id) => [...seen.neighboursOf(id)]))
    side.next = [...reached].filter((id) => id !== from && id !== to && !side.reached.has(id))
    for (const id of side.next) side.reached.add(id)
  }

  function isEnough(hops: number): boolean {
    const passing = { neighboursOf: seen.neighboursOf, mayPass: wanted.mayPass }
    paths.push(...pathsOfLength(passing, { from, to, hops }, first - paths.length))
    return paths.length >= first
  }
}
