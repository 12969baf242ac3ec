import type { RecordNode } from './answer-graph.ts'
import type { Fold, FoldedGraph } from './folding.ts'
import { kindOf } from './kinds.ts'
import { labelOf, linesOf, type Voice } from './labels.ts'
import type { Box } from './layout.ts'

/** What is drawn for a record: its mark, and its label in lines. */
export type DrawnRecord = {
  readonly node: RecordNode
  readonly lines: readonly string[]
  readonly voice: Voice
}

/** How far a line of a label is below the one before. */
export const lineHeight = 15
/** How far the first line of a label is below the place of its mark. */
export const labelTop = 25

/** The widths of a letter, about: the labels are wrapped before a browser has measured them. */
const letterWidth: Readonly<Record<Voice, number>> = { name: 7.3, own: 6.4, source: 6.2 }

/** Above this many records, those that only join others are not labelled until a reader turns to them. */
const mostLabelled = 45

export const drawnRecords = ({ nodes }: FoldedGraph): DrawnRecord[] =>
  nodes.map((node) => {
    const label = labelOf(node)
    const isQuiet = nodes.length > mostLabelled && kindOf(node.type).isBetween
    return { node, voice: label.voice, lines: isQuiet ? [] : linesOf(label) }
  })

/** The key of what stands for the neighbours that are folded. */
export const keyOfFold = ({ owner }: Fold): string => `fold ${owner}`

export const foldWords = ({ count }: Fold): string => `and ${count.toLocaleString('en')} more`

/** The room that a record takes, with some air. */
export const boxOf = ({ node, lines, voice }: DrawnRecord): Box => {
  const letters = Math.max(...lines.map((line) => line.length), 0)
  return {
    key: node.key,
    halfWidth: Math.max(12, (letters * letterWidth[voice]) / 2 + 7),
    above: 14,
    below: lines.length === 0 ? 14 : labelTop + lines.length * lineHeight,
  }
}

export const boxOfFold = (fold: Fold): Box => ({
  key: keyOfFold(fold),
  halfWidth: foldWords(fold).length * 3.6 + 8,
  above: 14,
  below: 16,
})
