import { type Composing, type List, newItems, type Reading } from './composing.ts'
import type { AnsweredRecord, RecordsQuestion } from './question.ts'
import { recordTypes } from './reads.ts'
import type { Root, Rows } from './root.ts'

/** Records by their ids, a row each, in no order; nothing for an id that is not there. */
export function recordsRoot(composing: Composing, { of }: RecordsQuestion): Root<readonly AnsweredRecord[]> {
  const record = composing.name('n')
  const items = newItems()
  const lines: string[] = []
  const readOne = composing.record({ variable: record, items, lines }, of)
  const types = recordTypes.filter((type) => of[type])
  const isAny = types.length === recordTypes.length
  return {
    lines: [
      'UNWIND $ids AS id',
      `MATCH (${record}:Record {id: id})`,
      ...(isAny ? [] : [`WHERE ${types.map((type) => `${record}:${type}`).join(' OR ')}`]),
      ...lines,
      `RETURN id, [${items.list.join(', ')}] AS row`,
    ],
    read: (rows: Rows, reading: Reading) =>
      rows.map(({ id, row }) => ({ given: id as string, row: readOne(row as List, reading) })),
  }
}
