/** The most nodes of a circle that a message names. */
const mostNamed = 10

/** A circle as readable text: `a → b → a`. */
export function circleText(ids: readonly string[]): string {
  const more = ids.length - mostNamed
  const named = more > 0 ? [...ids.slice(0, mostNamed), `${more} more`] : ids
  return [...named, ids[0]].join(' → ')
}

/**
 * The circles among nodes and their targets, each once. Searches depth first with a stack of its own, because a hostile
 * chain could overflow the call stack.
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
 * The nodes in topological order, each after its targets, in groups: nodes that form a circle are in one group, every
 * other node is alone in its own. Targets that are not nodes are ignored. (Tarjan's strongly connected components.)
 */
export function afterTargets(targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const groups: string[][] = []
  const open: string[] = []
  // When each node was reached. Nodes of a finished group count as reached last, so that no other node joins the group.
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
