import type { AnswerGraph } from './answer-graph.ts'

/** The graphs of the last answers, by the text by which an answer is shown: each tab has its own. */
const drawings = new Map<string, AnswerGraph>()

/** As many answers as can be gone back to. */
const mostKept = 30

export function keepDrawing(answer: unknown, graph: AnswerGraph): void {
  const shown = asShown(answer)
  drawings.delete(shown)
  drawings.set(shown, graph)
  for (const oldest of [...drawings.keys()].slice(0, -mostKept)) drawings.delete(oldest)
}

/** The graph of an answer that is shown; undefined for one that was not asked for here, or is no answer to a query. */
export const drawingOf = (shown: string): AnswerGraph | undefined => drawings.get(shown)

/** The text that GraphiQL makes of an answer. */
const asShown = (answer: unknown): string => JSON.stringify(answer, null, 2)
