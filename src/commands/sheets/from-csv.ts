import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { bundleText } from '../../bundle/canonical.ts'
import { badInput } from '../../errors.ts'
import { ACTOR_KINDS } from '../../spreadsheet/cells/actor-kinds.ts'
import { rowsOfTable, type StatementCells } from '../../spreadsheet/columns.ts'
import {
  type Decision,
  decideNames,
  type EarlierDecisions,
  withNewIds,
} from '../../spreadsheet/decisions/decisions.ts'
import { isPattern } from '../../spreadsheet/decisions/name-patterns.ts'
import type { SheetNames } from '../../spreadsheet/decisions/names-of-sheet.ts'
import { columnNames } from '../../spreadsheet/headers.ts'
import { rowTable } from '../../spreadsheet/row-table.ts'
import { DATE_ORDERS } from '../../spreadsheet/sheet.ts'
import { sheetNames, spellingIn } from '../../spreadsheet/sheet-names.ts'
import { bundleOfRows } from '../../spreadsheet/statements.ts'
import { encodingOption } from '../bundles/bundle-text.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  type OptionValues,
  serverOption,
  textOption,
  textOptions,
} from '../command.ts'
import { asking } from '../remote/asking.ts'
import { outputOptions, outputTo, writeText } from '../terminal/output.ts'
import { decisionsMade, nearestActors, refuseStrangers } from './decided-names.ts'
import { printSheetReport } from './from-csv-report.ts'
import { outputOfBundle } from './replaced-bundle.ts'
import { besideGraph, knownSources } from './sheet-bundle.ts'
import { sheetFile } from './sheet-file.ts'

export const fromCsvCommand: Command = {
  options: {
    ...outputOptions,
    'dry-run': { type: 'boolean', meaning: 'say what it would make, and write nothing' },
    decisions: {
      type: 'string',
      value: 'FILE',
      meaning: 'what each name means (FILE.decisions.json next to the bundle)',
    },
    new: {
      type: 'string',
      value: ACTOR_KINDS.join('|'),
      meaning: 'make these of names that resemble no other in the graph or the sheet',
    },
    apart: {
      type: 'boolean',
      meaning: 'treat names that only resemble others in the sheet as different people',
    },
    map: {
      type: 'string',
      value: 'HEADER=COLUMN',
      multiple: true,
      meaning: 'read a header under another name as this column; one header may serve as two columns',
    },
    columns: {
      type: 'string',
      value: 'NAME,NAME,...',
      meaning: 'the columns of a sheet without headers; - for one to skip',
    },
    dates: {
      type: 'string',
      value: DATE_ORDERS.join('|'),
      meaning: 'read dates that are not in EDTF, such as 9/6/2025, with the day first or the month first',
    },
    quoted: {
      type: 'string',
      value: 'yes|no',
      meaning: 'whether the whole of each quote was said, if its row does not say',
    },
    sheet: {
      type: 'string',
      value: 'NAME',
      meaning: 'the sheet of a workbook (the first that is not hidden)',
    },
    encoding: encodingOption,
    title: { type: 'string', value: 'TEXT', meaning: "the bundle's title (the file's name)" },
    server: serverOption,
  },
  details: [
    `Columns: ${columnNames.join(', ')}. For standard input, write -, with a --title.`,
    'Names are looked up in the graph, and what each one means is written to the file of decisions: fill in the decisions that are missing, and run the command again. What became of each row is written to FILE.rows.csv next to the bundle. An existing bundle of the same title is replaced; any other file only with --force.',
  ],
  refused: 'a name is not decided yet, or a row has a problem',
  run: fromCsv,
}

const usage = 'spreadsheet (CSV or .xlsx), or - for standard input: on-record from-csv FILE -o BUNDLE'

/**
 * Makes a bundle from a spreadsheet of statements. Whom a name means is looked up in the graph and written to a file of
 * decisions, which a person completes for the next run. A table beside the bundle says what became of each row.
 */
