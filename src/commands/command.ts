import { badInput } from '../errors.ts'

export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** What a command is given, and where it prints lines for a person. Scripts go by its exit code. */
export type CommandInput = {
  readonly operands: readonly string[]
  /** The values of the options that the command declares, by name. */
  readonly options: OptionValues
  /** A running server to ask instead of opening the store. */
  readonly server?: string
  readonly print: (line: string) => void
}

/** An option, for the parser and for the command's help. */
export type Option = {
  readonly short?: string
  /** What it does, and its default, completing "--name VALUE  ...". */
  readonly meaning: string
} & (
  | {
      readonly type: 'string'
      /** What help calls its value: FILE, or the possible words, separated by bars. */
      readonly value: string
      /** Whether it may be given several times. */
      readonly multiple?: boolean
    }
  | { readonly type: 'boolean' }
)

/** A command: what it takes, what its help says, and what it does. Options that it does not declare are refused. */
export type Command = {
  /** The paragraphs of its own help, below what the list says of it. */
  readonly details?: readonly string[]
  readonly options?: Readonly<Record<string, Option>>
  /** When its exit code is 1, completing "1 where ..."; without this, it never is. */
  readonly refused?: string
  /** What to tell when it is interrupted, for example by Ctrl-C. */
  readonly interrupted?: string
  readonly run: (input: CommandInput) => Promise<ExitCode>
}

export const serverOption = {
  type: 'string',
  value: 'URL',
  meaning: 'a running server to ask, such as http://127.0.0.1:4000, instead of opening the graph here',
} as const satisfies Option

/** For commands that cannot ask a server: declared, so that the refusal says what to do instead. */
export const noServerOption = {
  type: 'string',
  value: 'URL',
  meaning: 'not possible here: stop the server first',
} as const satisfies Option

/** The value of an option that takes one; undefined if it is not given. */
export const textOption = (options: OptionValues, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

export const textOptions = (options: OptionValues, name: string): string[] =>
  [options[name] ?? []].flat().filter((value): value is string => typeof value === 'string')

/** @throws BAD_USER_INPUT where a server is named to a command that opens the store itself */
export function refuseServer(server: string | undefined, instead: string): void {
  if (server !== undefined) throw badInput('--server', instead)
}

/** @throws BAD_USER_INPUT where a command without operands is given one, such as `serve 8080` */
export function refuseOperands([operand]: readonly string[], instead = ''): void {
  if (operand !== undefined)
    throw badInput(operand, `this command takes no arguments.${instead && ` ${instead}`}`)
}

export const exitCodes = { done: 0, refused: 1, usage: 2, unavailable: 3 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
