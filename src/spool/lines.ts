/** A longer line is cut off, and so cannot be parsed: no record in the right format is longer. */
export const longestLine = 16 * 1024 * 1024

/**
 * The lines of a text that comes in pieces, without their line feeds and without a byte order mark. Only a line feed
 * ends a line: JSON may contain every other character that can end one.
 */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string[] = []
  let length = 0
  let isFirst = true
  for await (const given of text) {
    const piece = isFirst ? given.replace(/^\uFEFF/, '') : given
    isFirst &&= given === ''
    const lines = piece.split('\n')
    const last = lines.pop() ?? ''
    for (const line of lines) {
      yield held.join('') + line
      held = []
      length = 0
    }
    if (length <= longestLine) held.push(last)
    length += last.length
  }
  yield held.join('')
}
