import { namesAlike } from '../../domain/names-alike.ts'
import type { StatementCells } from './columns.ts'

/** A name of a spreadsheet, and the first line that has it. */
export type SheetName = { readonly name: string; readonly line: number }

/** The names of speakers and publishers, each with the other names of the sheet that may mean the same. */
export type SheetNames = ReadonlyMap<string, { readonly line: number; readonly alike: readonly SheetName[] }>

/** The names of a spreadsheet, in the order of its lines. */
export function sheetNames(rows: readonly StatementCells[]): SheetNames {
  const lines = new Map<string, number>()
  for (const { speaker, publisher, line } of rows)
    for (const name of [speaker, publisher]) if (name !== '' && !lines.has(name)) lines.set(name, line)
  const alike = namesAlike([...lines.keys()])
  const withLine = (name: string): SheetName => ({ name, line: lines.get(name) ?? 0 })
  return new Map(
    [...lines].map(([name, line]) => [name, { line, alike: (alike.get(name) ?? []).map(withLine) }]),
  )
}
