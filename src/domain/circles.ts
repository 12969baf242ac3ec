/** The most nodes of a circle that are named. */
const mostNamed = 10

/** A circle to be read: `a → b → a`. */
export function circleText(ids: readonly string[]): string {
  const more = ids.length - mostNamed
  const named = more > 0 ? [...ids.slice(0, mostNamed), `${more} more`] : ids
  return [...named, ids[0]].join(' → ')
}

/**
 * The circles in which nodes come back to themselves along their targets, each once. Walks depth first with a stack of its
 * own, since a hostile chain may be longer than the call stack.
 */
export function circlesOf(targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  for (const root of targets.keys()) {
    const trail: { id: string; next: number }[] = done.has(root) ? [] : [{ id: root, next: 0 }]
    const onTrail = new Map(trail.map(({ id }) => [id, 0]))
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const target = targets.get(step.id)?.[step.next]
      step.next += 1
      if (target === undefined) {
        trail.pop()
        onTrail.delete(step.id)
        done.add(step.id)
      } else if (onTrail.has(target)) {
        circles.push(trail.slice(onTrail.get(target)).map(({ id }) => id))
      } else if (!done.has(target)) {
        onTrail.set(target, trail.length)
        trail.push({ id: target, next: 0 })
      }
    }
  }
  return circles
}

/**
 * The nodes in an order in which each comes after its targets, in groups: one node each, but for those that come back to
 * themselves, which are together. Targets that are no nodes are passed over.
 */
export function afterTargets(targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const groups: string[][] = []
  const open: string[] = []
  // When each node was come to; those of a finished group count as come to last, so that none joins it.
  const reached = new Map<string, number>()
  const enter = (id: string) => {
    const step = { id, next: 0, place: open.push(id) - 1, earliest: reached.size }
    reached.set(id, step.earliest)
    return step
  }
  for (const root of targets.keys()) {
    const trail = reached.has(root) ? [] : [enter(root)]
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const target = targets.get(step.id)?.[step.next]
      step.next += 1
      if (target !== undefined) {
        const at = reached.get(target)
        if (at !== undefined) step.earliest = Math.min(step.earliest, at)
        else if (targets.has(target)) trail.push(enter(target))
        continue
      }
      trail.pop()
      const parent = trail.at(-1)
      if (parent !== undefined) parent.earliest = Math.min(parent.earliest, step.earliest)
      if (step.earliest !== reached.get(step.id)) continue
      const group = open.splice(step.place)
      for (const id of group) reached.set(id, Number.POSITIVE_INFINITY)
      groups.push(group)
    }
  }
  return groups
}
