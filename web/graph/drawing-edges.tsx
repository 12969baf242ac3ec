import type { NestingEdge } from './answer-graph.ts'
import { grouped } from './grouped.ts'
import { spokenPath } from './labels.ts'
import type { Point } from './layout.ts'

/** Up to this many lines can all say what they mean without covering each other. */
const mostLabelled = 14

type Props = {
  readonly edges: readonly NestingEdge[]
  readonly places: ReadonlyMap<string, Point>
  /** The record that a reader turned to: what leads to and from it is emphasised, and says how. */
  readonly turnedTo: string | null
}

/**
 * The lines between records, one for each pair, with the fields that lead from one to the other: where there is room, or
 * where a reader looks. The names of records are drawn over them.
 */
export function DrawingEdges({ edges, places, turnedTo }: Props) {
  const pairs = pairsOf(edges, places).map((pair) => ({ ...pair, near: isNear(turnedTo, pair) }))
  const labelled = pairs.filter(({ near }) => near || edges.length <= mostLabelled)
  return (
    <g {...decoration}>
      {pairs.map(({ pair, near, start, end, words }) => (
        <g key={pair} className={near ? 'edge near' : 'edge'}>
          <title>{words}</title>
          <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
        </g>
      ))}
      {labelled.map(({ pair, near, start, end, words }) => (
        <text
          key={pair}
          className={near ? 'path near' : 'path'}
          x={(start.x + end.x) / 2}
          y={(start.y + end.y) / 2 + 3}
        >
          {words}
        </text>
      ))}
    </g>
  )
}

const isNear = (turnedTo: string | null, { from, to }: NestingPair) => turnedTo === from || turnedTo === to

type NestingPair = { readonly from: string; readonly to: string }

/** Each pair of records that is linked, whichever way and however often. */
const pairsOf = (edges: Props['edges'], places: Props['places']) =>
  [...grouped(edges, ({ from, to }) => [from, to].sort().join('\n'))].flatMap(([pair, lines]) => {
    const [{ from, to } = { from: '', to: '' }] = lines
    const start = places.get(from)
    const end = places.get(to)
    const words = [...new Set(lines.map(({ path }) => spokenPath(path)))].join(' · ')
    return start && end ? [{ pair, from, to, start, end, words }] : []
  })

/** What a screen reader is told by the details of a record, and by the list. */
const decoration = { 'aria-hidden': true } as const
