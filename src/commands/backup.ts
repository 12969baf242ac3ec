import { createReadStream } from 'node:fs'
import { readConfig } from '../config.ts'
import { badInput } from '../errors.ts'
import { pathOf } from './bundle-text.ts'
import { type CommandInput, type ExitCode, exitCodes, refuseServer, textOption } from './command.ts'
import { writeText } from './output.ts'
import { progressOn } from './progress.ts'
import { openConfigured, placeOf } from './store.ts'

export const backupOptions = { output: { type: 'string', short: 'o' }, server: { type: 'string' } } as const

/** Writes everything of the graph, its log and judgements too, to standard output or to a file. */
export async function backup({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  refuseServer(
    server,
    'a server makes no backup. Stop it, then run on-record backup with its settings (ON_RECORD_DATA or NEO4J_URI).',
  )
  const [operand] = operands
  if (operand !== undefined) throw badInput(operand, `name the file that is written with -o ${operand}.`)
  const output = textOption(options, 'output')
  const onRecord = await openConfigured(readConfig())
  try {
    await writeText(onRecord.backup(), output)
    if (output !== undefined) print(`Backed up to ${output}.`)
    return exitCodes.done
  } finally {
    await onRecord.close()
  }
}

export const restoreOptions = { server: { type: 'string' } } as const

/** Restores a backup into an empty graph. */
export async function restore({ operands, server, print }: CommandInput): Promise<ExitCode> {
  refuseServer(
    server,
    'a server restores no backup. Stop it, then run on-record restore with the settings of an empty graph (ON_RECORD_DATA or NEO4J_URI).',
  )
  const file = await pathOf(operands, 'backup: on-record restore FILE')
  if (file === '-') throw badInput('-', 'a backup is read twice, so standard input will not do. Name a file.')
  const config = readConfig()
  const onRecord = await openConfigured(config)
  const progress = progressOn(process.stderr)
  try {
    const items = await onRecord.restore(() => createReadStream(file, 'utf8'), progress.told)
    progress.end()
    print(`Restored ${items} items into ${placeOf(config)}.`)
    return exitCodes.done
  } finally {
    await onRecord.close()
  }
}
