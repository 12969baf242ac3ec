/** What a command is given and how it answers: lines for a person on `print`, and an exit code for a script. */
export type CommandInput = {
  readonly operands: readonly string[]
  /** A running server to ask instead of opening the store. */
  readonly server?: string
  readonly print: (line: string) => void
}

export const exitCodes = { done: 0, refused: 1, usage: 2, unavailable: 3 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
