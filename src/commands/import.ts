import { readConfig } from '../config.ts'
import { badInput } from '../errors.ts'
import { type ImportSummary, textsOfDirectory } from '../index.ts'
import { readText } from './bundle-text.ts'
import { type CommandInput, type ExitCode, exitCodes, textOption } from './command.ts'
import { importOverServer } from './import-over-server.ts'
import { printProblems } from './problems.ts'
import { progressOn } from './progress.ts'
import { openConfigured, placeOf } from './store.ts'

export const importOptions = {
  'dry-run': { type: 'boolean' },
  overwrite: { type: 'boolean' },
  texts: { type: 'string' },
  server: { type: 'string' },
} as const

/** Imports a bundle into the graph: all of it, or, where there is any problem or conflict, nothing. */
export async function importFile(input: CommandInput): Promise<ExitCode> {
  const { operands, options, server, print } = input
  const overwrite = options.overwrite === true
  const dryRun = options['dry-run'] === true
  if (server !== undefined && dryRun) throw badInput('--dry-run', 'a server cannot be asked for it.')
  const text = await readText(operands, 'bundle, or - for standard input: on-record import FILE')
  if (server !== undefined) return told(await importOverServer(server, text, overwrite), server, print)
  const directory = textOption(options, 'texts')
  const texts = directory === undefined ? undefined : await textsOfDirectory(directory)
  const config = readConfig()
  const onRecord = await openConfigured(config)
  const progress = progressOn(process.stderr)
  try {
    const summary = await onRecord.importText(text, 'cli', {
      overwrite,
      dryRun,
      texts,
      progress: progress.told,
      planned: ({ create, change }) => {
        if (!dryRun) return
        for (const id of create) print(`create  ${id}`)
        for (const id of change) print(`change  ${id}`)
      },
    })
    if (dryRun) return toldOfPlan(summary, print)
    if (summary.problems.length === 0) progress.end()
    return told(summary, placeOf(config), print)
  } finally {
    await onRecord.close()
  }
}

function told(
  { created, updated, unchanged, problems }: ImportSummary,
  where: string,
  print: CommandInput['print'],
) {
  if (problems.length > 0) {
    printProblems(problems, print)
    print(
      created + updated > 0
        ? 'Part of it was imported: mend it and import it again.'
        : 'Nothing was imported.',
    )
    return exitCodes.refused
  }
  print(`Imported into ${where}: ${created} created, ${updated} updated, ${unchanged} unchanged.`)
  return exitCodes.done
}

function toldOfPlan({ created, updated, unchanged, problems }: ImportSummary, print: CommandInput['print']) {
  if (problems.length > 0) printProblems(problems, print)
  print(`Would create ${created}, change ${updated} and leave ${unchanged}. Nothing was written.`)
  return problems.length > 0 ? exitCodes.refused : exitCodes.done
}
