import type { ShownFragment } from '../../generated/page-operations.ts'

/** How far apart passages may be to stand in one line, in code points: about a sentence, since the text is not held here. */
const farthest = 60

/** Passages that stand near each other in their source, and whether words between them are left out. */
export type Excerpt = readonly { readonly passage: ShownFragment; readonly isGapBefore: boolean }[]

/**
 * What a source's passages have of the statement, in the order of the source: those that are near each other in one line. A
 * passage that lies within another one is left out, unless it alone is quoted.
 */
export function excerptsOf(passages: readonly ShownFragment[]): Excerpt[] {
  const content = passages
    .filter(({ part }) => part === 'CONTENT')
    .toSorted((one, other) => (one.start ?? 0) - (other.start ?? 0))
  const shown = content.filter((passage) => !content.some((other) => isWithin(passage, other)))
  const lines: { passage: ShownFragment; isGapBefore: boolean }[][] = []
  for (const passage of shown) {
    const line = lines.at(-1)
    const distance = distanceBetween(line?.at(-1)?.passage, passage)
    if (line && distance >= 0 && distance <= farthest) line.push({ passage, isGapBefore: distance > 1 })
    else lines.push([{ passage, isGapBefore: false }])
  }
  return lines
}

/** In code points, below 0 where they overlap; infinite where nobody recorded where a passage stands. */
function distanceBetween(before: ShownFragment | undefined, after: ShownFragment): number {
  if (!before || before.end === null || after.start === null) return Number.POSITIVE_INFINITY
  return after.start - before.end
}

const isWithin = (passage: ShownFragment, other: ShownFragment): boolean =>
  passage !== other &&
  passage.quoted === other.quoted &&
  passage.start !== null &&
  passage.end !== null &&
  other.start !== null &&
  other.end !== null &&
  other.start <= passage.start &&
  passage.end <= other.end &&
  other.end - other.start > passage.end - passage.start

/** The words that a source has in quotation marks. */
export const quotedIn = (passages: readonly ShownFragment[]): string[] =>
  passages.filter(({ part, quoted }) => part === 'CONTENT' && quoted).map(({ exact }) => exact)
