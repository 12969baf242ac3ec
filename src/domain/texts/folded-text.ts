import { IGNORABLE, OTHER_FORMS, otherForm, POINTS, STRETCH } from './optional-characters.ts'

/**
 * A text in the form that is compared, which ignores what typesetting does to words. Quotation marks, dashes, ellipses
 * and runs of white space each become one plain character; invisible characters, vowel points and the stretching of
 * Arabic disappear; ligatures and wide forms become plain letters. Two spans that fold alike have the same words and
 * marks, which is what the status NORMALISED means (docs/check-receipts.md).
 */
export interface FoldedText {
  readonly text: string
  /**
   * The code unit of the original at which the text from the folded unit on begins, after any characters that
   * disappeared before it.
   */
  startOf(unit: number): number
  /**
   * The code unit of the original at which the text before the folded unit ends, including points on its last letter.
   */
  endOf(unit: number): number
  /** Whether a folded unit is inside one character of the original, such as between the letters of a ligature. */
  isInside(unit: number): boolean
}

/**
 * In a folded text, stands for a hyphen and the white space after it, which may break a word over two lines:
 * "har-\nbour" is "harbour", "well-\nknown" may be "well-known".
 */
export const BROKEN = '\u00AD'

/** White space, including the sign of a block quotation at the beginning of a line. */
const SPACE = String.raw`(?:[\s${IGNORABLE}]*\n(?:[ \t]*>)+)*[\s${IGNORABLE}]*`

const BREAK = String.raw`(?:[-‐][${IGNORABLE}]*|\u00AD)(?<=\p{L}[\p{M}${IGNORABLE}]*[-‐\u00AD][${IGNORABLE}]*)(?=\s)${SPACE}(?=\p{Ll})`

const FOLDED = new RegExp(
  [
    `(${BREAK})`,
    // White space that is a single plain space already is left alone.
    String.raw`(?! [^\s${IGNORABLE}])(?=[\s${IGNORABLE}])${SPACE}`,
    `[${POINTS}${STRETCH}]+`,
    // The stress mark, which Cyrillic uses for learners.
    String.raw`[\u0300\u0301](?<=\p{Script=Cyrillic}.)`,
    String.raw`(?:\.{3}|[…⋯])+`,
    "[“”„‟«»″〝〞〟「」『』《》״]|``|''|’’|‘‘",
    '[‘’‚‛‹›′ʼ´`׳〈〉]',
    '[-‐‑‒–—―−⸺⸻־](?:(?<!-)|(?=[-‐‑‒–—―−⸺⸻־]))[-‐‑‒–—―−⸺⸻־]*',
    '[。ёЁ]',
    String.raw`[${OTHER_FORMS}]\p{M}*[\uFF9E\uFF9F]?`,
  ].join('|'),
  'gu',
)
const FOLDED_AGAIN = new RegExp(FOLDED)

const isSpace = new RegExp(`^[\\s${IGNORABLE}>]+$`, 'u')
const isVanishing = new RegExp(`^[${POINTS}${STRETCH}\u0300\u0301]`, 'u')
const pointsFirst = new RegExp(`^[${POINTS}]*`, 'u')

const PLAIN = new Map([
  ...[...'“”„‟«»″〝〞〟「」『』《》״'].map((mark) => [mark, '"'] as const),
  ...['``', "''", '’’', '‘‘'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛‹›′ʼ´`׳〈〉'].map((mark) => [mark, "'"] as const),
  ...[...'-‐‑‒–—―−⸺⸻־'].map((mark) => [mark, '-'] as const),
  ['。', '.'],
  ['ё', 'е'],
  ['Ё', 'Е'],
  ['\n', ' '],
  ['\u00A0', ' '],
])

function plain(found: string, broken: string | undefined): string {
  const known = PLAIN.get(found)
  if (known !== undefined) return known
  if (broken !== undefined) return BROKEN
  if (isSpace.test(found)) return /[^\uFEFF\S]/u.test(found) ? ' ' : ''
  if (isVanishing.test(found)) return ''
  if (/^[.…⋯]/u.test(found)) return '…'
  if (PLAIN.get(found[0] ?? '') === '-') return '-'
  const other = otherForm(found)
  return other === found ? found : other.replace(FOLDED_AGAIN, plain)
}

export const fold = (text: string): string => text.normalize('NFC').replace(FOLDED, plain)

/** Folds a normalised text, and remembers where each folded unit came from. */
export function foldText(text: string): FoldedText {
  // Positions shift only where a run changes its length: its place and length, before and after.
  const runs = { at: [] as number[], length: [] as number[], from: [] as number[], to: [] as number[] }
  let shift = 0
  const folded = text.replace(FOLDED, (found: string, broken: string | undefined, from: number) => {
    const become = plain(found, broken)
    if (become.length !== found.length || found.length > 1) {
      runs.at.push(from - shift)
      runs.length.push(become.length)
      runs.from.push(from)
      runs.to.push(from + found.length)
      shift += found.length - become.length
    }
    return become
  })
  const valueAt = (list: readonly number[], index: number) => list[index] as number
  const foldedEnd = (run: number) => valueAt(runs.at, run) + valueAt(runs.length, run)
  /** The original unit of one that is not in any run; if several runs end there, `run` is the one before it. */
  const after = (run: number, unit: number) =>
    run < 0 ? unit : valueAt(runs.to, run) + unit - foldedEnd(run)
  return {
    text: folded,
    startOf: (unit) => {
      const run = lastUpTo(runs.at, unit)
      return run >= 0 && unit < foldedEnd(run) ? valueAt(runs.from, run) : after(run, unit)
    },
    endOf: (unit) => {
      const run = lastUpTo(runs.at, unit - 1)
      if (run >= 0 && unit < foldedEnd(run)) return valueAt(runs.to, run)
      const end = after(run, unit)
      return end + (pointsFirst.exec(text.slice(end, end + 16))?.[0].length ?? 0)
    },
    isInside: (unit) => {
      const run = lastUpTo(runs.at, unit - 1)
      return run >= 0 && unit < foldedEnd(run)
    },
  }
}

/** The last index of a sorted list whose value does not exceed a limit; -1 if there is none. */
function lastUpTo(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
