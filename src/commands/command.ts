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

/** An option as it is parsed, and as the command's help describes it. */
export type Option = {
  readonly short?: string
  /** What it does, and its default, completing "--name VALUE  ...". */
  readonly meaning: string
} & (
  | {
      readonly type: 'string'
      /** What to write for its value: FILE, or the words that may be written, divided by bars. */
      readonly value: string
      /** Whether it may be given several times. */
      readonly multiple?: boolean
    }
  | { readonly type: 'boolean' }
)

/** A command of the CLI: what it takes, what its help says, and what it does. An option that is not declared is refused. */
export type Command = {
  /** What follows its name: `<draft>`. */
  readonly operands?: string
  /** What it does, in one line of the list of commands. */
  readonly summary: string
  /** What its own help says besides, a paragraph each. */
  readonly details?: readonly string[]
  readonly options?: Readonly<Record<string, Option>>
  /** When it ends with exit code 1, completing "1 where ..."; it never does where this is not given. */
  readonly refused?: string
  /** What to do where it was interrupted, by Ctrl-C for one. */
  readonly interrupted?: string
  readonly run: (input: CommandInput) => Promise<ExitCode>
}

/** Asks a running server instead of opening the store. */
export const serverOption = {
  type: 'string',
  value: 'URL',
  meaning: 'a running server to ask, such as http://127.0.0.1:4000, instead of opening the graph here',
} as const satisfies Option

/** Of a command that cannot ask a server: declared, so that the refusal says what to do instead. */
export const noServerOption = {
  type: 'string',
  value: 'URL',
  meaning: 'not possible here: stop the server first',
} as const satisfies Option

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

/** @throws BAD_USER_INPUT where something was named to a command that takes nothing, such as `serve 8080` */
export function refuseOperands([operand]: readonly string[], instead = ''): void {
  if (operand !== undefined)
    throw badInput(operand, `this command takes no arguments.${instead && ` ${instead}`}`)
}

export const exitCodes = { done: 0, refused: 1, usage: 2, unavailable: 3 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
