/** Told what is going on, a line at a time. */
export type Progress = (line: string) => void

/** The last lines of a program's output, which is where it says why it failed. */
export const tail = (output: string, lines = 25): string =>
  output.trimEnd().split('\n').slice(-lines).join('\n')
