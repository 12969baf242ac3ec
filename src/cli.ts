#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { type CommandInput, type ExitCode, exitCodes } from './commands/command.ts'
import { help } from './commands/help.ts'
import { importFile } from './commands/import.ts'
import { migrate } from './commands/migrate.ts'
import { serve } from './commands/serve.ts'
import { stats } from './commands/stats.ts'
import { validate } from './commands/validate.ts'
import { OnRecordError } from './errors.ts'

const commands: Readonly<Record<string, (input: CommandInput) => Promise<ExitCode>>> = {
  serve,
  migrate,
  import: importFile,
  validate,
  stats,
}

const print = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => process.stderr.write(`${line}\n`)

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<ExitCode> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, server: { type: 'string' } },
    })
    const [name, ...operands] = positionals
    if (values.help || name === undefined) {
      print(help)
      return values.help ? exitCodes.done : exitCodes.usage
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) {
      complain(`There is no command "${name}". Try: ${Object.keys(commands).join(', ')}, --help.`)
      return exitCodes.usage
    }
    if (values.server !== undefined && name !== 'stats') {
      complain(`"${name}" does not work through a server yet; stats does.`)
      return exitCodes.usage
    }
    return await command({ operands, server: values.server, print })
  } catch (fault) {
    return failure(fault)
  }
}

/** What went wrong, for a person; a bug shows its whole trace. */
function failure(fault: unknown): ExitCode {
  if (fault instanceof OnRecordError) {
    complain(fault.message)
    const isOfUse = fault.code === 'BAD_USER_INPUT' || fault.code === 'BAD_CONFIGURATION'
    return isOfUse ? exitCodes.usage : exitCodes.unavailable
  }
  if (fault instanceof TypeError && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS')) {
    const [, option] = /'(-[^' ]*)/.exec(fault.message) ?? []
    complain(
      `${option ? `The option ${option} is not known, or lacks its value.` : fault.message} See on-record --help.`,
    )
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
