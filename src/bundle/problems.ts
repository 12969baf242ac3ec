import { type Path, pathText } from '../domain/paths.ts'

/** A text that may name other places. */
export type Message = string | readonly (string | Path)[]

/**
 * One thing wrong with records: where, what, and how to mend it. A bundle, a spreadsheet and a mutation each print
 * places in their own terms.
 */
export interface Problem {
  /** Empty for the whole file. */
  readonly place: Path
  /** The id of the record that it is in, if any. */
  readonly record: string | null
  readonly message: Message
  readonly mend: string
}

/** A problem as shown to the author of a bundle. */
export type BundleProblem = {
  /** e.g. `statements[14].attributions[0].passages[1].exact`; empty for the whole file. */
  readonly path: string
  readonly record: string | null
  readonly message: string
  readonly mend: string
}

/** A message that names places, as in messageOf`The id "${id}" already belongs to ${place}.` */
export const messageOf = (words: TemplateStringsArray, ...values: readonly (string | Path)[]): Message =>
  words.flatMap((text, index) => [text, ...values.slice(index, index + 1)])

/** A message as text, its places printed by `print`. */
export const messageText = (message: Message, print: (place: Path) => string = pathText): string =>
  typeof message === 'string'
    ? message
    : message.map((part) => (typeof part === 'string' ? part : print(part))).join('')

/** A problem with its places as paths in a bundle. */
export const asBundleProblem = ({ place, record, message, mend }: Problem): BundleProblem => ({
  path: pathText(place),
  record,
  message: messageText(message),
  mend,
})

/** A result whose problems are shown to the author of a bundle. */
export type WithBundleProblems<Result> = Omit<Result, 'problems'> & {
  readonly problems: readonly BundleProblem[]
}

export const withBundleProblems = <Result extends { readonly problems: readonly Problem[] }>(
  result: Result,
): WithBundleProblems<Result> => ({ ...result, problems: result.problems.map(asBundleProblem) })

/** The same problem with its places translated by `where`. */
export const relocated = (problem: Problem, where: (place: Path) => Path): Problem => ({
  ...problem,
  place: where(problem.place),
  message:
    typeof problem.message === 'string'
      ? problem.message
      : problem.message.map((part) => (typeof part === 'string' ? part : where(part))),
})

/** A problem on one line: where, what, how to mend it. */
export function describeProblem(problem: Problem): string {
  const { path, message, mend } = asBundleProblem(problem)
  return `${path === '' ? 'The bundle' : path}: ${message} ${mend}`
}

/** A value for a message: shortened, on one line, in quotation marks. */
export function shown(value: string): string {
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ')
  return `"${line.length > 60 ? `${[...line.slice(0, 60)].slice(0, -1).join('')}…` : line}"`
}
