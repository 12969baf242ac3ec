import { readConfig } from '../config.ts'
import { textsOfDirectory } from '../index.ts'
import { readBundle } from './bundle-file.ts'
import { type CommandInput, type ExitCode, exitCodes, textOption } from './command.ts'
import { printProblems } from './problems.ts'
import { openConfigured, placeOf } from './store.ts'

export const importOptions = { texts: { type: 'string' } } as const

/** Imports a bundle into the graph: all of it, or, where there is any problem, nothing. */
export async function importFile({ operands, options, print }: CommandInput): Promise<ExitCode> {
  const bundle = await readBundle(operands)
  const directory = textOption(options, 'texts')
  const texts = directory === undefined ? undefined : await textsOfDirectory(directory)
  const config = readConfig()
  const onRecord = await openConfigured(config)
  try {
    const { created, updated, unchanged, problems } = await onRecord.importBundle(
      bundle,
      'on-record import',
      {
        texts,
      },
    )
    if (problems.length > 0) {
      printProblems(problems, print)
      print('Nothing was imported.')
      return exitCodes.refused
    }
    print(
      `Imported into ${placeOf(config)}: ${created.length} created, ${updated.length} updated, ` +
        `${unchanged.length} unchanged.`,
    )
    return exitCodes.done
  } finally {
    await onRecord.close()
  }
}
