import { pathText } from '../../domain/paths.ts'
import type { CsvBundle, Decisions, KnownRecord, NearActor, SheetNames, StatementCells } from '../../index.ts'
import { ACTOR_KINDS } from '../../spreadsheet/cells/actor-kinds.ts'
import { isPattern } from '../../spreadsheet/decisions/name-patterns.ts'
import { inCell } from '../../spreadsheet/row-problems.ts'
import { acceptedDates } from '../../spreadsheet/sheet.ts'
import type { CommandInput } from '../command.ts'
import { groupedProblems } from '../terminal/problems.ts'

type Sheet = {
  readonly rows: readonly StatementCells[]
  readonly names: SheetNames
  readonly near: ReadonlyMap<string, readonly NearActor[]>
  readonly decisions: Decisions
  readonly made: CsvBundle
  readonly held: ReadonlyMap<string, KnownRecord>
  readonly files: { readonly output: string; readonly decisions: string; readonly rows: string }
  readonly isDryRun: boolean
}

/** How many undecided names are listed, and how many new actors of each kind in a trial run. */
const mostNames = 20

/** Prints what became of a spreadsheet. Returns whether all of it became statements. */
export function printSheetReport(sheet: Sheet, print: CommandInput['print']): boolean {
  const { rows, decisions, made, held, files, isDryRun } = sheet
  const faults = made.problems.filter(({ isUndecided }) => !isUndecided)
  for (const line of groupedProblems(
    faults.map((fault) => ({ path: pathText([fault.line]), message: inCell(fault), mend: fault.mend })),
  ))
    print(line)
  for (const line of notesOn(sheet, faults)) print(line)
  const open = Object.entries(decisions.names).flatMap(([name, { decision }]) =>
    decision === null && !isPattern(name) ? name : [],
  )
  tellOfOpen(open, sheet, print)
  tellOfNew(sheet, print)
  const statements = made.bundle.statements ?? []
  const known = statements.filter(({ id }) => held.get(id)?.isWithdrawn === false).length
  print(
    `${countOf(statements.length, 'statement')} of ${countOf(rows.length, 'row')}${isDryRun ? '. Nothing was written.' : ` in ${files.output}.`}`,
  )
  if (known > 0)
    print(`The graph has ${known} of them already: an import adds what is new, and takes nothing away.`)
  if (!isDryRun && faults.length > 0) print(`What became of each row is in ${files.rows}.`)
  return open.length + made.problems.length === 0
}

/** What helps with many rows at once, said once. */
function notesOn({ rows }: Sheet, faults: CsvBundle['problems']): string[] {
  const isOfDates = faults.some(
    ({ column, mend }) =>
      (column === 'date' || column === 'published' || column === 'rated') && mend !== acceptedDates,
  )
  if (!isOfDates) return []
  const order = rows[0]?.reading.dates
  const all =
    order === undefined
      ? [' To read dates like these as they are, use --dates dmy (day first) or --dates mdy (month first).']
      : []
  return [`${acceptedDates}${all.join('')}`]
}

function tellOfOpen(
  open: readonly string[],
  { names, near, files, isDryRun }: Sheet,
  print: CommandInput['print'],
): void {
  if (open.length === 0) return
  print(
    isDryRun
      ? `Without ${files.decisions}, it is undecided who ${open.length === 1 ? 'this is' : 'these are'}:`
      : `Decide in ${files.decisions} who each of these is, then run this again:`,
  )
  for (const name of open.slice(0, mostNames))
    print(`  ${name}${nearestTold(near.get(name) ?? [])}${alikeTold(names, name)}${kindsTold(names, name)}`)
  if (open.length > mostNames) {
    print(`  and ${open.length - mostNames} more.`)
    print(
      'To decide for all names that resemble no other, use --new person, --new organisation or --new group, or write a name with * in the file, such as "*": "new person".',
    )
    const alike = open.filter(
      (name) => (names.get(name)?.alike.length ?? 0) > 0 && (near.get(name) ?? []).length === 0,
    )
    if (alike.length > mostNames)
      print(
        `${alike.length} resemble others in this sheet. If all of these are different people, use --apart.`,
      )
  }
}

/** Who would be new, by kind; a trial run names some of them. */
function tellOfNew({ made: { bundle }, isDryRun }: Sheet, print: CommandInput['print']): void {
  const all = ACTOR_KINDS.flatMap((kind) => {
    const actors = bundle[`${kind}s`] ?? []
    return actors.length === 0 ? [] : [{ count: countOf(actors.length, kind), actors }]
  })
  if (all.length === 0) return
  print(`New: ${all.map(({ count }) => count).join(', ')}.`)
  if (!isDryRun) return
  for (const { count, actors } of all) {
    const more = actors.length > mostNames ? `, and ${actors.length - mostNames} more` : ''
    print(
      `  ${count}: ${actors
        .slice(0, mostNames)
        .map(({ name }) => name)
        .join(', ')}${more}`,
    )
  }
}

const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The actor with the name most like an unknown one. */
const nearestTold = ([nearest]: readonly NearActor[]): string =>
  nearest === undefined ? '' : ` (${nearest.name}, ${nearest.id}?)`

/** The name in the same sheet that is most like an unknown one. */
function alikeTold(names: SheetNames, name: string): string {
  const { line, alike } = names.get(name) ?? { line: 0, alike: [] }
  const [other] = alike
  return other === undefined ? '' : `; line ${line} resembles line ${other.line}, "${other.name}"`
}

function kindsTold(names: SheetNames, name: string): string {
  const { kinds: given = [], ids = [] } = names.get(name) ?? {}
  if (ids.length > 1) return `; its rows call it ${ids.join(' and ')}`
  return given.length > 1 ? `; its rows call it ${given.join(' and ')}` : ''
}
