/** What a path may pass, and what each record is linked to. */
export type Passing = {
  readonly neighboursOf: (id: string) => Iterable<string>
  readonly mayPass: (id: string) => boolean
}

/**
 * The paths of exactly so many hops between two records, at most `limit` of them: no record twice, in the order of the ids
 * along them, compared from the first on.
 */
export function pathsOfLength(
  { neighboursOf, mayPass }: Passing,
  { from, to, hops }: { readonly from: string; readonly to: string; readonly hops: number },
  limit: number,
): string[][] {
  const within = reaching({ neighboursOf, mayPass }, { from, to, hops })
  const found: string[][] = []
  const path = [from]
  const extend = (at: string) => {
    const left = hops - path.length
    const candidates = [...neighboursOf(at)].filter((id) => within[left]?.has(id) && !path.includes(id))
    for (const id of candidates.sort()) {
      path.push(id)
      if (left === 0) found.push([...path])
      else extend(id)
      path.pop()
      if (found.length >= limit) return
    }
  }
  extend(from)
  return found
}

/** For each number of hops, the records from which the end may be reached in exactly as many. They keep a search from dead ends. */
function reaching(
  { neighboursOf, mayPass }: Passing,
  { from, to, hops }: { readonly from: string; readonly to: string; readonly hops: number },
): ReadonlySet<string>[] {
  const within: ReadonlySet<string>[] = [new Set([to])]
  for (let left = 1; left < hops; left += 1) {
    const nearer = [...(within[left - 1] ?? [])]
    const further = nearer.flatMap((id) => [...neighboursOf(id)])
    within.push(new Set(further.filter((id) => id !== from && id !== to && mayPass(id))))
  }
  return within
}
