/** A place in a text; both numbers count from 1. */
export type TextPlace = { readonly line: number; readonly column: number }

/**
 * Computes the lines and columns of places in a text, which must be requested in ascending order, in code units.
 * Columns count characters, as an editor does; a byte order mark does not count.
 */
export function textPlaces(text: string): (unit: number) => TextPlace {
  const lineEnds = /\r\n?|\n/g
  let next = lineEnds.exec(text)
  let line = 1
  let column = 1
  let counted = text.startsWith('\uFEFF') ? 1 : 0
  return (unit) => {
    for (; next !== null && lineEnds.lastIndex <= unit; next = lineEnds.exec(text)) {
      line += 1
      column = 1
      counted = lineEnds.lastIndex
    }
    for (; counted < unit; counted += 1) if (!isLowSurrogate(text, counted)) column += 1
    return { line, column }
  }
}

const isLowSurrogate = (text: string, unit: number) =>
  /[\uDC00-\uDFFF]/.test(text[unit] ?? '') && /[\uD800-\uDBFF]/.test(text[unit - 1] ?? '')
