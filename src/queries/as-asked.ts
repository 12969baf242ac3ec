import type { PageWanted, Wanted, WantedOf } from './question.ts'

/**
 * What was composed for one question, with its pages as another question of the same shape asks them: a text is kept for its
 * shape, but its values are those of whoever asks.
 */
export function asAsked(of: WantedOf, pageOf: (page: PageWanted) => PageWanted): WantedOf {
  // What is one object stays one: the same is wanted of several types.
  const known = new Map<Wanted, Wanted>()
  const wantedAsAsked = (wanted: Wanted): Wanted => {
    const found = known.get(wanted) ?? {
      fields: wanted.fields,
      neighbours: wanted.neighbours.map((each) => ({ name: each.name, of: asAsked(each.of, pageOf) })),
      pages: wanted.pages.map(pageOf),
    }
    known.set(wanted, found)
    return found
  }
  return Object.fromEntries(Object.entries(of).map(([type, wanted]) => [type, wantedAsAsked(wanted)]))
}
