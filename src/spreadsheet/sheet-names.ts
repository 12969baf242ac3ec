import { namesAlike } from '../domain/names/names-alike.ts'
import { bestSpelling, nameKey, tidyName } from '../domain/names/same-name.ts'
import type { ActorKind } from './cells/actor-kinds.ts'
import type { StatementCells } from './columns.ts'
import type { SheetName, SheetNames } from './decisions/names-of-sheet.ts'
import { type RowSpeaker, speakersOf } from './row.ts'
import { candidateOf } from './uncertain-row.ts'

type Gathered = {
  readonly line: number
  readonly spellings: Set<string>
  readonly kinds: Set<ActorKind>
  readonly ids: Set<string>
  isPublisher: boolean
}

/** The names in a spreadsheet, in the order of its lines. */
export function sheetNames(rows: readonly StatementCells[]): SheetNames {
  const byKey = new Map<string, Gathered>()
  const add = (
    { name, kind, id }: Partial<RowSpeaker> & { name: string },
    line: number,
    isPublisher: boolean,
  ) => {
    if (name === '') return
    const key = nameKey(name)
    const known = byKey.get(key) ?? gathered(line)
    byKey.set(key, known)
    known.spellings.add(name)
    if (kind !== undefined) known.kinds.add(kind)
    if (id !== undefined) known.ids.add(id)
    known.isPublisher &&= isPublisher
  }
  for (const row of rows) {
    for (const speaker of speakersOf(row)) add(speaker, row.line, false)
    add(candidateOf(row), row.line, false)
    add({ name: row.assessor }, row.line, false)
    if (row.translator_id !== '') add({ name: row.translator, id: row.translator_id }, row.line, false)
    add({ name: row.publisher, ...(row.publisher_id !== '' && { id: row.publisher_id }) }, row.line, true)
  }
  const names = [...byKey.values()].map((each) => ({ ...each, name: spelling(each.spellings) }))
  const lines = new Map(names.map(({ name, line }) => [name, line]))
  const alike = namesAlike([...lines.keys()])
  const withLine = (name: string): SheetName => ({ name, line: lines.get(name) ?? 0 })
  return new Map(
    names.map(({ name, line, spellings, kinds, ids, isPublisher }) => [
      name,
      {
        line,
        alike: (alike.get(name) ?? []).map(withLine),
        spellings: [...spellings].filter((each) => each !== name),
        kinds: [...kinds],
        ids: [...ids],
        isPublisher,
      },
    ]),
  )
}

const gathered = (line: number): Gathered => ({
  line,
  spellings: new Set(),
  kinds: new Set(),
  ids: new Set(),
  isPublisher: true,
})

const spelling = (spellings: ReadonlySet<string>) => tidyName(bestSpelling([...spellings]))

/** Finds the best spelling of a name as it is written in a row. */
export function spellingIn(names: SheetNames): (written: string) => string {
  const byKey = new Map([...names.keys()].map((name) => [nameKey(name), name]))
  return (written) => byKey.get(nameKey(written)) ?? written
}
