import { readConfig } from '../config.ts'
import { badInput } from '../errors.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  noServerOption,
  refuseServer,
} from './command.ts'
import { outputOf, outputOptions, writeText } from './output.ts'
import { openExisting } from './store.ts'

export const backupCommand: Command = {
  summary: 'write the whole graph to a file, with its log and judgements',
  options: { ...outputOptions, server: noServerOption },
  details: ['Back up while nobody is writing. Only on-record restore reads a backup.'],
  interrupted: 'No partial file was left behind.',
  run: backup,
}

/** Writes everything of the graph, its log and judgements too, to standard output or to a file. */
export async function backup({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  refuseServer(
    server,
    'a server cannot make a backup. Stop it, then run on-record backup with its settings (ON_RECORD_DATA or NEO4J_URI).',
  )
  const [operand] = operands
  if (operand !== undefined) throw badInput(operand, `name the file to write with -o ${operand}.`)
  const output = await outputOf(options)
  const onRecord = await openExisting(readConfig())
  try {
    await writeText(onRecord.backup(), output)
    if (output.kind !== 'standard output') print(`Backed up to ${output.name}.`)
    return exitCodes.done
  } finally {
    await onRecord.close()
  }
}
