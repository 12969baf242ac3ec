/** The lines at the beginning of a file, and the bytes after them. */
export type SplitLines = {
  /** Without their line feeds; null for a line that is too long. To be read to the end before `rest`. */
  readonly lines: AsyncIterable<Buffer | null>
  readonly rest: AsyncIterable<Uint8Array>
}

const lineFeed = 0x0a
const blanks = new Set([...' \t\r'].map((blank) => blank.charCodeAt(0)))
const isBlank = (byte: number) => blanks.has(byte)

/**
 * Splits off the first `count` lines, none longer than `longest` bytes, from the bytes after them, which may be in any
 * encoding. Blank lines do not count.
 */
export function splitLines(bytes: AsyncIterable<Uint8Array>, count: number, longest: number): SplitLines {
  const pieces = bytes[Symbol.asyncIterator]()
  let left: Uint8Array = new Uint8Array()

  /** The bytes up to the next line feed or the end; null if there are too many, undefined if there are none. */
  async function nextLine(): Promise<Buffer | null | undefined> {
    const held: Uint8Array[] = []
    let length = 0
    for (;;) {
      const end = left.indexOf(lineFeed)
      held.push(end < 0 ? left : left.subarray(0, end))
      length += held.at(-1)?.length ?? 0
      if (length > longest) return null
      if (end >= 0) {
        left = left.subarray(end + 1)
        return Buffer.concat(held)
      }
      const { done, value } = await pieces.next()
      left = done ? new Uint8Array() : value
      if (done) return length === 0 ? undefined : Buffer.concat(held)
    }
  }

  async function* lines() {
    for (let taken = 0; taken < count; ) {
      const line = await nextLine()
      if (line === undefined) return
      if (line?.every(isBlank)) continue
      taken += 1
      yield line
      if (line === null) return
    }
  }

  async function* rest() {
    try {
      if (left.length > 0) yield left
      for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
    } finally {
      // A consumer that stops reading releases the connection, as in a loop over the pieces themselves.
      await pieces.return?.()
    }
  }

  return { lines: lines(), rest: rest() }
}
