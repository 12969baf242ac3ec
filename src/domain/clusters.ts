/** That two are the same, or that they are not. */
export type Verdict = 'SAME_AS' | 'NOT_SAME_AS'

export type Judged = { readonly verdict: string; readonly actorIds: readonly string[] }

/** What judgements come to: the canonical id of each, or the judgement that cannot hold beside the others. */
export type Clusters<J extends Judged> = {
  readonly canonicalIds: ReadonlyMap<string, string>
  readonly contradicted: J | null
}

/**
 * The clusters that judgements make of some ids: whoever is the same by a chain of SAME_AS is one, and goes by the
 * smallest id among them, so that the same judgements give the same clusters in whichever order they were made. A
 * NOT_SAME_AS within one cluster is contradicted.
 */
export function clustersOf<J extends Judged>(ids: readonly string[], judgements: readonly J[]): Clusters<J> {
  const parents = new Map(ids.map((id) => [id, id]))
  const rootOf = (id: string): string => {
    const parent = parents.get(id) ?? id
    return parent === id ? id : rootOf(parent)
  }
  for (const { verdict, actorIds } of judgements) {
    const [first, second] = actorIds.map(rootOf).sort()
    if (verdict === 'SAME_AS' && first !== undefined && second !== undefined) parents.set(second, first)
  }
  const contradicted = judgements.find(({ verdict, actorIds }) => {
    const [first, second] = actorIds.map(rootOf)
    return verdict === 'NOT_SAME_AS' && first === second
  })
  return {
    canonicalIds: new Map(ids.map((id) => [id, rootOf(id)])),
    contradicted: contradicted ?? null,
  }
}
