/** A text made from another one, which remembers where in the original each of its code units comes from. */
export type MappedText = {
  readonly text: string
  /** The code unit of the original that each code unit comes from, followed by the one at which the original ends. */
  readonly places: Uint32Array
}

export const mappedText = (text: string): MappedText => ({
  text,
  places: Uint32Array.from({ length: text.length + 1 }, (_, unit) => unit),
})

/** Builds a mapped text piece by piece. */
export function mappedTextBuilder(capacity: number) {
  const pieces: string[] = []
  let places = new Uint32Array(capacity + 1)
  let length = 0
  const makeRoom = (more: number) => {
    if (length + more < places.length) return
    const wider = new Uint32Array(2 * (length + more) + 1)
    wider.set(places.subarray(0, length))
    places = wider
  }
  return {
    /** Adds text that replaces what the original has at a place. */
    put(text: string, at: number) {
      makeRoom(text.length)
      places.fill(at, length, length + text.length)
      length += text.length
      pieces.push(text)
    },
    /** Adds a part of another text, with its places; without `of`, the other text is the original. */
    copy(text: string, from: number, of?: Uint32Array) {
      makeRoom(text.length)
      for (let unit = from; unit < from + text.length; unit += 1) {
        places[length] = of === undefined ? unit : (of[unit] as number)
        length += 1
      }
      pieces.push(text)
    },
    /** The text, given the unit at which the original ends. */
    done(end: number): MappedText {
      makeRoom(1)
      places[length] = end
      return { text: pieces.join(''), places: places.slice(0, length + 1) }
    },
  }
}

/** Replaces the matches of a pattern by another string, or by one of the pattern's groups, which keeps its places. */
export function replaced(
  { text, places }: MappedText,
  pattern: RegExp,
  by: number | ((found: string) => string),
): MappedText {
  const made = mappedTextBuilder(text.length)
  const flags = typeof by === 'number' ? `${pattern.flags}d` : pattern.flags
  let at = 0
  for (const found of text.matchAll(new RegExp(pattern.source, flags))) {
    made.copy(text.slice(at, found.index), at, places)
    if (typeof by === 'number') {
      const [from, to] = found.indices?.[by] ?? [found.index, found.index]
      made.copy(text.slice(from, to), from, places)
    } else made.put(by(found[0]), places[found.index] as number)
    at = found.index + found[0].length
  }
  if (at === 0) return { text, places }
  made.copy(text.slice(at), at, places)
  return made.done(places[text.length] as number)
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** A mapped text in Unicode's form NFC. */
export function composed({ text, places }: MappedText): MappedText {
  if (text.normalize('NFC') === text) return { text, places }
  const made = mappedTextBuilder(text.length)
  let at = 0
  // Nothing combines with ASCII but a letter that is followed by marks.
  for (const { 0: run, index } of text.matchAll(/[\0-\x7F]?[^\0-\x7F]+/g)) {
    if (run.normalize('NFC') === run) continue
    made.copy(text.slice(at, index), at, places)
    for (const { segment, index: within } of graphemes.segment(run))
      made.put(segment.normalize('NFC'), places[index + within] as number)
    at = index + run.length
  }
  made.copy(text.slice(at), at, places)
  return made.done(places[text.length] as number)
}
