import { codePointIndex } from '../../texts/code-points.ts'

/** A passage with the text around it. */
export type PassageContext = { readonly before: string; readonly exact: string; readonly after: string }

/**
 * A span of a text, in code points, with up to the given number of code points on either side; null if its position is
 * unknown or not in the text.
 */
export function contextOf(
  text: string,
  { start, end }: { readonly start?: number | null; readonly end?: number | null },
  width: number,
): PassageContext | null {
  if (start == null || end == null) return null
  const points = codePointIndex(text)
  if (end > points.length) return null
  const cut = (from: number, to: number) =>
    text.slice(points.unitAt(Math.max(0, from)), points.unitAt(Math.min(to, points.length)))
  return { before: cut(start - width, start), exact: cut(start, end), after: cut(end, end + width) }
}
