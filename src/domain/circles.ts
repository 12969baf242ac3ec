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
