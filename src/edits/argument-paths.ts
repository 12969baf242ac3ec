import type { BundleProblem } from '../bundle/problems.ts'
import { badInput, type OnRecordError } from '../errors.ts'

/** Where a part of the small bundle that an input became stands in that input: `statements[0]` in `input`. */
export type ArgumentPath = readonly [bundlePath: string, argumentPath: string]

/** As many problems are told at once. */
const told = 5

/** What is wrong with an input, as an error that names the argument: the first problem's, and the others in words. */
export function inputError(
  problems: readonly [BundleProblem, ...BundleProblem[]],
  paths: readonly ArgumentPath[],
): OnRecordError {
  const [first, ...others] = problems.map(({ path, message, mend }) => ({
    argument: argumentOf(path, paths),
    text: `${inArguments(message, paths)} ${mend}`,
  }))
  const more = others.slice(0, told - 1).map(({ argument, text }) => `\n${argument}: ${text}`)
  const rest = others.length - more.length
  const end = rest > 0 ? `\nAnd ${rest} more.` : ''
  return badInput(first?.argument ?? 'input', `${first?.text ?? ''}${more.join('')}${end}`)
}

/** The most particular part decides: the longest whose path begins it. */
function argumentOf(path: string, paths: readonly ArgumentPath[]): string {
  const [from, to] = longestFirst(paths).find(([part]) => path === part || isWithin(path, part)) ?? ['', '']
  return `${to}${path.slice(from.length)}`
}

const isWithin = (path: string, part: string) =>
  path.startsWith(part) && /^[.[]/.test(path.slice(part.length))

/** A message may name another place of the bundle. */
function inArguments(message: string, paths: readonly ArgumentPath[]): string {
  const items = longestFirst(paths).filter(([part]) => part.endsWith(']'))
  return items.reduce((text, [from, to]) => text.replaceAll(from, to), message)
}

const longestFirst = (paths: readonly ArgumentPath[]) => [...paths].sort(([a], [b]) => b.length - a.length)
