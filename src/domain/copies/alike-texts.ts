import { resemblanceOf, type Sketch } from './sketches.ts'

/** Two texts that seem to share wording, the smaller id first, and the estimate of how much. */
export type AlikePair = {
  readonly ids: readonly [string, string]
  /** The estimated share of all shingles of both that both have, from 0 to 1. */
  readonly resemblance: number
}

/** Sketches are equal in one of these bands of two values in 98 of 100 pairs that share a quarter of their shingles. */
const rowsOfBand = 2

/** Less is shared by articles on one event that do not copy. */
const leastResemblance = 0.06

/** Of more texts than this in one band, each is only paired with the first: copies of one text need no more. */
const pairedWithAll = 50

/**
 * The pairs of texts whose sketches agree in a band (locality-sensitive hashing), the most alike first and then by id. Most
 * pairs are never looked at. What they share is only estimated: compare them (`sharedWording`) before you say so. @see
 * https://doi.org/10.1145/276698.276876 (Indyk and Motwani, 1998)
 *
 * @param of if given, only the pairs with this one
 */
export function alikeTexts(sketches: ReadonlyMap<string, Sketch>, of?: string): AlikePair[] {
  const ids = [...sketches.keys()].sort()
  const own = of === undefined ? undefined : sketches.get(of)
  if (of !== undefined && own === undefined) return []
  const found = new Map<string, AlikePair>()
  const compare = (one: string, other: string) => {
    const [first, second] = one < other ? [one, other] : [other, one]
    const key = `${first} ${second}`
    if (found.has(key)) return
    const resemblance = resemblanceOf(sketches.get(first) as Sketch, sketches.get(second) as Sketch)
    if (resemblance >= leastResemblance) found.set(key, { ids: [first, second], resemblance })
  }
  if (of !== undefined) {
    for (const id of ids) if (id !== of) compare(of, id)
  } else {
    for (const band of bandsOf(ids, sketches)) {
      const all = band.length <= pairedWithAll ? band.length : 1
      for (const [index, one] of band.slice(0, all).entries())
        for (const other of band.slice(index + 1)) compare(one, other)
    }
  }
  return [...found.values()].sort(
    (a, b) => b.resemblance - a.resemblance || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1),
  )
}

/** The groups of texts whose sketches agree in some band. Bands are gone through one at a time, to hold only one in memory. */
function* bandsOf(ids: readonly string[], sketches: ReadonlyMap<string, Sketch>): Generator<string[]> {
  const length = sketches.get(ids[0] ?? '')?.length ?? 0
  for (let row = 0; row < length; row += rowsOfBand) {
    const groups = new Map<number, string[]>()
    for (const id of ids) {
      const sketch = sketches.get(id) as Sketch
      // Exact in a double: 2^53 holds 32 and 21 bits.
      const key = (sketch[row] as number) * 0x200000 + ((sketch[row + 1] as number) & 0x1fffff)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [id])
      else group.push(id)
    }
    for (const group of groups.values()) if (group.length > 1) yield group
  }
}
