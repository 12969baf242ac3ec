import { StatsDocument } from '../../generated/operations.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  refuseOperands,
  serverOption,
} from '../command.ts'
import { asking } from '../remote/asking.ts'

export const statsCommand: Command = {
  options: { server: serverOption },
  run: stats,
}

/** Prints what is in the configured graph, or in that of a running server. */
async function stats({ operands, server, print }: CommandInput): Promise<ExitCode> {
  refuseOperands(operands, 'Name a running server with --server URL, or a graph with ON_RECORD_DATA.')
  const { verification, ...counts } = (await asking(server, (ask) => ask.one(StatsDocument, {}))).stats
  for (const [name, value] of Object.entries(counts)) print(`${name.padEnd(16)}${String(value).padStart(10)}`)
  print('\nreceipts, by verification')
  for (const { status, count, countIsExact } of verification)
    print(`${status.padEnd(16)}${String(count).padStart(10)}${countIsExact ? '' : ' at least'}`)
  return exitCodes.done
}
