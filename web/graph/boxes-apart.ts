import type { Force, SimulationNodeDatum } from 'd3-force'

/** What must not be drawn over: a mark with its label below, around the place of the mark. */
export type Boxed = SimulationNodeDatum & {
  readonly halfWidth: number
  readonly above: number
  readonly below: number
}

/** A force that pushes boxes apart which overlap, as {@link pushApart} does. */
export function boxesApart<Node extends Boxed>(): Force<Node, undefined> {
  let nodes: Node[] = []
  const force = () => {
    pushApart(nodes)
  }
  force.initialize = (given: Node[]) => {
    nodes = given
  }
  return force
}

/** Pushes apart each two boxes that overlap, along the axis on which they do so least; says whether any did. */
export function pushApart(nodes: readonly Boxed[]): boolean {
  const downwards = nodes.toSorted((one, other) => topOf(one) - topOf(other))
  let overlapped = false
  for (const [index, one] of downwards.entries())
    for (const other of following(downwards, index)) if (separate(one, other)) overlapped = true
  return overlapped
}

/** The boxes that begin further down than this one, but not below it. */
function* following(downwards: readonly Boxed[], index: number) {
  const one = downwards[index]
  for (let next = index + 1; next < downwards.length; next++) {
    const other = downwards[next]
    if (!one || !other || topOf(other) > (one.y ?? 0) + one.below) return
    yield other
  }
}

const topOf = ({ y = 0, above }: Boxed): number => y - above

/** An overlap that nobody sees, in CSS pixels: to be rid of it as well would take as long again. */
const unseen = 0.5

function separate(one: Boxed, other: Boxed): boolean {
  const { x = 0, y = 0 } = one
  const { x: otherX = 0, y: otherY = 0 } = other
  const overX = one.halfWidth + other.halfWidth - Math.abs(otherX - x)
  if (overX <= unseen) return false
  const overY = Math.min(y + one.below, otherY + other.below) - Math.max(y - one.above, otherY - other.above)
  if (overY <= unseen) return false
  // Measured by their sizes: labels are wide, and all would be pushed up and down.
  const width = one.halfWidth + other.halfWidth
  const height = (one.above + one.below + other.above + other.below) / 2
  if (overX / width < overY / height) {
    const push = otherX < x ? overX / 2 : -overX / 2
    one.x = x + push
    other.x = otherX - push
  } else {
    const push = otherY < y ? overY / 2 : -overY / 2
    one.y = y + push
    other.y = otherY - push
  }
  return true
}
