import { readConfig } from '../../config.ts'
import { badInput } from '../../errors.ts'
import { type Command, type CommandInput, type ExitCode, exitCodes, serverOption } from '../command.ts'
import { addressOn } from '../remote/asking.ts'
import { textOf } from '../remote/over-server.ts'
import { type Output, outputOf, outputOptions, writeText } from '../terminal/output.ts'
import { openExisting } from './store.ts'

export const backupCommand: Command = {
  options: { ...outputOptions, server: serverOption },
  details: [
    'Others may go on writing: a backup is the graph of one moment. Only on-record restore reads it.',
    "The embedded engine's graph can be opened by one process only: back up through its server, with --server",
    "and an admin's token in ON_RECORD_TOKEN.",
  ],
  interrupted: 'No partial file was left behind.',
  run: backup,
}

/** Writes the whole graph of one moment, with its log and judgements, to standard output or a file. */
export async function backup({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  const [operand] = operands
  if (operand !== undefined) throw badInput(operand, `name the file to write with -o ${operand}.`)
  const output = await outputOf(options)
  if (server !== undefined) await writeText(textOf(addressOn(server, 'backup'), 'backups'), output)
  else await backUpHere(output)
  if (output.kind !== 'standard output') print(`Backed up to ${output.name}.`)
  return exitCodes.done
}

async function backUpHere(output: Output): Promise<void> {
  const onRecord = await openExisting(readConfig())
  try {
    await writeText(onRecord.backup(), output)
  } finally {
    await onRecord.close()
  }
}
