import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import sheet from './drawing.css?inline'
import { DrawingEdges } from './drawing-edges.tsx'
import { foldWords, keyOfFold } from './drawn-boxes.ts'
import { DrawnNode } from './drawn-node.tsx'
import type { FoldedGraph } from './folding.ts'
import { typesIn } from './kinds.ts'
import { counted } from './labels.ts'
import { LegendMarks } from './legend.tsx'
import type { Drawn } from './use-layout.ts'

type Props = { readonly graph: FoldedGraph; readonly drawn: Drawn; readonly question: string }

const legendHeight = 40

/** The drawing as a file: its letters are the system's, it loads nothing and runs nothing. */
function DrawingFile({ graph, drawn, question }: Props) {
  const { records, places } = drawn
  const types = typesIn(graph.nodes)
  const width = Math.max(drawn.width, 150 * types.length)
  const height = drawn.height + legendHeight
  const at = (key: string) => {
    const { x, y } = places.get(key) ?? { x: 0, y: 0 }
    return `translate(${x} ${y})`
  }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title>{question}</title>
      <desc>
        {`${counted(records.length, 'record')} of an answer, and what is nested in what. Drawn by On Record: who said what, with the receipts. It does not say that a statement is true.`}
      </desc>
      <style>{sheet}</style>
      <rect className="halo" width={width} height={height} />
      <DrawingEdges edges={graph.edges} places={places} turnedTo={null} />
      {records.map((record) => (
        <g key={record.node.key} transform={at(record.node.key)}>
          <DrawnNode record={record} isTurnedTo={false} />
        </g>
      ))}
      {graph.folds.map((fold) => (
        <g key={keyOfFold(fold)} className="fold" transform={at(keyOfFold(fold))}>
          <text y="4">{foldWords(fold)}</text>
        </g>
      ))}
      <LegendMarks types={types} top={drawn.height + legendHeight / 2} />
    </svg>
  )
}

/** The text of the file. A tree of elements is written out, so that whatever a name holds, it stays text. */
function svgOf(props: Props): string {
  const holder = document.createElement('div')
  const root = createRoot(holder)
  flushSync(() => root.render(<DrawingFile {...props} />))
  const text = new XMLSerializer().serializeToString(holder.firstElementChild ?? holder)
  root.unmount()
  return text
}

/** Gives the reader the drawing as a file. */
export function download(props: Props): void {
  const address = URL.createObjectURL(new Blob([svgOf(props)], { type: 'image/svg+xml' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'on-record.svg'
  link.click()
  URL.revokeObjectURL(address)
}
