import { useGraphiQL } from '@graphiql/react'
import './drawing.css'
import './graph-pane.css'
import './records.css'
import { AnswerDrawing } from './answer-drawing.tsx'
import { drawingOf } from './drawings.ts'
import { useRoom } from './use-room.ts'

/** The pane beside an answer that draws it. */
export function GraphPane({ onClose }: { onClose: () => void }) {
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex])
  const [room, roomRef] = useRoom()
  const answer = tab?.response ? drawingOf(tab.response) : undefined
  return (
    <section className="graph-pane" aria-label="Graph">
      <header>
        <h2>The answer, drawn</h2>
        <button type="button" aria-label="Close the graph" onClick={onClose}>
          Close
        </button>
      </header>
      <div className="body" ref={roomRef}>
        {room && answer && answer.nodes.length > 0 && (
          <AnswerDrawing
            key={tab?.response}
            answer={answer}
            question={questionOf(tab?.query ?? '')}
            room={room}
          />
        )}
        {!answer?.nodes.length && <p className="nothing">{why(tab?.response ?? null)}</p>}
      </div>
    </section>
  )
}

function why(response: string | null): string {
  if (!response) return 'Nothing has been asked yet. Press the play button, and the answer is drawn here.'
  return 'There is nothing to draw in this answer: what is drawn are the records that a query finds.'
}

/** The first comment of a question, else its name. */
function questionOf(query: string): string {
  const [, comment] = /^\s*#\s*(.+)/.exec(query) ?? []
  const [, name] = /\bquery\s+(\w+)/.exec(query) ?? []
  return comment ?? name ?? 'An answer'
}
