import { checkParts } from '../bundle/import/check.ts'
import { readParts } from '../bundle/import/parts.ts'
import { readText } from './bundle-text.ts'
import { type CommandInput, type ExitCode, exitCodes } from './command.ts'
import { printProblems } from './problems.ts'

/** What a bundle refers to outside itself only a graph knows, and none is opened. */
const noKinds = async () => () => undefined

/** Tells everything that is wrong with a bundle, by itself: no store is opened. */
export async function validate({ operands, print }: CommandInput): Promise<ExitCode> {
  const bundle = await checkParts(
    readParts(await readText(operands, 'bundle, or - for standard input: on-record validate FILE')),
    noKinds,
  )
  await bundle.close()
  if (bundle.problems.length === 0) {
    print(`${operands[0]} is valid.`)
    return exitCodes.done
  }
  printProblems(bundle.problems, print)
  return exitCodes.refused
}
