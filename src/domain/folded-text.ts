/**
 * A text with its typography folded: quotation marks, dashes, ellipses and runs of white space each become one plain
 * character, and nothing else changes. Two spans that fold alike differ in typesetting only (design section 5, NORMALISED).
 */
export interface FoldedText {
  readonly text: string
  /** The code unit of the original at which the folded unit number `unit` begins. */
  unitOf(unit: number): number
}

const TYPOGRAPHY = /\s+|\.{3}|…|[“”„‟«»″＂]|[‘’‚‛‹›′ʼ´`]|[‐‑‒–—―−]/gu

export function fold(text: string): string {
  return text.normalize('NFC').replace(TYPOGRAPHY, plain)
}

function plain(found: string): string {
  if (/^\s/u.test(found)) return ' '
  if (found === '...' || found === '…') return '…'
  if (/[“”„‟«»″＂]/u.test(found)) return '"'
  return /[‘’‚‛‹›′ʼ´`]/u.test(found) ? "'" : '-'
}

/** Folds a normalised text and keeps where each folded unit came from. */
export function foldText(text: string): FoldedText {
  // Only where a run shrinks do positions shift; `shifts` holds the folded position after it and the shift from there on.
  const shifts: { from: number; by: number }[] = []
  let by = 0
  const folded = text.replace(TYPOGRAPHY, (found: string, at: number) => {
    if (found.length > 1) {
      const from = at - by + 1
      by += found.length - 1
      shifts.push({ from, by })
    }
    return plain(found)
  })
  return { text: folded, unitOf: (unit) => unit + shiftAt(shifts, unit) }
}

function shiftAt(shifts: readonly { from: number; by: number }[], unit: number): number {
  let low = 0
  let high = shifts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shifts[middle] as { from: number }).from <= unit) low = middle + 1
    else high = middle
  }
  return low === 0 ? 0 : (shifts[low - 1] as { by: number }).by
}
