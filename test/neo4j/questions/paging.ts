import type { Ask } from '../../../src/queries/ask.ts'
import type { AnsweredPage, PageAsk, PageSource } from '../../../src/queries/question.ts'
import type { Listing } from '../../../src/records/pages/listing.ts'
import { countedAll, countFrom, pageFrom, pageOf, pageUnder } from '../../support/questions.ts'

/** What a way of paging gives: a page for each record that it is under, or one page, under ''. */
export type Pages = ReadonlyMap<string, AnsweredPage>

/** A way to come to pages, to be asked of either engine. */
export type Paging = {
  readonly pages: (ask: Ask, how: Partial<PageAsk>) => Promise<Pages>
  /** The ids of what such pages show, for each of them. */
  readonly counts: (ask: Ask, how: Partial<PageAsk>) => Promise<ReadonlyMap<string, readonly string[]>>
}

/** Pages under records, each with its count. */
export function pagingUnder(under: string, ids: readonly string[], listing: Listing): Paging {
  const pagesOf = async (ask: Ask, how: Partial<PageAsk>, rows?: null) => {
    const counted = rows === null || how.conditions ? 'ids' : countedAll(listing)
    const page = pageOf(listing, how, { counted, ...(rows === null ? { rows } : {}) })
    const answered = await ask.records(pageUnder(under, ids, page))
    return new Map(answered.map(({ given, row }) => [given, row.page as AnsweredPage]))
  }
  return {
    pages: pagesOf,
    counts: async (ask, how) => {
      const pages = await pagesOf(ask, how, null)
      return new Map([...pages].map(([id, { found }]) => [id, distinctIds(found ?? [])]))
    },
  }
}

/** One page: of what relates to any of some records, of all with a label, or of given ones. */
export const pagingFrom = (
  from: PageSource,
  listing: Listing,
  property: PageAsk['property'] = 'key',
): Paging => ({
  pages: async (ask, how) =>
    new Map([['', await ask.page(pageFrom(from, pageOf(listing, { property, ...how })))]]),
  counts: async (ask, how) =>
    new Map([['', 'ids' in from ? [] : distinctIds(await ask.count(countFrom(from, pageOf(listing, how))))]]),
})

const distinctIds = (found: Awaited<ReturnType<Ask['count']>>): string[] => [
  ...new Set(found.flatMap(({ ids }) => ids)),
]
