import { useMemo, useState } from 'react'
import { graphWith } from '../fetcher.ts'
import type { AnswerGraph } from './answer-graph.ts'
import { Drawing } from './drawing.tsx'
import { download } from './drawing-file.tsx'
import { expansionOf } from './expansions.ts'
import { type Fold, folded } from './folding.ts'
import { typesIn } from './kinds.ts'
import { counted } from './labels.ts'
import type { Extent } from './layout.ts'
import { Legend } from './legend.tsx'
import { RecordDetails } from './record-details.tsx'
import { RecordList } from './record-list.tsx'
import { useLayout } from './use-layout.ts'

/** How many of the neighbours that are folded come at once. */
const unfoldedAtOnce = 60

/** The height of the bars above and below a drawing. */
const bars = 84

const levels = [0.5, 0.7, 0.85, 1, 1.2, 1.5, 2]

type Props = { readonly answer: AnswerGraph; readonly question: string; readonly room: Extent }

/** An answer, drawn or as a list, with the record that a reader turned to. */
export function AnswerDrawing({ answer, question, room }: Props) {
  const [graph, setGraph] = useState(answer)
  const [unfolded, setUnfolded] = useState<ReadonlyMap<string, number>>(new Map())
  const [selected, setSelected] = useState<string | null>(null)
  const [isList, setIsList] = useState(false)
  const [zoom, setZoom] = useState<number | null>(null)
  const [news, setNews] = useState('')
  // As it was at first, so that what a reader has seen does not move when the window does.
  const [first] = useState(() => ({ width: room.width, height: room.height - bars }))
  const visible = useMemo(() => folded(graph, unfolded), [graph, unfolded])
  const drawn = useLayout(visible, first)
  const fitting = Math.min(
    1,
    Math.max(0.7, Math.min(room.width / drawn.width, (room.height - bars) / drawn.height)),
  )
  const scale = zoom ?? fitting
  const node = graph.nodes.find(({ key }) => key === selected)
  const expansion = node && expansionOf(node.type)

  const turnTo = (key: string | null) => {
    setSelected(key)
    setNews('')
  }
  const unfold = ({ owner, count }: Fold) =>
    setUnfolded(new Map(unfolded).set(owner, (unfolded.get(owner) ?? 0) + Math.min(count, unfoldedAtOnce)))
  const step = (by: 1 | -1) => {
    const next =
      by === 1
        ? levels.find((level) => level > scale + 0.01)
        : levels.findLast((level) => level < scale - 0.01)
    if (next !== undefined) setZoom(next)
  }
  const expand = async (query: string, id: string) => {
    try {
      const more = await graphWith({ query, variables: { id } }, graph)
      const added = more.nodes.length - graph.nodes.length
      setGraph(more)
      setNews(added === 0 ? 'Everything next to it is drawn already.' : `${counted(added, 'record')} added.`)
    } catch (error) {
      setNews(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <>
      <div className="tools">
        <p>
          {counted(graph.nodes.length, 'record')}, {counted(graph.edges.length, 'link')}
        </p>
        <button type="button" aria-pressed={isList} onClick={() => setIsList(!isList)}>
          As a list
        </button>
        {!isList && (
          <>
            <button type="button" aria-label="Smaller" onClick={() => step(-1)}>
              −
            </button>
            <button type="button" aria-label="Larger" onClick={() => step(1)}>
              +
            </button>
            <button type="button" onClick={() => download({ graph: visible, drawn, question })}>
              Download SVG
            </button>
          </>
        )}
      </div>
      <div className="room">
        {isList ? (
          <RecordList graph={graph} selected={selected} onSelect={turnTo} />
        ) : (
          <Drawing
            graph={visible}
            drawn={drawn}
            selected={selected}
            scale={scale}
            onSelect={turnTo}
            onUnfold={unfold}
          />
        )}
      </div>
      {node && (
        <RecordDetails
          node={node}
          graph={graph}
          onSelect={turnTo}
          onClose={() => turnTo(null)}
          onExpand={expansion === undefined ? undefined : () => expand(expansion, node.id)}
          news={news}
        />
      )}
      <Legend types={typesIn(visible.nodes)} />
    </>
  )
}