export async function fromCsv({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  const output = textOption(options, 'output')
  if (output === undefined) throw badInput('--output', 'name the file to write the bundle to.')
  const title = titleOf(operands, options)
  const stem = output.replace(/\.json$/, '')
  const files = {
    output,
    decisions: textOption(options, 'decisions') ?? `${stem}.decisions.json`,
    rows: `${stem}.rows.csv`,
  }
  const isDryRun = options['dry-run'] === true
  const isForced = options.force === true
  const outputs = isDryRun
    ? null
    : {
        bundle: await outputOfBundle(output, title, [operands[0] ?? '', files.decisions], isForced),
        rows: await outputTo(files.rows, isForced || (await isRowTable(files.rows))),
      }
  const rows = await sheetRows(operands, options, print)
  const before = await decisionsMade(files.decisions)
  const names = sheetNames(rows)
  const nameOf = spellingIn(names)
  const { near, decisions, made, held } = await asking(server, async (ask) => {
    await refuseStrangers(ask, before.names, (name) => names.has(nameOf(name)), files.decisions)
    const near = await nearestActors(ask, names)
    const all = { kind: oneOf(options, 'new', ACTOR_KINDS), apart: options.apart === true }
    const decisions = decideNames(near, before, names, all)
    const meaning = { title, decisions: decided(decisions), nameOf, sources: await knownSources(ask, rows) }
    const beside = await besideGraph(ask, (held) => bundleOfRows(rows, { ...meaning, held }))
    return { near, decisions, ...beside }
  })
  if (outputs !== null) {
    const text = `${JSON.stringify(withNewIds(decisions, made.newIds), null, 2)}\n`
    await writeText([text], await outputTo(files.decisions, true))
    await writeText([bundleText(made.bundle)], outputs.bundle)
    if (outputs.bundle.kind === 'file') await writeText([...rowTable(made.outcomes)], outputs.rows)
  }
  tellOfUnused(before, names, files.decisions, print)
  return printSheetReport({ rows, names, near, decisions, made, held, files, isDryRun }, print)
    ? exitCodes.done
    : exitCodes.refused
}

/** Whether a file is the table of an earlier run, which may be replaced. */
async function isRowTable(file: string): Promise<boolean> {
  const [head = ''] = rowTable([])
  const start = await readFile(file, 'utf8').catch(() => '')
  return start.startsWith(head)
}

function titleOf(operands: readonly string[], options: OptionValues): string {
  const given = textOption(options, 'title')
  const [file = ''] = operands
  if (file === '-' && given === undefined)
    throw badInput('--title', 'standard input needs a title, by which the bundle is recognised.')
  return given ?? basename(file)
}

async function sheetRows(
  operands: readonly string[],
  options: OptionValues,
  print: CommandInput['print'],
): Promise<StatementCells[]> {
  const columns = textOption(options, 'columns')
    ?.split(',')
    .map((column) => column.trim())
  const quoted = oneOf(options, 'quoted', ['yes', 'no'] as const)
  const mapping = mappingOf(textOptions(options, 'map'))
  const reading = {
    mapping,
    columns,
    dates: oneOf(options, 'dates', DATE_ORDERS),
    ...(quoted !== undefined && { quoted: quoted === 'yes' }),
    tell: print,
  }
  const table = await sheetFile(operands, usage, {
    encoding: textOption(options, 'encoding'),
    sheet: textOption(options, 'sheet'),
    columns: columns?.length,
    tell: print,
  })
  return rowsOfTable(table, reading)
}

/** The value of an option that takes one of a few words. */
function oneOf<Value extends string>(
  options: OptionValues,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const given = textOption(options, name)
  const value = values.find((each) => each === given)
  if (given !== undefined && value === undefined)
    throw badInput(`--${name}`, `"${given}" is not one of ${values.join(', ')}.`)
  return value
}

const decided = ({ names }: ReturnType<typeof decideNames>): Map<string, Decision> =>
  new Map(
    Object.entries(names).flatMap(([name, { decision }]) =>
      isPattern(name) ? [] : [[name, decision] as const],
    ),
  )

function tellOfUnused(
  { names: made }: EarlierDecisions,
  names: SheetNames,
  file: string,
  print: CommandInput['print'],
): void {
  const nameOf = spellingIn(names)
  for (const [name, { decision }] of made)
    if (decision !== null && !names.has(nameOf(name)))
      print(`No row names "${name}": its decision in ${file} is kept.`)
}

function mappingOf(given: readonly string[]): (readonly [string, string])[] {
  return given.map((each) => {
    const at = each.lastIndexOf('=')
    if (at < 1) throw badInput('--map', `write header=column, not "${each}".`)
    return [each.slice(0, at), each.slice(at + 1)]
  })
}
