/** One thing wrong with a bundle: where, in which record, what, and how to mend it. */
export interface BundleProblem {
  /** e.g. `statements[14].attributions[0].passages[1].exact`; empty where it is the whole file. */
  readonly path: string
  /** The id of the record that encloses it; null where it has none. */
  readonly record: string | null
  readonly message: string
  readonly mend: string
}

/** One line for a person: where, what, how to mend it. */
export function describeProblem({ path, message, mend }: BundleProblem): string {
  return `${path === '' ? 'The bundle' : path}: ${message} ${mend}`
}

/** A value as it is shown in a message: cut, on one line, in quotation marks. */
export function shown(value: string): string {
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ')
  return `"${line.length > 60 ? `${[...line.slice(0, 60)].slice(0, -1).join('')}…` : line}"`
}
