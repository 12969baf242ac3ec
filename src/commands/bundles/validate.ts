import { kindsAmong } from '../../bundle/checks/known-kinds.ts'
import { asBundleProblem } from '../../bundle/problems.ts'
import type { KindsOf } from '../../bundle/reading/across-chunks.ts'
import { readParts } from '../../bundle/reading/parts.ts'
import { RecordKindsDocument } from '../../generated/operations.ts'
import { validateParts } from '../../verification/validate-parts.ts'
import { type Command, type CommandInput, type ExitCode, exitCodes, serverOption } from '../command.ts'
import { type Ask, asking } from '../remote/asking.ts'
import { printProblems } from '../terminal/problems.ts'
import { nameOf, readText } from './bundle-text.ts'
import { givenTexts, textsDetails, textsEncodingOption, textsOption } from './texts-option.ts'

export const validateCommand: Command = {
  options: { texts: textsOption, encoding: textsEncodingOption, server: serverOption },
  details: [
    'The bundle is JSON, or lines of JSON; for standard input, write -.',
    'It also lists the sources of which the bundle shows too much to be passed on; an import does not check that.',
    textsDetails,
  ],
  refused: 'the bundle has a problem',
  run: validate,
}

/** Prints everything that is wrong with a bundle, by itself or with its sources' texts, without opening a store. */
export async function validate({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  const text = await readText(operands, 'bundle, or - for standard input: on-record validate FILE')
  const texts = await givenTexts(options)
  const check = (known?: KindsOf) => validateParts(readParts(text), texts?.textOf, known)
  const { problems, outside } =
    server === undefined ? await check() : await asking(server, (ask) => check(kindsThrough(ask)))
  // If the bundle has problems, its texts may not have been read.
  if (problems.length === 0 || texts?.asked.size) texts?.tellOfOthers(texts.asked, 'bundle')
  if (problems.length === 0) {
    print(`${nameOf(operands)} is valid.`)
    if (outside.length > 0) print(outsideTold(outside))
    return exitCodes.done
  }
  printProblems(problems.map(asBundleProblem), print)
  return exitCodes.refused
}

/** References to records outside the bundle are no problem by themselves: the graph may have them. */
function outsideTold(ids: readonly string[]): string {
  const named = `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? `, and ${ids.length - 5} more` : ''}`
  return `It refers to records that it does not have: ${named}. An import needs them in the graph; to look there now, use --server URL.`
}

/** The most ids that `nodes` takes. */
const mostAtOnce = 100

/** Looks up kinds of records in the graph of a server. */
const kindsThrough = (ask: Ask): KindsOf =>
  async function kindsOf(ids) {
    const concepts = new Map<string, string>()
    for (let at = 0; at < ids.length; at += mostAtOnce) {
      const some = ids.slice(at, at + mostAtOnce)
      const { nodes } = await ask.one(RecordKindsDocument, { ids: some })
      for (const [index, node] of nodes.entries()) concepts.set(some[index] ?? '', node?.__typename ?? '')
    }
    return kindsAmong(concepts)
  }
