import { readParts } from '../bundle/import/parts.ts'
import { validateParts } from '../bundle/import/validate-parts.ts'
import { nameOf, readText } from './bundle-text.ts'
import { type Command, type CommandInput, type ExitCode, exitCodes } from './command.ts'
import { printProblems } from './problems.ts'
import { givenTexts, textsDetails, textsEncodingOption, textsOption } from './texts-option.ts'

export const validateCommand: Command = {
  operands: '<bundle>',
  summary: 'list everything that is wrong with a bundle; opens no graph',
  options: { texts: textsOption, encoding: textsEncodingOption },
  details: [
    'The bundle is JSON, or lines of JSON; - is standard input.',
    'It also says of which texts a bundle shows too much to be passed on, which an import does not mind.',
    textsDetails,
  ],
  refused: 'the bundle has a problem',
  run: validate,
}

/** Tells everything that is wrong with a bundle, by itself or with its sources' texts: no store is opened. */
export async function validate({ operands, options, print }: CommandInput): Promise<ExitCode> {
  const text = await readText(operands, 'bundle, or - for standard input: on-record validate FILE')
  const texts = await givenTexts(options)
  const problems = await validateParts(readParts(text), texts?.textOf)
  // Where the bundle is not sound, no text was looked in.
  if (problems.length === 0 || texts?.asked.size) texts?.tellOfOthers(texts.asked, 'bundle')
  if (problems.length === 0) {
    print(`${nameOf(operands)} is valid.`)
    return exitCodes.done
  }
  printProblems(problems, print)
  return exitCodes.refused
}
