import type { Ask } from '../../queries/ask.ts'
import {
  type AnsweredPage,
  type AnsweredRow,
  type NeighboursWanted,
  nothingWanted,
  type PageWanted,
  type WantedOf,
} from '../../queries/question.ts'
import { type RecordType, readAs, recordTypes } from '../../queries/reads.ts'
import { batched } from '../loader.ts'
import { ofTypes } from './wanted.ts'

/** A record from which something is read. */
export type Known = { readonly id: string; readonly concept: RecordType }

/** Reads records and parts of them. Everything requested in one tick is one question. */
export type RecordReader = {
  /** A record with the wanted fields; null if there is none of the wanted types. */
  byId(id: string, of: WantedOf): Promise<AnsweredRow | null>
  /** The neighbours of a record: a list, a single one or null. */
  neighbours(record: Known, neighbours: NeighboursWanted): Promise<unknown>
  /** A page under a record. */
  page(record: Known, page: PageWanted): Promise<AnsweredPage | null>
}

export function recordReader(ask: Ask): RecordReader {
  const numbers = new WeakMap<object, number>()
  let numbered = 0
  /**
   * A number for each selection. A selection is one object, however many records it is read for, so its identity will
   * do.
   */
  const numberOf = (of: WantedOf): number => {
    const number = numbers.get(of) ?? ++numbered
    numbers.set(of, number)
    return number
  }
  const byIds = new Map<string, (id: string) => Promise<AnsweredRow | null>>()
  const loading = (name: string, of: () => WantedOf) => {
    const known = byIds.get(name)
    if (known) return known
    const wanted = of()
    const load = batched(async (ids: readonly string[]) => {
      const rows = await ask.records({ root: 'records', ids, of: wanted })
      const found = new Map(rows.map(({ given, row }) => [given, row]))
      return ids.map((id) => found.get(id) ?? null)
    })
    byIds.set(name, load)
    return load
  }
  return {
    byId: (id, of) => loading(String(numberOf(of)), () => of)(id),
    async neighbours({ id, concept }, neighbours) {
      const name = `${readAs(concept)}.${neighbours.name} ${numberOf(neighbours.of)}`
      const wanted = { ...nothingWanted, neighbours: [neighbours] }
      const row = await loading(name, () => ofTypes(alikeTo(concept), () => wanted))(id)
      return row?.[neighbours.name] ?? null
    },
    async page({ id, concept }, page) {
      const { as: _as, rows, ...how } = page
      const name = `${readAs(concept)} ${JSON.stringify(how)} ${rows ? numberOf(rows) : ''}`
      const wanted = { ...nothingWanted, pages: [{ ...page, as: 'page' }] }
      const row = await loading(name, () => ofTypes(alikeTo(concept), () => wanted))(id)
      return (row?.page ?? null) as AnsweredPage | null
    },
  }
}

/** The types that are read in the same way as this one: all actors are read together, whichever type they have. */
const alikeTo = (concept: RecordType) => recordTypes.filter((type) => readAs(type) === readAs(concept))
