import { diffBundles } from '../../bundle/diff/diff.ts'
import { DIFF_FORMATS, diffLines } from '../../bundle/diff/diff-text.ts'
import { asBundleProblem, type Problem } from '../../bundle/problems.ts'
import { readParts } from '../../bundle/reading/parts.ts'
import type { Path } from '../../domain/paths.ts'
import { badInput } from '../../errors.ts'
import { type Command, type CommandInput, type ExitCode, exitCodes, textOption } from '../command.ts'
import { printProblems } from '../terminal/problems.ts'
import { readText } from './bundle-text.ts'

export const diffCommand: Command = {
  options: {
    format: {
      type: 'string',
      value: DIFF_FORMATS.join('|'),
      meaning: 'the output format (text); markdown is for review comments',
    },
  },
  refused: 'anything differs',
  run: diff,
}

/** Prints what changed from one bundle to another. The exit code is 1 if anything did, like that of diff. */
export async function diff({ operands, options, print }: CommandInput): Promise<ExitCode> {
  const [before, after, ...more] = operands
  if (before === undefined || after === undefined || more.length > 0)
    throw badInput('diff', 'name two bundles, the earlier one first.')
  const given = textOption(options, 'format') ?? 'text'
  const format = DIFF_FORMATS.find((each) => each === given)
  if (format === undefined) throw badInput('--format', `write one of ${DIFF_FORMATS.join(', ')}.`)
  const [old, now] = [await read(before, print), await read(after, print)]
  if (old === null || now === null) return exitCodes.usage
  const changes = diffBundles(old, now)
  for (const line of diffLines(changes, format)) print(line)
  return changes.length > 0 ? exitCodes.refused : exitCodes.done
}

/** A bundle's records; null, after printing why, where it cannot be read or a record has no id. */
async function read(
  file: string,
  print: CommandInput['print'],
): Promise<Parameters<typeof diffBundles>[0] | null> {
  const lists: Record<string, unknown[]> = {}
  for await (const part of readParts(await readText([file], 'bundle'))) {
    if (part.kind === 'header') continue
    const problem = part.kind === 'problem' ? part.problem : withoutId(part.value, part.place)
    if (problem !== null) {
      const { path, ...told } = asBundleProblem(problem)
      printProblems([{ ...told, path: [file, path].filter(Boolean).join(', ') }], print)
      return null
    }
    if (part.kind !== 'record') continue
    lists[part.list] ??= []
    lists[part.list]?.push(part.value)
  }
  return lists
}

function withoutId(value: unknown, place: Path): Problem | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  if (typeof id === 'string') return null
  const message = 'It has no "id" to compare it by.'
  return { place, record: null, message, mend: 'Give it one.' }
}
