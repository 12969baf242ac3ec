import { kindOf } from './kinds.ts'
import { RecordMark } from './record-mark.tsx'

/** What the marks of a drawing stand for: only those that are in it. */
export function Legend({ types }: { types: readonly string[] }) {
  return (
    <ul className="legend" aria-label="What the marks stand for">
      {types.map((type) => (
        <li key={type}>
          <svg className="drawing" viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
            <RecordMark type={type} />
          </svg>
          {kindOf(type).called}
        </li>
      ))}
    </ul>
  )
}

/** The same inside a drawing. */
export function LegendMarks({ types, top }: { types: readonly string[]; top: number }) {
  return types.map((type, index) => (
    <g key={type} transform={`translate(${24 + index * 150} ${top})`}>
      <RecordMark type={type} />
      <text className="key" x="16" y="4">
        {kindOf(type).called}
      </text>
    </g>
  ))
}
