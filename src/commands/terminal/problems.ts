import type { BundleProblem } from '../../index.ts'

/** The parts of a problem that are printed. */
export type ShownProblem = Pick<BundleProblem, 'path' | 'message' | 'mend'>

/** How many problems of a kind are printed in full; of the rest, only the first few paths. */
const mostShown = 3
const mostPlaces = 5

/** Advice longer than this, in characters, is printed once, after the problems that share it. */
const longMend = 120

/** Prints the problems of a bundle, and how many there are. */
export function printProblems(problems: readonly ShownProblem[], print: (line: string) => void): void {
  for (const line of groupedProblems(problems)) print(line)
  print(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`)
}

/**
 * Problems as lines, in their order. Those whose messages differ only in names, numbers and quoted words are one kind:
 * the first three are printed in full, then how many more there are, with the first few paths. Long advice that several
 * share comes once, at the end.
 */
export function groupedProblems(problems: readonly ShownProblem[]): string[] {
  const groups = new Map<string, ShownProblem[]>()
  const mends = new Map<string, number>()
  for (const problem of problems) {
    const kind = kindOf(problem)
    const group = groups.get(kind)
    if (group === undefined) groups.set(kind, [problem])
    else group.push(problem)
    mends.set(problem.mend, (mends.get(problem.mend) ?? 0) + 1)
  }
  const isSaidOnce = (mend: string) => mend.length >= longMend && (mends.get(mend) ?? 0) > 1
  const shown = new Set(
    [...groups.values()].flatMap((group) =>
      group.slice(0, group.length > mostShown + 1 ? mostShown : undefined),
    ),
  )
  return [
    ...problems
      .filter((problem) => shown.has(problem))
      .map((problem) => problemLine(problem, isSaidOnce(problem.mend))),
    ...[...groups.values()].filter((group) => group.length > mostShown + 1).map(moreTold),
    ...[...mends.keys()].filter(isSaidOnce),
  ]
}

const problemLine = ({ path, message, mend }: ShownProblem, isMendApart: boolean) =>
  `${path || 'The bundle'}: ${message}${isMendApart || mend === '' ? '' : ` ${mend}`}`

function moreTold(group: readonly ShownProblem[]): string {
  const [first] = group
  const others = group.slice(mostShown)
  const places = [...new Set(others.map(({ path }) => path))].slice(0, mostPlaces)
  const rest = others.length - places.length
  const lines = places.every((place) => place.startsWith('line '))
  const told = lines ? `lines ${places.map((place) => place.slice(5)).join(', ')}` : places.join(', ')
  return `${others.length} more like that at ${first?.path || 'the bundle'} (${inShort(first?.message ?? '')}): ${told}${rest > 0 ? ` and ${rest} others` : ''}.`
}

/** A message up to its details. */
function inShort(message: string): string {
  const line = message.replace(/[.:]$/, '')
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}

/** What problems of a kind have in common: their words, without quotations, ids and numbers. */
const kindOf = ({ path, message, mend }: ShownProblem): string =>
  [path, message, mend]
    .map((text) =>
      text
        .replace(/"(?:[^"\\]|\\.)*"|“[^”]*”/gu, '""')
        .replace(/\b[a-z]+:[a-z0-9-]+/g, 'id')
        .replace(/\d+(?:-\d+)*/g, '0')
        .replace(/ or 0(?=[.,])/g, ''),
    )
    .join('\n')
