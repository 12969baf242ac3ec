import { parseArgs } from 'node:util'
import { nearestTo } from '../../domain/search/near-words.ts'
import { type ErrorCode, OnRecordError } from '../../errors.ts'
import { version } from '../../generated/shipped.ts'
import { type Command, type ExitCode, exitCodes } from '../command.ts'
import { commandNamed, commands } from '../commands.ts'
import { commandHelp, overallHelp } from './help.ts'
import { printingTo } from './printable.ts'

/** Any other code means that the store or the server cannot be reached. */
const exitCodesOf: { readonly [code in ErrorCode]?: ExitCode } = {
  BAD_USER_INPUT: exitCodes.usage,
  BAD_CONFIGURATION: exitCodes.usage,
  NOT_FOUND: exitCodes.usage,
  UNAUTHENTICATED: exitCodes.usage,
  FORBIDDEN: exitCodes.usage,
  CONFLICT: exitCodes.refused,
}

/** Prints what was asked for, and complains of what went wrong. */
type Terminal = {
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/** Runs the command that the arguments name. Errors are printed, never thrown. */
export async function runCommandLine(args: readonly string[], to: Terminal): Promise<ExitCode> {
  const terminal = { print: printingTo(to.print, args), complain: printingTo(to.complain, args) }
  const { print, complain } = terminal
  const [name, ...rest] = args
  let command: Command | undefined
  try {
    if (name === undefined) {
      complain(overallHelp())
      return exitCodes.usage
    }
    if (name === 'help' || name === '--help' || name === '-h') return await help(rest, terminal)
    if (name === '--version' || name === '-V' || name === 'version') {
      print(version)
      return exitCodes.done
    }
    command = await commandNamed(name)?.load()
    if (command === undefined) return unknownCommand(name, complain)
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) return await help([name], terminal)
    const server = 'server' in values && typeof values.server === 'string' ? values.server : undefined
    return await command.run({ operands: positionals, options: values, server, print })
  } catch (fault) {
    return failure(fault, { name: name ?? '', options: command?.options ?? {} }, complain)
  }
}

/** The message when a command is interrupted. */
export const interruptedMessage = async (name = ''): Promise<string> =>
  ['Interrupted.', (await commandNamed(name)?.load())?.interrupted].filter(Boolean).join(' ')

/** The help of one command, or of all. */
async function help([name]: readonly string[], { print, complain }: Terminal): Promise<ExitCode> {
  const text = name === undefined || name === 'help' ? overallHelp() : await commandHelp(name)
  if (text === undefined) return unknownCommand(name ?? '', complain)
  print(text)
  return exitCodes.done
}

function unknownCommand(name: string, complain: Terminal['complain']): ExitCode {
  if (name.startsWith('-')) {
    complain(`Name a command before ${name}: on-record --help lists them.`)
    return exitCodes.usage
  }
  const names = [...Object.keys(commands), 'help', 'version']
  const meant = nearestTo(name, names)
  complain(
    `There is no command "${name}". ${meant === null ? `The commands are ${names.join(', ')}.` : `Did you mean ${meant}?`}`,
  )
  return exitCodes.usage
}

type Called = { readonly name: string; readonly options: NonNullable<Command['options']> }

/** Prints an error for a person; of a bug, the whole stack. */
function failure(fault: unknown, command: Called, complain: Terminal['complain']): ExitCode {
  if (fault instanceof OnRecordError) {
    complain(fault.message)
    return exitCodesOf[fault.code] ?? exitCodes.unavailable
  }
  if (fault instanceof TypeError && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS')) {
    complain(`${optionFault(command, fault)} See on-record help ${command.name}.`)
    return exitCodes.usage
  }
  const notListening = listenFault(fault)
  if (notListening !== null) {
    complain(notListening)
    return exitCodes.unavailable
  }
  complain(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))
  return exitCodes.unavailable
}

/** Why a server cannot listen at PORT and HOST; null for another error. */
function listenFault(fault: unknown): string | null {
  if (!(fault instanceof Error && 'code' in fault && 'syscall' in fault)) return null
  const port = 'port' in fault ? fault.port : ''
  const told: Readonly<Record<string, string>> = {
    'listen EADDRINUSE': `Another program is using port ${port}: set PORT to another one, or to 0 for any free port.`,
    'listen EACCES': `This user may not listen on port ${port}: set PORT to 1024 or more.`,
    'listen EADDRNOTAVAIL':
      'HOST is not an address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for all its addresses.',
    'getaddrinfo ENOTFOUND':
      'HOST is a name without a known address: set it to 127.0.0.1, or to 0.0.0.0 for all addresses of this machine.',
  }
  return told[`${fault.syscall} ${fault.code}`] ?? null
}

/** What is wrong with an option, in our words instead of Node's. */
function optionFault(command: Called, fault: TypeError & { readonly code?: unknown }): string {
  const [, option] = /'(?:-\w, )?(--?[^' =]+)/.exec(fault.message) ?? []
  if (option === undefined) return fault.message
  if (fault.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return unknownOption(command, option)
  const takesNone = fault.message.includes('does not take an argument')
  return takesNone ? `${option} takes no value.` : `${option} needs a value.`
}

function unknownOption({ name, options }: Called, option: string): string {
  const meant = nearestTo(option.replace(/^-+/, ''), Object.keys(options))
  return `on-record ${name} has no option ${option}.${meant === null ? '' : ` Did you mean --${meant}?`}`
}
