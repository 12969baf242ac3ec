import { bundleText } from '../../bundle/canonical.ts'
import { asBundleProblem } from '../../bundle/problems.ts'
import { partsOf } from '../../bundle/reading/parts.ts'
import { assertRecordId } from '../../domain/ids.ts'
import { badInput } from '../../errors.ts'
import { bundleOfReviews } from '../../reviews/reviews.ts'
import { validateParts } from '../../verification/validate-parts.ts'
import { encodingOption, nameOf, readText } from '../bundles/bundle-text.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  type OptionValues,
  textOption,
  textOptions,
} from '../command.ts'
import { outputOf, outputOptions, writeText } from '../terminal/output.ts'
import { printProblems } from '../terminal/problems.ts'

export const fromClaimReviewCommand: Command = {
  options: {
    ...outputOptions,
    actor: {
      type: 'string',
      value: 'NAME=ID',
      multiple: true,
      meaning: 'who of the graph a name of the reviews means; of the others, records are made',
    },
    speaker: { type: 'string', value: 'ID', meaning: 'whose the claims are whose reviews name nobody' },
    scale: { type: 'string', value: 'ID', meaning: 'the scale of the graph by which the ratings are read' },
    encoding: encodingOption,
    title: { type: 'string', value: 'TEXT', meaning: "the bundle's title (the file's name)" },
  },
  details: [
    'The reviews may stand alone, in an array, in a @graph or in blocks of a page; for standard input, write -. Nothing is fetched.',
    'Each claim becomes a statement, its review a source that reports it, and its rating an assessment by the author of the review, in the words of the review. The passages are of the markup: an import or a verify with the texts says whether the pages have them.',
  ],
  refused: 'a review lacks something, or the bundle would not be valid; nothing is written then',
  run: fromClaimReview,
}

const usage =
  'file of ClaimReview markup, or - for standard input: on-record from-claim-review FILE -o BUNDLE'

/** Makes a bundle from ClaimReview markup, or says what each review lacks. */
async function fromClaimReview({ operands, options, print }: CommandInput): Promise<ExitCode> {
  const isPage = /\.x?html?$/i.test(nameOf(operands))
  const pieces = await readText(operands, usage, { encoding: textOption(options, 'encoding'), isPage })
  const output = await outputOf(options)
  let text = ''
  for await (const piece of pieces) text += piece
  const { bundle, problems } = bundleOfReviews(text, {
    title: textOption(options, 'title') ?? `Reviews of ${nameOf(operands)}`,
    actors: actorsNamed(options),
    speaker: idGiven(options, 'speaker'),
    scale: idGiven(options, 'scale'),
  })
  const found =
    problems.length > 0 ? problems : (await validateParts(partsOf(bundle))).problems.map(asBundleProblem)
  if (found.length > 0) {
    printProblems(found, print)
    return exitCodes.refused
  }
  await writeText([bundleText(bundle)], output)
  return exitCodes.done
}

function idGiven(options: OptionValues, name: string): string | undefined {
  const id = textOption(options, name)
  if (id !== undefined) assertRecordId(id, `--${name}`)
  return id
}

function actorsNamed(options: OptionValues): ReadonlyMap<string, string> {
  return new Map(
    textOptions(options, 'actor').map((given) => {
      const at = given.lastIndexOf('=')
      if (at < 1)
        throw badInput('--actor', `"${given}" is not NAME=ID, such as "Check Desk=organisation:check-desk".`)
      assertRecordId(given.slice(at + 1), '--actor')
      return [given.slice(0, at).trim(), given.slice(at + 1)] as const
    }),
  )
}
