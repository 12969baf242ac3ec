/** Two actors are the same, or they are not; two sources are copies, of each other or of a third, or they are not. */
export const VERDICTS = ['SAME_AS', 'NOT_SAME_AS', 'COPIES', 'NOT_COPIES'] as const
export type Verdict = (typeof VERDICTS)[number]

/** The verdicts by which two belong together. */
const joining: ReadonlySet<string> = new Set<Verdict>(['SAME_AS', 'COPIES'])

/** Whether a verdict is on two sources, rather than on two actors. */
export const isOfSources = (verdict: unknown): boolean => verdict === 'COPIES' || verdict === 'NOT_COPIES'

/** A judgement: its verdict, and the ids of the two that it is about. */
export type Judged = { readonly verdict: string; readonly of: readonly string[] }

/** What a judgement says, in short: `person:a SAME_AS person:b`. Equal for judgements that say the same. */
export const sayingOf = ({ verdict, of }: Judged): string => of.join(` ${verdict} `)

/**
 * A negative judgement that contradicts others: the chain of SAME_AS that merges its two actors, or the COPIES about its
 * two sources.
 */
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
 * The clusters that judgements make of some ids. Ids linked by a chain of SAME_AS or COPIES form a cluster, and the smallest
 * of them is canonical, so that the same judgements give the same clusters in whatever order they were made. A NOT_SAME_AS
 * within one cluster is a contradiction. A NOT_COPIES is not: two articles may copy different parts of a third, so it only
 * contradicts the COPIES about the same two.
 */
export function clustersOf<J extends Judged>(ids: readonly string[], judgements: readonly J[]): Clusters<J> {
  const steps = stepsOf(ids, judgements)
  const contradictions = judgements.flatMap((apart) => {
    const [first = '', second = ''] = apart.of
    if (joining.has(apart.verdict) || first === second) return []
    if (apart.verdict === 'NOT_COPIES') {
      const copies = judgements.find((each) => sayingOf(each) === sayingOf({ ...apart, verdict: 'COPIES' }))
      return copies === undefined ? [] : [{ apart, chain: [copies] }]
    }
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
    const [first, second] = by.of
    if (!joining.has(by.verdict) || first === undefined || second === undefined) continue
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
