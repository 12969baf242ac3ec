import {
  type Branch,
  type Composing,
  indented,
  type List,
  newItems,
  type Read,
  type Reading,
} from '../composing.ts'
import type { AnsweredRecord, AnsweredRow, RecordsQuestion } from '../question.ts'
import { recordTypes } from '../reads.ts'
import type { Root, Rows } from './root.ts'

/** Records by their ids, in any order; ids that do not exist give no row. */
export function recordsRoot(composing: Composing, { of }: RecordsQuestion): Root<readonly AnsweredRecord[]> {
  const record = composing.name('n')
  const items = newItems()
  const lines: string[] = []
  const stream: Branch[] = []
  // The embedded engine does not know nodes after a UNION any more.
  const streaming = composing.engine === 'neo4j' ? { stream } : {}
  const readOne = composing.record({ variable: record, items, lines, ...streaming }, of)
  const types = recordTypes.filter((type) => of[type])
  const isAny = types.length === recordTypes.length
  const matched = [
    'UNWIND $ids AS id',
    `MATCH (${record}:Record {id: id})`,
    ...(isAny ? [] : [`WHERE ${types.map((type) => `${record}:${type}`).join(' OR ')}`]),
  ]
  const row = `[${items.list.join(', ')}]`
  if (stream.length === 0) {
    return {
      lines: [...matched, ...lines, `RETURN id, ${row} AS row`],
      read: (rows: Rows, reading: Reading) =>
        rows.map(({ id, row: list }) => ({ given: id as string, row: readOne(list as List, reading) })),
    }
  }
  const branches = stream.flatMap((branch, index) => [
    'UNION ALL',
    ...branch.lines,
    `RETURN ${index + 1} AS part, ${branch.row} AS row`,
  ])
  const parts = [...lines, `RETURN 0 AS part, ${row} AS row`, ...branches].map(indented)
  return {
    lines: [...matched, `CALL (${record}) {`, ...parts, '}', 'RETURN id, part, row'],
    read: (rows, reading) => streamedRecords(rows, stream.length, reading, readOne),
  }
}

/**
 * A large answer is faster with a row for each record of a page than with one row for all; the parent's own row is part
 * 0.
 */
function streamedRecords(
  rows: Rows,
  branches: number,
  reading: Reading,
  readOne: Read<AnsweredRow>,
): AnsweredRecord[] {
  const found = new Map<string, { head: List; pages: List[][] }>()
  for (const { id, part, row } of rows) {
    const known = found.get(id as string) ?? {
      head: [],
      pages: Array.from({ length: branches }, (): List[] => []),
    }
    found.set(id as string, known)
    if (part === 0) known.head = row as List
    else known.pages[(part as number) - 1]?.push(row as List)
  }
  return [...found].map(([given, { head, pages }]) => {
    reading.streamed.set(head, pages)
    return { given, row: readOne(head, reading) }
  })
}
