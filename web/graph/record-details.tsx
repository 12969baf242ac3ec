import type { AnswerGraph, RecordNode } from './answer-graph.ts'
import { grouped } from './grouped.ts'
import { hasPage, kindOf } from './kinds.ts'
import { labelOf, spokenPath } from './labels.ts'
import { RecordButton } from './record-list.tsx'

type Props = {
  readonly node: RecordNode
  readonly graph: AnswerGraph
  readonly onSelect: (key: string) => void
  readonly onClose: () => void
  /** Undefined where there is nothing more to ask of such a record. */
  readonly onExpand?: () => void
  /** What came of expanding it. */
  readonly news: string
}

/** What is known of a record that a reader turned to: what was asked of it, what it leads to, and where to read it. */
export function RecordDetails({ node, graph, onSelect, onClose, onExpand, news }: Props) {
  const { text, voice } = labelOf(node)
  return (
    <section className="details" aria-label="The record that is selected">
      <header>
        <p>
          {kindOf(node.type).called}
          {voice === 'own' && ', summed up in the words of this record: not a quotation'}
          {voice === 'source' && ', in the words of the source'}
        </p>
        <button type="button" aria-label="Close the record" onClick={onClose}>
          Close
        </button>
      </header>
      <h3 className={`in-${voice}`}>{text}</h3>
      <p className="acts">
        {onExpand && (
          <button type="button" onClick={onExpand}>
            Draw more of it
          </button>
        )}
        {hasPage(node.type) && <a href={`../read/${node.id}`}>Open in the reading room</a>}
        <output>{news}</output>
      </p>
      <dl>
        {[...node.values]
          .filter(([, [value]]) => value !== text)
          .map(([path, values]) => (
            <div key={path}>
              <dt>{spokenPath(path)}</dt>
              {values.map((value) => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          ))}
        <Neighbours node={node} graph={graph} onSelect={onSelect} />
      </dl>
    </section>
  )
}

/** What is nested in a record, by the fields that lead there, and what it is nested in itself. */
function Neighbours({ node, graph, onSelect }: Pick<Props, 'node' | 'graph' | 'onSelect'>) {
  const byKey = new Map(graph.nodes.map((each) => [each.key, each]))
  const rows = graph.edges.flatMap(({ from, to, path }) => {
    const isOuter = to === node.key
    const other = byKey.get(isOuter ? from : to)
    if (!other || (from !== node.key && !isOuter)) return []
    const fields = spokenPath(path)
    return [isOuter ? { called: 'found in', other, as: fields } : { called: fields, other, as: '' }]
  })
  return [...grouped(rows, ({ called }) => called)].map(([called, found]) => (
    <div key={called}>
      <dt>{called}</dt>
      {found.map(({ other, as }) => (
        <dd key={`${other.key} ${as}`}>
          <RecordButton node={other} onSelect={onSelect} />
          {as !== '' && <small> as {as}</small>}
        </dd>
      ))}
    </div>
  ))
}
