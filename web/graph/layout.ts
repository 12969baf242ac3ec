import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum } from 'd3-force'
import { type Boxed, boxesApart, pushApart } from './boxes-apart.ts'
import { grouped } from './grouped.ts'

export type Point = { readonly x: number; readonly y: number }

/** What is to be placed: its room around the place of its mark, in CSS pixels. */
export type Box = {
  readonly key: string
  readonly halfWidth: number
  readonly above: number
  readonly below: number
}

export type Link = { readonly from: string; readonly to: string }

export type Layout = {
  readonly places: ReadonlyMap<string, Point>
  readonly width: number
  readonly height: number
}

/** The room that a drawing is to fill, in CSS pixels. */
export type Extent = { readonly width: number; readonly height: number }

const margin = 16
/** How many steps the forces are given: fewer for a crowd, which is to stand within a second as well. */
const stepsFor = (count: number): number => (count > 150 ? 70 : 120)
/** How often what still overlaps is pushed apart in the end: a crowd takes some dozen times. */
const mostPushes = 300
/** How far linked records are from each other: no nearer than their labels allow, nor so far that they seem unrelated. */
const [nearest, farthest] = [76, 190]

/**
 * Places boxes so that none covers another and linked ones are near each other. The same boxes, in the same order, are
 * placed the same: what is new begins beside what it is linked to, and chance has no part in it.
 *
 * @param room what a few records spread over; many need more
 * @param before where boxes stood, which stay about there
 * @see https://d3js.org/d3-force
 */
export function layout(
  boxes: readonly Box[],
  links: readonly Link[],
  room: Extent,
  before: ReadonlyMap<string, Point> = new Map(),
): Layout {
  const nodes = seeded(boxes, links, before)
  const steps = stepsFor(boxes.length)
  const aspect = Math.min(2.5, Math.max(0.4, room.width / room.height))
  const spacing = Math.sqrt((room.width * room.height) / Math.max(boxes.length, 1)) * 0.62
  const distance = Math.min(farthest, Math.max(nearest, spacing))
  const simulation = forceSimulation(nodes)
    .force(
      'links',
      forceLink<Seeded, SimulationLinkDatum<Seeded>>(pairs(links))
        .id(({ key }) => key)
        .distance(distance)
        .strength(0.4),
    )
    .force(
      'apart',
      forceManyBody<Seeded>()
        .strength(-4 * distance)
        .distanceMax(6 * distance),
    )
    .force('across', forceX<Seeded>(0).strength(0.05 / aspect))
    .force('down', forceY<Seeded>(0).strength(0.05 * aspect))
    .stop()
  // First untangled, as if labels took no room; then made room for.
  if (before.size === 0) simulation.alphaDecay(decay(steps)).tick(steps)
  if (before.size === 0) spread(nodes)
  simulation.force('boxes', boxesApart<Seeded>())
  simulation.alpha(0.3).alphaDecay(decay(steps)).tick(steps)
  for (let step = 0; step < mostPushes && pushApart(nodes); step++);
  return framed(nodes)
}

/** How much more room than their own a crowd of boxes needs, so that few of them overlap. */
const air = 1.7

/** Spreads boxes that stand too close for their size, as a whole: what is near stays near. */
function spread(nodes: readonly Seeded[]): void {
  const extent = (of: (node: Seeded) => number) =>
    Math.max(...nodes.map(of), 0) - Math.min(...nodes.map(of), 0)
  const needed = nodes.reduce((sum, node) => sum + 2 * node.halfWidth * (node.above + node.below), 0)
  const factor = Math.sqrt((air * needed) / Math.max(extent(({ x }) => x) * extent(({ y }) => y), 1))
  if (factor <= 1) return
  for (const node of nodes) {
    node.x *= factor
    node.y *= factor
  }
}

/** By how much the forces wane at each step, so that little is left of them after the last. */
const decay = (count: number): number => 1 - 0.001 ** (1 / count)

type Seeded = Boxed & Box & { x: number; y: number }

/** A link for each pair, whichever way and however often they are linked. */
function pairs(links: readonly Link[]): SimulationLinkDatum<Seeded>[] {
  const found = grouped(links, ({ from, to }) => [from, to].sort().join('\n'))
  return [...found.values()].flatMap(([first]) => (first ? [{ source: first.from, target: first.to }] : []))
}

/** The angle by which a sunflower sets its seeds, so that none covers another. */
const golden = Math.PI * (3 - Math.sqrt(5))

/** Where each begins: where it was, else around the one that leads to it, else around the middle. */
function seeded(boxes: readonly Box[], links: readonly Link[], before: ReadonlyMap<string, Point>): Seeded[] {
  const middle = middleOf([...before.values()])
  const leading = new Map<string, string>()
  for (const { from, to } of links) if (!leading.has(to)) leading.set(to, from)
  const places = new Map<string, Point>()
  return boxes.map((box, index) => {
    const near = places.get(leading.get(box.key) ?? '')
    const was = before.get(box.key)
    const distance = near ? nearest : 40 * Math.sqrt(index + 0.5)
    const x = was ? was.x - middle.x : (near?.x ?? 0) + distance * Math.cos(index * golden)
    const y = was ? was.y - middle.y : (near?.y ?? 0) + distance * Math.sin(index * golden)
    places.set(box.key, { x, y })
    return { ...box, x, y }
  })
}

const middleOf = (points: readonly Point[]): Point => {
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / Math.max(points.length, 1)
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
}

/** Moves everything to where a drawing begins, and says how large it is. */
function framed(nodes: readonly Seeded[]): Layout {
  const edge = (of: (node: Seeded) => number, pick: typeof Math.min) => pick(...nodes.map(of), 0)
  if (nodes.length === 0) return { places: new Map(), width: 0, height: 0 }
  const left = edge(({ x, halfWidth }) => x - halfWidth, Math.min) - margin
  const top = edge(({ y, above }) => y - above, Math.min) - margin
  const right = edge(({ x, halfWidth }) => x + halfWidth, Math.max) + margin
  const bottom = edge(({ y, below }) => y + below, Math.max) + margin
  const rounded = (value: number) => Math.round(value * 10) / 10
  return {
    places: new Map(nodes.map(({ key, x, y }) => [key, { x: rounded(x - left), y: rounded(y - top) }])),
    width: Math.ceil(right - left),
    height: Math.ceil(bottom - top),
  }
}
