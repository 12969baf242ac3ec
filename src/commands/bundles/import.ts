import { type Config, readConfig } from '../../config.ts'
import { badInput } from '../../errors.ts'
import type { ImportPartsOptions, ImportPlan, ImportSummary, OnRecord } from '../../index.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  type OptionValues,
  serverOption,
  textOption,
} from '../command.ts'
import { importOverServer } from '../remote/import-over-server.ts'
import { isNoGraph, openConfigured, openExisting, placeOf } from '../stored-graph/store.ts'
import { tell } from '../terminal/printable.ts'
import { printProblems } from '../terminal/problems.ts'
import { progressOn } from '../terminal/progress.ts'
import { readBytes, readText } from './bundle-text.ts'
import {
  type GivenTexts,
  givenTexts,
  textsDetails,
  textsEncodingOption,
  textsOption,
} from './texts-option.ts'

export const importCommand: Command = {
  options: {
    'dry-run': {
      type: 'boolean',
      meaning: 'list what would be created, changed, left alone or in conflict, and write nothing',
    },
    overwrite: {
      type: 'boolean',
      meaning: 'let the bundle win even if the graph has another name, or somebody changed a record',
    },
    texts: textsOption,
    encoding: textsEncodingOption,
    allow: {
      type: 'string',
      value: 'ambiguous',
      meaning: 'import passages that are in several places in their text as AMBIGUOUS',
    },
    server: serverOption,
  },
  details: [
    'The bundle is JSON, or lines of JSON; for standard input, write -.',
    textsDetails,
    "With --server, you need an admin's token in ON_RECORD_TOKEN.",
  ],
  refused: 'the bundle has a problem, or conflicts with the graph',
  interrupted: 'What was imported is complete; the same command imports the rest.',
  run: importFile,
}

/** Imports a whole bundle, or nothing if there is any problem or conflict. */
export async function importFile({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  const dryRun = options['dry-run'] === true
  const progress = progressOn(process.stderr)
  const asked = {
    overwrite: options.overwrite === true,
    dryRun,
    allows: { ambiguous: allowed(options) },
    progress: progress.told,
    prepared: progress.prepared,
    planned: ({ create, change }: ImportPlan) => {
      if (!dryRun) return
      for (const id of create) print(`create  ${id}`)
      for (const { id, fields } of change) print(`change  ${id}: ${fields.join(', ')}`)
    },
  }
  const { summary, place } =
    server === undefined
      ? await importHere(operands, options, asked)
      : await importThere(operands, options, asked, server)
  progress.end()
  return dryRun ? toldOfPlan(summary, print) : told(summary, place, print)
}

type Asked = Pick<ImportPartsOptions, 'overwrite' | 'dryRun' | 'allows' | 'progress' | 'prepared' | 'planned'>

/** @throws BAD_USER_INPUT for anything but `ambiguous` */
function allowed(options: OptionValues): boolean {
  const allow = textOption(options, 'allow')
  if (allow !== undefined && allow !== 'ambiguous')
    throw badInput('--allow', `only "ambiguous" can be allowed, not "${allow}".`)
  return allow === 'ambiguous'
}

type Imported = { readonly summary: ImportSummary; readonly place: string }

async function importHere(
  operands: readonly string[],
  options: OptionValues,
  asked: Asked,
): Promise<Imported> {
  const text = await readText(operands, usage)
  const texts = await givenTexts(options)
  const config = readConfig()
  const onRecord = await (asked.dryRun ? openToCompare(config) : openConfigured(config))
  try {
    const summary = await onRecord.importText(text, 'cli', { ...asked, texts: texts?.textOf })
    tellOfUnused(texts, texts?.asked ?? [], summary)
    return { summary, place: placeOf(config) }
  } finally {
    await onRecord.close()
  }
}

/** The graph to import into; if there is none yet, an empty one in memory, since a dry run creates nothing. */
const openToCompare = (config: Config): Promise<OnRecord> =>
  openExisting(config).catch((fault: unknown) => {
    if (!isNoGraph(fault)) throw fault
    tell(`There is no graph in ${placeOf(config)} yet: an import would create one.`)
    return openConfigured({ ...config, neo4j: null, data: ':memory:' })
  })

async function importThere(
  operands: readonly string[],
  options: OptionValues,
  asked: Asked,
  server: string,
): Promise<Imported> {
  const texts = await givenTexts(options)
  const bundle = await readBytes(operands, usage)
  const { textsUsed, ...summary } = await importOverServer(server, bundle, { ...asked, texts })
  tellOfUnused(texts, textsUsed, summary)
  return { summary, place: server }
}

/** Tells of texts that were not used; if the bundle has problems, none was read. */
function tellOfUnused(texts: GivenTexts | undefined, used: Iterable<string>, { problems }: ImportSummary) {
  const sources = new Set(used)
  if (problems.length === 0 || sources.size > 0) texts?.tellOfOthers(sources, 'bundle')
}

const usage = 'bundle, or - for standard input: on-record import FILE'

function told(
  { created, updated, unchanged, problems }: ImportSummary,
  where: string,
  print: CommandInput['print'],
) {
  if (problems.length > 0) {
    printProblems(problems, print)
    print('Nothing was imported.')
    return exitCodes.refused
  }
  print(`Imported into ${where}: ${created} created, ${updated} updated, ${unchanged} unchanged.`)
  return exitCodes.done
}

function toldOfPlan({ created, updated, unchanged, problems }: ImportSummary, print: CommandInput['print']) {
  const plan = `create ${created}, change ${updated} and leave ${unchanged}`
  if (problems.length > 0) {
    printProblems(problems, print)
    const isCompared = created + updated + unchanged > 0
    print(
      isCompared
        ? `Would ${plan} once that is corrected. Nothing was written.`
        : 'Nothing was compared with the graph or written: correct these first.',
    )
    return exitCodes.refused
  }
  print(`Would ${plan}. Nothing was written.`)
  return exitCodes.done
}
