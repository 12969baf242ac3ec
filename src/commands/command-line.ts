import { parseArgs } from 'node:util'
import { type ErrorCode, OnRecordError } from '../errors.ts'
import { backup, backupOptions, restore, restoreOptions } from './backup.ts'
import { check, checkOptions } from './check.ts'
import { type Command, type ExitCode, exitCodes } from './command.ts'
import { diff, diffOptions } from './diff.ts'
import { exportGraph, exportOptions } from './export.ts'
import { fromCsv, fromCsvOptions } from './from-csv.ts'
import { help } from './help.ts'
import { importFile, importOptions } from './import.ts'
import { migrate } from './migrate.ts'
import { serve } from './serve.ts'
import { stats } from './stats.ts'
import { validate, validateOptions } from './validate.ts'
import { verify, verifyOptions } from './verify.ts'

const commands: Readonly<Record<string, Command>> = {
  serve: { run: serve },
  migrate: { run: migrate },
  import: { run: importFile, options: importOptions },
  'from-csv': { run: fromCsv, options: fromCsvOptions },
  export: { run: exportGraph, options: exportOptions },
  diff: { run: diff, options: diffOptions },
  validate: { run: validate, options: validateOptions },
  verify: { run: verify, options: verifyOptions },
  check: { run: check, options: checkOptions },
  backup: { run: backup, options: backupOptions },
  restore: { run: restore, options: restoreOptions },
  stats: { run: stats, options: { server: { type: 'string' } } },
}

/** Where it is not that the store or the server is not to be had. */
const exitCodesOf: { readonly [code in ErrorCode]?: ExitCode } = {
  BAD_USER_INPUT: exitCodes.usage,
  BAD_CONFIGURATION: exitCodes.usage,
  NOT_FOUND: exitCodes.usage,
  UNAUTHENTICATED: exitCodes.usage,
  FORBIDDEN: exitCodes.usage,
  CONFLICT: exitCodes.refused,
}

/** Where lines go: what was asked for, and what went wrong. */
type Terminal = {
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/** Runs the command that the arguments name. What goes wrong is told and never thrown. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { print, complain } = terminal
  const [name, ...rest] = args
  try {
    if (name === undefined || name === '--help' || name === '-h') {
      print(help)
      return name === undefined ? exitCodes.usage : exitCodes.done
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) {
      complain(`There is no command "${name}". Try: ${Object.keys(commands).join(', ')}, --help.`)
      return exitCodes.usage
    }
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      print(help)
      return exitCodes.done
    }
    const server = 'server' in values && typeof values.server === 'string' ? values.server : undefined
    return await command.run({ operands: positionals, options: values, server, print })
  } catch (fault) {
    return failure(fault, name ?? '', complain)
  }
}

/** What went wrong, for a person; a bug shows its whole trace. */
function failure(fault: unknown, command: string, complain: Terminal['complain']): ExitCode {
  if (fault instanceof OnRecordError) {
    complain(fault.message)
    return exitCodesOf[fault.code] ?? exitCodes.unavailable
  }
  if (fault instanceof TypeError && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS')) {
    complain(`${optionFault(command, fault)} See on-record --help.`)
    return exitCodes.usage
  }
  if (fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE' && 'port' in fault) {
    complain(
      `Another program listens on port ${fault.port}: set PORT to another one, or to 0 for any that is free.`,
    )
    return exitCodes.unavailable
  }
  complain(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))
  return exitCodes.unavailable
}

/** What is wrong with an option of a command, of which Node tells in its own words. */
function optionFault(command: string, fault: TypeError & { readonly code?: unknown }): string {
  const [, option] = /'(?:-\w, )?(--?[^' =]+)/.exec(fault.message) ?? []
  if (option === undefined) return fault.message
  if (fault.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `on-record ${command} takes no ${option}.`
  const takesNone = fault.message.includes('does not take an argument')
  return takesNone ? `${option} takes no value.` : `${option} lacks its value.`
}
