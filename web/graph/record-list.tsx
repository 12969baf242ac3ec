import type { AnswerGraph, RecordNode } from './answer-graph.ts'
import { kindOf } from './kinds.ts'
import { labelOf, spokenPath } from './labels.ts'

type Props = {
  readonly graph: AnswerGraph
  readonly selected: string | null
  readonly onSelect: (key: string) => void
}

/** The same as the drawing, as a table: each record, and what is nested in it. Nothing is folded here. */
export function RecordList({ graph, selected, onSelect }: Props) {
  const byKey = new Map(graph.nodes.map((node) => [node.key, node]))
  return (
    <table className="records">
      <caption>Every record of the answer, in its order</caption>
      <thead>
        <tr>
          <th scope="col">Record</th>
          <th scope="col">Kind</th>
          <th scope="col">Leads to</th>
        </tr>
      </thead>
      <tbody>
        {graph.nodes.map((node) => (
          <tr key={node.key}>
            <th scope="row">
              <RecordButton node={node} isSelected={node.key === selected} onSelect={onSelect} />
            </th>
            <td>{kindOf(node.type).called}</td>
            <td>
              <ul>
                {graph.edges
                  .filter(({ from }) => from === node.key)
                  .map(({ to, path }) => (
                    <li key={`${path} ${to}`}>
                      {spokenPath(path)}: {nameOf(byKey.get(to))}
                    </li>
                  ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const nameOf = (node: RecordNode | undefined): string => (node ? labelOf(node).text : '')

type ButtonProps = {
  readonly node: RecordNode
  readonly isSelected?: boolean
  readonly onSelect: (key: string) => void
}

/** A record by its label: pressing it shows it. */
export function RecordButton({ node, isSelected, onSelect }: ButtonProps) {
  const { text, voice } = labelOf(node)
  return (
    <button
      type="button"
      className={`record in-${voice}`}
      aria-pressed={isSelected}
      onClick={() => onSelect(node.key)}
    >
      {text}
    </button>
  )
}
