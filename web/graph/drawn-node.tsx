import { type DrawnRecord, labelTop, lineHeight } from './drawn-boxes.ts'
import { labelOf, linesOf } from './labels.ts'
import { RecordMark } from './record-mark.tsx'

/** A record's mark with its label below. What the question begins with is larger. */
export function DrawnNode({ record, isTurnedTo }: { record: DrawnRecord; isTurnedTo: boolean }) {
  const { node, voice } = record
  const words = record.lines.length === 0 && isTurnedTo ? linesOf(labelOf(node)) : record.lines
  const lines = words.map((line, index) => ({ line, y: labelTop + index * lineHeight }))
  return (
    <>
      <circle className="halo" r="13" />
      <RecordMark type={node.type} scale={node.isAskedFor ? 1.25 : 1} />
      <text className={`label in-${voice}`}>
        {/* With a space, so that whoever reads the lines as one has words. */}
        {lines.map(({ line, y }) => (
          <tspan key={y} x="0" y={y}>
            {`${line} `}
          </tspan>
        ))}
      </text>
    </>
  )
}
