import { backupCommand } from './backup.ts'
import { checkCommand } from './check.ts'
import type { Command } from './command.ts'
import { diffCommand } from './diff.ts'
import { exportCommand } from './export.ts'
import { fromCsvCommand } from './from-csv.ts'
import { importCommand } from './import.ts'
import { migrateCommand } from './migrate.ts'
import { restoreCommand } from './restore.ts'
import { serveCommand } from './serve.ts'
import { statsCommand } from './stats.ts'
import { tokenCommand } from './token.ts'
import { validateCommand } from './validate.ts'
import { verifyCommand } from './verify.ts'

/** All commands by name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  import: importCommand,
  'from-csv': fromCsvCommand,
  export: exportCommand,
  diff: diffCommand,
  validate: validateCommand,
  verify: verifyCommand,
  check: checkCommand,
  stats: statsCommand,
  token: tokenCommand,
  backup: backupCommand,
  restore: restoreCommand,
  migrate: migrateCommand,
}

export const commandNamed = (name: string): Command | undefined =>
  Object.hasOwn(commands, name) ? commands[name] : undefined
