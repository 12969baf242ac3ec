import { type Composing, type List, newItems } from '../composing.ts'
import type { AnsweredFind, FoundQuestion } from '../question.ts'
import type { Root } from './root.ts'

/** The query itself, with what is wanted of the record that it found after each of its rows. */
export function foundRoot(composing: Composing, { by, of }: FoundQuestion): Root<readonly AnsweredFind[]> {
  const text = by.text[composing.engine]
  const end = text.lastIndexOf('\nRETURN ')
  const items = newItems()
  const lines: string[] = []
  const readOne = composing.record({ variable: by.finds, items, lines }, of)
  return {
    lines: [text.slice(0, end), ...lines, `${text.slice(end + 1)}, [${items.list.join(', ')}] AS row`],
    read: (rows, reading) =>
      rows.map(({ row, ...found }) => {
        const [id] = row as List
        return { found, row: id === null ? null : readOne(row as List, reading) }
      }),
  }
}
