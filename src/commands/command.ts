import type { ParseArgsConfig } from 'node:util'
import { badInput } from '../errors.ts'

export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** What a command is given and how it answers: lines for a person on `print`, and an exit code for a script. */
export type CommandInput = {
  readonly operands: readonly string[]
  /** The values of the options that the command declares, by name. */
  readonly options: OptionValues
  /** A running server to ask instead of opening the store. */
  readonly server?: string
  readonly print: (line: string) => void
}

/** A command of the CLI; an option that it does not declare is refused. */
export type Command = {
  readonly run: (input: CommandInput) => Promise<ExitCode>
  readonly options?: NonNullable<ParseArgsConfig['options']>
}

/** The value of an option that takes one; undefined where it was not given. */
export const textOption = (options: OptionValues, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The values of an option that may be given several times. */
export const textOptions = (options: OptionValues, name: string): string[] =>
  [options[name] ?? []].flat().filter((value): value is string => typeof value === 'string')

/** @throws BAD_USER_INPUT where a server was named to a command that opens the store itself, with what to do instead */
export function refuseServer(server: string | undefined, instead: string): void {
  if (server !== undefined) throw badInput('--server', instead)
}

export const exitCodes = { done: 0, refused: 1, usage: 2, unavailable: 3 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
