import { type OwnWords, shinglesOf } from './shingles.ts'

/** A run of words that two texts share: its place in each, in code units. */
export type SharedPassage = {
  readonly one: { readonly from: number; readonly to: number }
  readonly other: { readonly from: number; readonly to: number }
}

/** What two texts share of their own words. */
export type SharedWording = {
  /** The share of the shorter text's shingles that the other one has, from 0 to 1. */
  readonly share: number
  /** The longest runs that both have, in the order of the first text. */
  readonly passages: readonly SharedPassage[]
}

/** Less is shared by articles on one event that quote the same words and do not copy. */
const leastShare = 0.2

/** The most places in the other text from which a run is tried. */
const placesTried = 8

/** Compares two texts exactly; null if they share too little to look like copies. */
export function sharedWording(one: OwnWords, other: OwnWords): SharedWording | null {
  const [first, second] = [shinglesOf(one), shinglesOf(other)]
  const [fewer, more] = first.size <= second.size ? [first, second] : [second, first]
  if (fewer.size === 0) return null
  let both = 0
  for (const shingle of fewer) if (more.has(shingle)) both += 1
  const share = both / fewer.size
  return share < leastShare ? null : { share, passages: sharedPassages(one, other) }
}

function sharedPassages(one: OwnWords, other: OwnWords): SharedPassage[] {
  const places = new Map<number, number[]>()
  for (const [at, shingle] of other.shingles.entries()) {
    if (shingle === null) continue
    const known = places.get(shingle)
    if (known === undefined) places.set(shingle, [at])
    else if (known.length < placesTried) known.push(at)
  }
  const passages: SharedPassage[] = []
  for (let at = 0; at < one.words.length; ) {
    const shingle = one.shingles[at] ?? null
    const runs = (shingle === null ? [] : (places.get(shingle) ?? [])).map(
      (place) => [place, runLength(one, at, other, place)] as const,
    )
    const [place, length] = runs.reduce((best, run) => (run[1] > best[1] ? run : best), [0, 0])
    if (length > 0) passages.push({ one: stretch(one, at, length), other: stretch(other, place, length) })
    at += Math.max(1, length)
  }
  return passages
}

/** How many words from one place in each text on are the same; 0 if fewer than a shingle. */
function runLength(one: OwnWords, from: number, other: OwnWords, place: number): number {
  let length = 0
  // Each shingle that both have adds its first word; the last one adds the rest of its words.
  while (
    one.shingles[from + length] != null &&
    one.shingles[from + length] === other.shingles[place + length]
  )
    length += 1
  if (length === 0) return 0
  while (
    one.words[from + length] !== undefined &&
    one.words[from + length] === other.words[place + length] &&
    one.stretches[from + length] === one.stretches[from] &&
    other.stretches[place + length] === other.stretches[place]
  )
    length += 1
  return length
}

const stretch = ({ starts, ends }: OwnWords, at: number, length: number) => ({
  from: starts[at] as number,
  to: ends[at + length - 1] as number,
})
