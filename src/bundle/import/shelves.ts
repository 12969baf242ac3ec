import type { GraphRecord } from '../../records/graph-record.ts'
import { DIRECTED_FIELDS } from '../checks/circles.ts'
import { BUNDLE_FORMAT, BUNDLE_LISTS, type BundleList } from '../format.ts'
import { afterReferences, recordsOf, WRITING_ORDER } from '../to-graph/records.ts'
import type { Place, Spool, spoolDirectory } from './spool.ts'

type Kept = { readonly id: string; readonly refersTo: readonly string[]; readonly place: Place }

/** The records of a bundle on the disk, a spool a list, to be taken in the order in which they are written. */
export type Shelves = {
  put(list: BundleList, record: unknown): Promise<void>
  values(): AsyncGenerator<{ readonly list: BundleList; readonly value: unknown }>
  groups(): AsyncGenerator<readonly GraphRecord[]>
}

/** The fields in which records of a list refer to others of it, which must be written before them. */
const fieldsWithin = (list: BundleList) =>
  DIRECTED_FIELDS.filter(([name]) => name === list).map(([, field]) => field)

export async function shelvesIn(directory: Awaited<ReturnType<typeof spoolDirectory>>): Promise<Shelves> {
  const spools = new Map<BundleList, Spool>()
  const kept = new Map<BundleList, Kept[]>()
  for (const list of BUNDLE_LISTS) spools.set(list, await directory.spool(list))

  /** Where records of a list refer to one another, their places are held in memory; else they are simply read again. */
  async function* valuesOf(list: BundleList, spool: Spool): AsyncGenerator<unknown> {
    if (fieldsWithin(list).length === 0) yield* spool.all()
    else
      for (const { place } of afterReferences(kept.get(list) ?? [], (item) => item.refersTo))
        yield await spool.at(place)
  }

  async function* values(): ReturnType<Shelves['values']> {
    for (const list of WRITING_ORDER) {
      const spool = spools.get(list)
      if (spool !== undefined) for await (const value of valuesOf(list, spool)) yield { list, value }
    }
  }

  return {
    async put(list, record) {
      const place = await spools.get(list)?.append(record)
      const fields = fieldsWithin(list)
      if (fields.length === 0 || place === undefined) return
      const held = record as Readonly<Record<string, unknown>>
      const refersTo = fields.flatMap((field) => [held[field] ?? []].flat().map(String))
      const members = kept.get(list) ?? []
      kept.set(list, members)
      members.push({ id: String(held.id), refersTo, place })
    },
    values,
    async *groups() {
      for await (const { list, value } of values()) {
        yield* recordsOf({ format: BUNDLE_FORMAT, title: '-', description: '-', [list]: [value] })
      }
    },
  }
}
