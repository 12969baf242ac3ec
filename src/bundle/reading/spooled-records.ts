import { conceptOfList, directedFields, WRITING_ORDER } from '../../domain/concepts/concepts.ts'
import { idsIn } from '../../domain/concepts/references.ts'
import type { RecordContent } from '../../records/graph-record.ts'
import type { Place, Spool, SpoolDirectory } from '../../spool/spool.ts'
import { canonicalRecord } from '../canonical.ts'
import { BUNDLE_LISTS, type BundleList } from '../format.ts'
import { afterReferences, type References, withReceiptsApart } from '../to-graph/records.ts'

type Listed = { readonly id: string }

type Referring = { readonly id: string; readonly refersTo: readonly string[]; readonly place: Place }

/** A list's records on the disk: those that refer to none of their own list, and the others, with where they are. */
type Shelf = { readonly free: Spool; readonly bound: Spool; readonly referring: Referring[] }

/** The records of a bundle on the disk, to be taken in the order in which they are written. */
export type SpooledRecords = {
  put(list: BundleList, record: unknown): Promise<void>
  /**
   * @param besides references through records that are not in the bundle, which are kept to as well
   * @param lists only the records of these
   */
  groups(besides?: References, lists?: readonly BundleList[]): AsyncGenerator<readonly RecordContent[]>
}

export async function spooledRecords(directory: SpoolDirectory): Promise<SpooledRecords> {
  const shelves = new Map<BundleList, Shelf>()
  for (const list of BUNDLE_LISTS) {
    const [free, bound] = [await directory.spool(list), await directory.spool(`${list}-referring`)]
    shelves.set(list, { free, bound, referring: [] })
  }

  async function* valuesOf(
    { free, bound, referring }: Shelf,
    besides?: References,
  ): AsyncGenerator<readonly Listed[]> {
    for await (const value of free.all()) yield [value as Listed]
    for (const group of afterReferences(referring, ({ refersTo }) => refersTo, besides)) {
      const values: Listed[] = []
      for (const { place } of group) values.push((await bound.at(place)) as Listed)
      yield values
    }
  }

  return {
    async put(list, record) {
      const shelf = shelves.get(list)
      const held = canonicalRecord(list, record as object) as Listed
      const refersTo = directedFields(conceptOfList(list)).flatMap((field) => idsIn(held, field))
      if (refersTo.length === 0) await shelf?.free.append(held)
      else if (shelf !== undefined)
        shelf.referring.push({ id: held.id, refersTo, place: await shelf.bound.append(held) })
    },
    async *groups(besides, lists = WRITING_ORDER) {
      for (const list of WRITING_ORDER) {
        const shelf = shelves.get(list)
        if (shelf === undefined || !lists.includes(list)) continue
        for await (const values of valuesOf(shelf, besides))
          yield values.flatMap((record) => withReceiptsApart(list, record))
      }
    },
  }
}
