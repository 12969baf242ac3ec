import { validateBundle } from '../index.ts'
import { readBundle } from './bundle-file.ts'
import { type CommandInput, type ExitCode, exitCodes } from './command.ts'
import { printProblems } from './problems.ts'

/** Tells everything that is wrong with a bundle, by itself: no store is opened. */
export async function validate({ operands, print }: CommandInput): Promise<ExitCode> {
  const problems = validateBundle(await readBundle(operands))
  if (problems.length === 0) {
    print(`${operands[0]} is valid.`)
    return exitCodes.done
  }
  printProblems(problems, print)
  return exitCodes.refused
}
