import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { DrawingEdges } from './drawing-edges.tsx'
import { foldWords, keyOfFold } from './drawn-boxes.ts'
import { DrawnNode } from './drawn-node.tsx'
import type { Fold, FoldedGraph } from './folding.ts'
import { describedAs } from './labels.ts'
import type { Drawn } from './use-layout.ts'

type Props = {
  readonly graph: FoldedGraph
  readonly drawn: Drawn
  readonly selected: string | null
  readonly scale: number
  readonly onSelect: (key: string) => void
  readonly onUnfold: (fold: Fold) => void
}

/** Nor has it a group that is named, but an image alone, which would hide what is in it. */
const group = { role: 'group' }

/** The drawing of an answer. One stop for the Tab key; the arrow keys go from record to record, in the answer's order. */
export function Drawing({ graph, drawn, selected, scale, onSelect, onUnfold }: Props) {
  const [hovered, setHovered] = useState<string | null>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const { records, places, width, height } = drawn
  const stop = places.has(current ?? '') ? current : records[0]?.node.key
  const turnedTo = hovered ?? selected
  const at = (key: string) => {
    const { x, y } = places.get(key) ?? { x: 0, y: 0 }
    return `translate(${x} ${y})`
  }
  const reachable = (key: string, act: () => void, isPressed?: boolean) => ({
    // SVG has no button of its own.
    role: 'button',
    'aria-pressed': isPressed,
    tabIndex: key === stop ? 0 : -1,
    onFocus: () => setCurrent(key),
    onPointerEnter: () => setHovered(key),
    onPointerLeave: () => setHovered(null),
    onClick: act,
    onKeyDown: (event: KeyboardEvent<SVGGElement>) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        act()
      } else moveFocus(event)
    },
  })
  const picture = useRef<SVGSVGElement>(null)
  // The details of a record take room from the drawing: the record stays in sight.
  useEffect(() => {
    if (selected !== null)
      picture.current
        ?.querySelector('[aria-pressed="true"]')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [selected])
  return (
    <svg
      ref={picture}
      className="drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      {...group}
    >
      <title>The answer as a drawing: arrow keys go from record to record, Enter shows one</title>
      <DrawingEdges edges={graph.edges} places={places} turnedTo={turnedTo} />
      {records.map((record) => {
        const { key } = record.node
        return (
          <g
            key={key}
            className="node"
            aria-label={describedAs(record.node)}
            transform={at(key)}
            {...reachable(key, () => onSelect(key), key === selected)}
          >
            <title>{describedAs(record.node)}</title>
            <DrawnNode record={record} isTurnedTo={key === turnedTo || key === current} />
          </g>
        )
      })}
      {graph.folds.map((fold) => (
        <g
          key={keyOfFold(fold)}
          className="node fold"
          aria-label={`${foldWords(fold)}: draw them`}
          transform={at(keyOfFold(fold))}
          {...reachable(keyOfFold(fold), () => onUnfold(fold))}
        >
          <circle r="9" className="ring" />
          <text y="4">{foldWords(fold)}</text>
        </g>
      ))}
    </svg>
  )
}

/** Goes to the record before or after, to the first or the last. */
function moveFocus(event: KeyboardEvent<SVGGElement>) {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
  const step = steps[event.key]
  const all = [...(event.currentTarget.parentNode?.querySelectorAll<SVGGElement>('.node') ?? [])]
  const here = all.indexOf(event.currentTarget)
  const next = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : here + (step ?? Number.NaN)
  if (!all[next]) return
  event.preventDefault()
  all[next].focus()
}
