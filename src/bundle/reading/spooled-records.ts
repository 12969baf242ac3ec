import { conceptOfList, directedFields, WRITING_ORDER } from '../../domain/concepts/concepts.ts'
import { idsIn } from '../../domain/concepts/references.ts'
import type { RecordContent } from '../../records/graph-record.ts'
import type { Place, Spool, SpoolDirectory } from '../../spool/spool.ts'
import type { BundleList } from '../format.ts'
import { afterReferences, type References, withReceiptsApart } from '../to-graph/records.ts'

type Listed = { readonly id: string }

type Referring = { readonly id: string; readonly refersTo: readonly string[]; readonly place: Place }

/** A list's records on the disk: `free` ones, and those `bound` to others of the same list that they refer to. */
type SpooledList = { readonly free: Spool; readonly bound: Spool; readonly referring: Referring[] }

/** The records of a bundle, spooled to the disk so that they can be read in the order of writing. */
export type SpooledRecords = {
  put(list: BundleList, record: unknown): Promise<void>
  /** How many records there are, receipts included. */
  records(): number
  /**
   * @param besides references through records outside the bundle, which the order respects too
   * @param only the records of these lists
   */
  groups(besides?: References, only?: readonly BundleList[]): AsyncGenerator<readonly RecordContent[]>
}

export function spooledRecords(directory: SpoolDirectory): SpooledRecords {
  const lists = new Map<BundleList, SpooledList>()
  const listOf = (list: BundleList): SpooledList => {
    const known = lists.get(list)
    if (known !== undefined) return known
    const [free, bound] = [directory.spool(list), directory.spool(`${list}-referring`)]
    const made = { free, bound, referring: [] }
    lists.set(list, made)
    return made
  }

  async function* valuesOf(
    { free, bound, referring }: SpooledList,
    besides?: References,
  ): AsyncGenerator<readonly Listed[]> {
    for await (const value of free.all()) yield [value as Listed]
    for (const group of afterReferences(referring, ({ refersTo }) => refersTo, besides)) {
      const values: Listed[] = []
      for (const { place } of group) values.push((await bound.at(place)) as Listed)
      yield values
    }
  }

  let records = 0

  return {
    records: () => records,
    async put(list, record) {
      const own = listOf(list)
      const held = record as Listed
      const refersTo = directedFields(conceptOfList(list)).flatMap((field) => idsIn(held, field))
      records += withReceiptsApart(list, held).length
      if (refersTo.length === 0) await own.free.append(held)
      else own.referring.push({ id: held.id, refersTo, place: await own.bound.append(held) })
    },
    async *groups(besides, only = WRITING_ORDER) {
      for (const list of WRITING_ORDER) {
        const own = lists.get(list)
        if (own === undefined || !only.includes(list)) continue
        for await (const values of valuesOf(own, besides))
          yield values.flatMap((record) => withReceiptsApart(list, record))
      }
    },
  }
}
