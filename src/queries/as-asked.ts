import type { PageWanted, Wanted, WantedOf } from './question.ts'

/**
 * The selection that a text was composed for, with the pages of another question of the same shape. Texts are cached by
 * shape, but the values in them are those of the question at hand.
 */
export function asAsked(of: WantedOf, pageOf: (page: PageWanted) => PageWanted): WantedOf {
  // One object stays one object, since several types may share a selection.
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
