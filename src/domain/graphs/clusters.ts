/** Two actors are the same, or they are not. */
export const VERDICTS = ['SAME_AS', 'NOT_SAME_AS'] as const
export type Verdict = (typeof VERDICTS)[number]

export type Judged = { readonly verdict: string; readonly actorIds: readonly string[] }

/** What a judgement says, in short: `person:a SAME_AS person:b`. Equal for judgements that say the same. */
export const sayingOf = ({ verdict, actorIds }: Judged): string => actorIds.join(` ${verdict} `)

/** A NOT_SAME_AS that contradicts other judgements: the chain of SAME_AS that merges its two actors. */
export type Contradiction<J extends Judged> = { readonly apart: J; readonly chain: readonly J[] }

/** The result of a set of judgements: the canonical id of each actor, and the contradictions among the judgements. */
export type Clusters<J extends Judged> = {
  readonly canonicalIds: ReadonlyMap<string, string>
  readonly contradictions: readonly Contradiction<J>[]
}

/**
 * How an id was reached from the canonical one: the neighbour before it, and the judgement that links the two; none for
 * the canonical id itself.
 */
type Step<J> = { readonly canonicalId: string; readonly depth: number; readonly nearer?: Neighbour<J> }

type Neighbour<J> = { readonly id: string; readonly by: J }

/**
 * The clusters that judgements make of some ids. Ids linked by a chain of SAME_AS form a cluster, and the smallest of
 * them is canonical, so that the same judgements give the same clusters in whatever order they were made. A NOT_SAME_AS
 * within one cluster is a contradiction.
 */
export function clustersOf<J extends Judged>(ids: readonly string[], judgements: readonly J[]): Clusters<J> {
  const steps = stepsOf(ids, judgements)
  const contradictions = judgements.flatMap((apart) => {
    const [first = '', second = ''] = apart.actorIds
    if (apart.verdict !== 'NOT_SAME_AS' || first === second) return []
    const canonicalId = steps.get(first)?.canonicalId
    if (canonicalId === undefined || canonicalId !== steps.get(second)?.canonicalId) return []
    return [{ apart, chain: chainBetween(steps, first, second) }]
  })
  return { canonicalIds: new Map(ids.map((id) => [id, steps.get(id)?.canonicalId ?? id])), contradictions }
}

/** Walks breadth first from the smallest id of each cluster, so that every id is reached by the fewest judgements. */
function stepsOf<J extends Judged>(ids: readonly string[], judgements: readonly J[]): Map<string, Step<J>> {
  const neighbours = neighboursOf(judgements)
  const steps = new Map<string, Step<J>>()
  for (const canonicalId of [...new Set([...ids, ...neighbours.keys()])].sort()) {
    if (steps.has(canonicalId)) continue
    steps.set(canonicalId, { canonicalId, depth: 0 })
    // A queue: the loop also visits what is pushed during it.
    const reached = [{ id: canonicalId, depth: 0 }]
    for (const { id: from, depth } of reached) {
      for (const { id, by } of neighbours.get(from) ?? []) {
        if (steps.has(id)) continue
        steps.set(id, { canonicalId, depth: depth + 1, nearer: { id: from, by } })
        reached.push({ id, depth: depth + 1 })
      }
    }
  }
  return steps
}

function neighboursOf<J extends Judged>(judgements: readonly J[]): Map<string, Neighbour<J>[]> {
  const neighbours = new Map<string, Neighbour<J>[]>()
  const add = (from: string, neighbour: Neighbour<J>) => {
    const others = neighbours.get(from)
    if (others) others.push(neighbour)
    else neighbours.set(from, [neighbour])
  }
  for (const by of judgements) {
    const [first, second] = by.actorIds
    if (by.verdict !== 'SAME_AS' || first === undefined || second === undefined) continue
    add(first, { id: second, by })
    add(second, { id: first, by })
  }
  return neighbours
}

/** The judgements that link two ids of one cluster, in order from the first to the second. */
function chainBetween<J>(steps: ReadonlyMap<string, Step<J>>, first: string, second: string): J[] {
  const before: J[] = []
  const after: J[] = []
  for (let [left, right] = [first, second]; left !== right; ) {
    const [onLeft, onRight] = [steps.get(left), steps.get(right)]
    const isLeftFarther = (onLeft?.depth ?? 0) >= (onRight?.depth ?? 0)
    const nearer = isLeftFarther ? onLeft?.nearer : onRight?.nearer
    if (nearer === undefined) break
    if (isLeftFarther) {
      left = nearer.id
      before.push(nearer.by)
    } else {
      right = nearer.id
      after.push(nearer.by)
    }
  }
  return [...before, ...after.reverse()]
}
