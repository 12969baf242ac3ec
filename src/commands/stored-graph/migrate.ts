import { readConfig } from '../../config.ts'
import { type Command, type CommandInput, type ExitCode, exitCodes, refuseOperands } from '../command.ts'
import { openConfigured, placeOf } from './store.ts'

export const migrateCommand: Command = {
  run: migrate,
}

/** Brings the store's constraints, indexes and data up to date, as every other command does before it begins. */
async function migrate({ operands, print }: CommandInput): Promise<ExitCode> {
  refuseOperands(operands, 'Name the graph with ON_RECORD_DATA or NEO4J_URI.')
  const config = readConfig()
  const onRecord = await openConfigured(config)
  try {
    const { engine, version } = await onRecord.ready()
    const done =
      onRecord.migrated.length > 0 ? `carried out ${onRecord.migrated.join(', ')}` : 'nothing to do'
    print(`${placeOf(config)} (${engine} ${version}): ${done}.`)
    return exitCodes.done
  } finally {
    await onRecord.close()
  }
}
