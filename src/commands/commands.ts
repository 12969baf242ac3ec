import { copiesCommand } from './articles/copies.ts'
import { proposeCommand } from './articles/propose.ts'
import { diffCommand } from './bundles/diff.ts'
import { exportCommand } from './bundles/export.ts'
import { importCommand } from './bundles/import.ts'
import { validateCommand } from './bundles/validate.ts'
import { verifyCommand } from './bundles/verify.ts'
import type { Command } from './command.ts'
import { checkCommand } from './drafts/check.ts'
import { mcpCommand } from './mcp.ts'
import { serveCommand } from './serve.ts'
import { fromClaimReviewCommand } from './sheets/from-claim-review.ts'
import { fromCsvCommand } from './sheets/from-csv.ts'
import { backupCommand } from './stored-graph/backup.ts'
import { migrateCommand } from './stored-graph/migrate.ts'
import { restoreCommand } from './stored-graph/restore.ts'
import { statsCommand } from './stored-graph/stats.ts'
import { tokenCommand } from './token.ts'

/** All commands by name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  import: importCommand,
  'from-csv': fromCsvCommand,
  'from-claim-review': fromClaimReviewCommand,
  propose: proposeCommand,
  export: exportCommand,
  diff: diffCommand,
  validate: validateCommand,
  verify: verifyCommand,
  check: checkCommand,
  copies: copiesCommand,
  mcp: mcpCommand,
  stats: statsCommand,
  token: tokenCommand,
  backup: backupCommand,
  restore: restoreCommand,
  migrate: migrateCommand,
}

export const commandNamed = (name: string): Command | undefined =>
  Object.hasOwn(commands, name) ? commands[name] : undefined
