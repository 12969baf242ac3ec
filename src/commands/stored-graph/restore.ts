import { createReadStream } from 'node:fs'
import { readConfig } from '../../config.ts'
import { badInput } from '../../errors.ts'
import { pathOf } from '../bundles/bundle-text.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  noServerOption,
  refuseServer,
} from '../command.ts'
import { progressOn } from '../terminal/progress.ts'
import { openConfigured, placeOf } from './store.ts'

export const restoreCommand: Command = {
  options: { server: noServerOption },
  details: [
    'The graph is created if there is none. If a restore is interrupted, run it again into another empty graph.',
  ],
  refused: 'the graph is not empty',
  interrupted: 'The graph is incomplete: restore the backup into another empty one.',
  run: restore,
}

/** Restores a backup into an empty graph. */
export async function restore({ operands, server, print }: CommandInput): Promise<ExitCode> {
  refuseServer(
    server,
    'a server cannot restore a backup. Stop it, then run on-record restore with the settings of an empty graph (ON_RECORD_DATA or NEO4J_URI).',
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
