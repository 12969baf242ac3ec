import type { BundleProblem } from '../index.ts'

/** Prints every problem of a bundle, a line each, and how many there are. */
export function printProblems(problems: readonly BundleProblem[], print: (line: string) => void): void {
  for (const { path, message, mend } of problems) print(`${path || 'The bundle'}: ${message} ${mend}`)
  print(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`)
}
