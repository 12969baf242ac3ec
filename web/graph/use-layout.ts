import { useEffect, useMemo, useRef } from 'react'
import { boxOf, boxOfFold, drawnRecords, keyOfFold } from './drawn-boxes.ts'
import type { FoldedGraph } from './folding.ts'
import { type Extent, type Layout, layout } from './layout.ts'

/** Where everything is drawn. What is added later stands beside what was there, which stays about where it was. */
export function useLayout(graph: FoldedGraph, room: Extent) {
  const before = useRef<Layout['places']>(new Map())
  const drawn = useMemo(() => {
    const records = drawnRecords(graph)
    const boxes = [...records.map(boxOf), ...graph.folds.map(boxOfFold)]
    const links = [
      ...graph.edges,
      ...graph.folds.flatMap((fold) =>
        fold.owner === '' ? [] : [{ from: fold.owner, to: keyOfFold(fold) }],
      ),
    ]
    return { records, ...layout(boxes, links, room, before.current) }
  }, [graph, room])
  useEffect(() => {
    before.current = drawn.places
  }, [drawn])
  return drawn
}

export type Drawn = ReturnType<typeof useLayout>
