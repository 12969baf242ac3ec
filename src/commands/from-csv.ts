import { basename } from 'node:path'
import { badInput } from '../errors.ts'
import {
  bundleOfRows,
  bundleText,
  type CsvBundle,
  type CsvMeaning,
  decideNames,
  type HeldRecord,
  type NearActor,
  type SheetNames,
  type StatementCells,
  sheetNames,
  sourceKey,
  statementRows,
  withNewIds,
} from '../index.ts'
import { type Ask, asking } from './asking.ts'
import { encodingOption, readText } from './bundle-text.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  serverOption,
  textOption,
  textOptions,
} from './command.ts'
import { decisionsMade, nearestActors, refuseStrangers } from './decided-names.ts'
import { heldRecords } from './held-records.ts'
import { outputOptions, outputTo, writeText } from './output.ts'
import { outputOfBundle } from './replaced-bundle.ts'

export const fromCsvCommand: Command = {
  operands: '<file>',
  summary: 'make a bundle of a spreadsheet of statements',
  options: {
    ...outputOptions,
    decisions: {
      type: 'string',
      value: 'FILE',
      meaning: 'what each name means (FILE.decisions.json beside the bundle)',
    },
    encoding: encodingOption,
    map: {
      type: 'string',
      value: 'HEADER=COLUMN',
      multiple: true,
      meaning: 'which column a header of another name is',
    },
    title: { type: 'string', value: 'TEXT', meaning: "the bundle's title (the file's name)" },
    server: serverOption,
  },
  details: [
    'Columns: speaker, role, text, quote, date, date_basis, type, url, title, published, publisher. The file - is standard input, which needs a --title.',
    'Names are looked up in the graph; what each means is written to the file of decisions: write a decision where there is none, and run it again. The bundle takes the place of the one of the same title; any other file stays without --force.',
  ],
  refused: 'a name is not decided yet, or a row has a problem',
  run: fromCsv,
}

/**
 * Makes a bundle of a spreadsheet of statements. Whom a name means is looked up in the graph and written to a file of
 * decisions, which a person completes and the next run takes.
 */
export async function fromCsv({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  const file = operands[0] ?? ''
  const output = textOption(options, 'output')
  if (output === undefined) throw badInput('--output', 'name the file that the bundle is written to.')
  const given = textOption(options, 'title')
  if (file === '-' && given === undefined)
    throw badInput('--title', 'name what comes from standard input: by its title a bundle is known again.')
  const title = given ?? basename(file)
  const decisionsFile = textOption(options, 'decisions') ?? `${output.replace(/\.json$/, '')}.decisions.json`
  const bundleOutput = await outputOfBundle(output, title, [file, decisionsFile], options.force === true)
  const rows = statementRows(
    await wholeText(await readText(operands, usage, { encoding: textOption(options, 'encoding') })),
    mappingOf(textOptions(options, 'map')),
    print,
  )
  const before = await decisionsMade(decisionsFile)
  const names = sheetNames(rows)
  const { near, decisions, made, held } = await asking(server, async (ask) => {
    await refuseStrangers(ask, before, names, decisionsFile)
    const near = await nearestActors(ask, names)
    const decisions = decideNames(near, before, names)
    const decided = new Map(Object.entries(decisions.names).map(([name, { decision }]) => [name, decision]))
    const sources = await knownSources(ask, rows)
    return { near, decisions, ...(await bundleBeside(ask, rows, { title, decisions: decided, sources })) }
  })
  const { bundle, problems, newIds } = made
  await writeText(
    [`${JSON.stringify(withNewIds(decisions, newIds), null, 2)}\n`],
    await outputTo(decisionsFile, true),
  )
  await writeText([bundleText(bundle)], bundleOutput)

  for (const { line, message, isUndecided } of problems) if (!isUndecided) print(`line ${line}: ${message}`)
  const open = Object.entries(decisions.names).flatMap(([name, { decision }]) =>
    decision === null ? name : [],
  )
  for (const [name, decision] of before)
    if (decision !== null && !names.has(name))
      print(`No row names "${name}": its decision in ${decisionsFile} is kept.`)
  if (open.length > 0) {
    print(`Write in ${decisionsFile} who each of these is, then run this again:`)
    for (const name of open) print(`  ${name}${nearestTold(near.get(name) ?? [])}${alikeTold(names, name)}`)
  }
  const statements = bundle.statements ?? []
  const known = statements.filter(({ id }) => held.get(id)?.isWithdrawn === false).length
  print(`${countOf(statements.length)} of ${rows.length} rows in ${output}.`)
  if (known > 0)
    print(`The graph has ${known} of them already: an import adds what is new, and takes nothing away.`)
  return open.length + problems.length > 0 ? exitCodes.refused : exitCodes.done
}

/**
 * The bundle of the rows beside what the graph holds: it is made anew until the graph was asked for every id that it gives,
 * and each stands for the same record there, or for none.
 */
async function bundleBeside(
  ask: Ask,
  rows: readonly StatementCells[],
  meaning: CsvMeaning,
): Promise<{ made: CsvBundle; held: ReadonlyMap<string, HeldRecord> }> {
  const held = new Map<string, HeldRecord>()
  const lookedUp = new Set<string>()
  for (;;) {
    const made = bundleOfRows(rows, { ...meaning, held })
    const unknown = [...made.givenIds].filter((id) => !lookedUp.has(id))
    if (unknown.length === 0) return { made, held }
    for (const id of unknown) lookedUp.add(id)
    for (const [id, record] of await heldRecords(ask, unknown)) held.set(id, record)
  }
}

const countOf = (statements: number) => `${statements} ${statements === 1 ? 'statement' : 'statements'}`

/** The actor whose name is most like one that is not known. */
const nearestTold = ([nearest]: readonly NearActor[]): string =>
  nearest === undefined ? '' : ` (${nearest.name}, ${nearest.id}?)`

/** The name of the same sheet that is most like one that is not known. */
function alikeTold(names: SheetNames, name: string): string {
  const { line, alike } = names.get(name) ?? { line: 0, alike: [] }
  const [other] = alike
  return other === undefined ? '' : `; line ${line} is like line ${other.line}, "${other.name}"`
}

const usage = 'CSV file, or - for standard input: on-record from-csv FILE -o BUNDLE'

async function wholeText(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

function mappingOf(given: readonly string[]): Map<string, string> {
  return new Map(
    given.map((each) => {
      const at = each.lastIndexOf('=')
      if (at < 1) throw badInput('--map', `"${each}" is not header=column.`)
      return [each.slice(0, at), each.slice(at + 1)]
    }),
  )
}

const atQuery = 'query At($url: URL!) { sourceByUrl(url: $url) { id } }'

async function knownSources(ask: Ask, rows: readonly StatementCells[]): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for (const url of new Set(rows.map((row) => row.url).filter((each) => URL.canParse(each)))) {
    const { sourceByUrl } = await ask<{ sourceByUrl: { readonly id: string } | null }>(atQuery, { url })
    if (sourceByUrl) known.set(sourceKey(url), sourceByUrl.id)
  }
  return known
}
