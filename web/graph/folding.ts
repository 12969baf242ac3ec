import type { AnswerGraph, NestingEdge, RecordNode } from './answer-graph.ts'

/** As many records as are drawn at once: they are placed within a second, and a reader can still find one of them. */
export const mostDrawn = 300

/** What stands for the records that are left out beside one record, or at the beginning of the question (`''`). */
export type Fold = { readonly owner: string; readonly count: number }

export type FoldedGraph = {
  readonly nodes: readonly RecordNode[]
  readonly edges: readonly NestingEdge[]
  readonly folds: readonly Fold[]
}

/** The beginning of the question, as the owner of what it asks for. */
const beginning = ''

/**
 * Leaves out neighbours of the records that have the most, until no more than `most` are left: each keeps as many as all
 * may have. What a reader unfolded comes on top of that.
 *
 * @param unfolded how many more of a record's neighbours a reader wants to see, by its key
 */
export function folded(
  { nodes, edges }: AnswerGraph,
  unfolded: ReadonlyMap<string, number> = new Map(),
  most: number = mostDrawn,
): FoldedGraph {
  const neighbours = neighboursOf({ nodes, edges })
  const limit = unfolded.size === 0 ? most : Number.POSITIVE_INFINITY
  const seen = new Set(reached(neighbours, mostEach(neighbours, most), limit, unfolded))
  const folds = [...neighbours].flatMap(([owner, keys]) => {
    const count = owner === beginning || seen.has(owner) ? keys.filter((key) => !seen.has(key)).length : 0
    return count === 0 ? [] : [{ owner, count }]
  })
  return {
    nodes: nodes.filter(({ key }) => seen.has(key)),
    edges: edges.filter(({ from, to }) => seen.has(from) && seen.has(to)),
    folds,
  }
}

type Neighbours = ReadonlyMap<string, readonly string[]>

/** What is nested in each record, in the order of the answer. */
function neighboursOf({ nodes, edges }: AnswerGraph): Neighbours {
  const inner = new Map<string, Set<string>>([
    [beginning, new Set(nodes.flatMap(({ key, isAskedFor }) => (isAskedFor ? [key] : [])))],
  ])
  for (const { from, to } of edges) inner.set(from, (inner.get(from) ?? new Set()).add(to))
  return new Map([...inner].map(([owner, keys]) => [owner, [...keys]]))
}

/** The largest number of neighbours with which all that is reached still fits, by bisection. */
function mostEach(neighbours: Neighbours, most: number): number {
  let fits = 1
  let tooMany = 1 + Math.max(...[...neighbours.values()].map((keys) => keys.length))
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    const count = reached(neighbours, middle, most + 1).length
    if (count > most) tooMany = middle
    else fits = middle
  }
  return fits
}

/** The records that are reached from the beginning, level by level, when each leads to so many that are new. */
function reached(
  neighbours: Neighbours,
  each: number,
  limit: number,
  unfolded: ReadonlyMap<string, number> = new Map(),
): string[] {
  const seen = new Set([beginning])
  // A set is walked in the order of its additions, those made on the way included.
  for (const owner of seen) {
    let left = each + (unfolded.get(owner) ?? 0)
    for (const key of neighbours.get(owner) ?? []) {
      if (left === 0 || seen.size > limit) break
      if (seen.has(key)) continue
      seen.add(key)
      left -= 1
    }
  }
  seen.delete(beginning)
  return [...seen]
}
