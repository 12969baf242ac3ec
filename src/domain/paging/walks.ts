/** The direction of a walk over keys. DESC is the exact reverse of ASC. */
export type Direction = 'ASC' | 'DESC'

/**
 * Merges walks, each already in order, into the first `limit` rows overall. A row found by several walks (a statement
 * by two members of one cluster) appears once: a key ends in its record's id, so equal keys are the same record. Keys
 * are compared by code unit, as the store compares them, never by locale.
 */
export function mergeWalks<Row extends { key: string }>(
  walks: readonly (readonly Row[])[],
  direction: Direction,
  limit: number,
): Row[] {
  const comesBefore = (a: string, b: string) => (direction === 'ASC' ? a < b : a > b)
  const positions = walks.map(() => 0)
  const merged: Row[] = []

  while (merged.length < limit) {
    let next: Row | undefined
    for (const [index, walk] of walks.entries()) {
      const head = walk[positions[index] ?? 0]
      if (head !== undefined && (next === undefined || comesBefore(head.key, next.key))) next = head
    }
    if (next === undefined) break
    merged.push(next)
    for (const [index, walk] of walks.entries()) {
      let position = positions[index] ?? 0
      while (walk[position]?.key === next.key) position++
      positions[index] = position
    }
  }
  return merged
}
