import type { Count } from '../../domain/paging/pages.ts'
import { countActors, countRecords } from '../../generated/queries.ts'
import type { Ask } from '../../queries/ask.ts'
import type { AlikeRecords, AnsweredPage, FoundIds, PageSource } from '../../queries/question.ts'
import type { Known, RecordReader } from '../read/records.ts'
import type { Reader } from '../reader.ts'
import { countedBy, type Listing, type ListRequest, wantedPage } from './listing.ts'
import {
  anyRequest,
  countBound,
  countingOf,
  groupedBound,
  groupingOf,
  isPlain,
  type PageRequest,
} from './requests.ts'

/** The number of records of each concept; merged actors count once. */
export const recordCounts = { ...countRecords, ...countActors }

/** Records that are alike, of all those on a list; not exact where more are on it than were looked at. */
export type Alike = { readonly alike: readonly AlikeRecords[]; readonly isExact: boolean }

/** Counts lists, and what is alike on them. */
export function listCounts(read: Reader, ask: Ask, records: RecordReader) {
  /** How many records of a listing are related to a record. */
  async function under(
    parent: Known,
    listing: Listing,
    request: PageRequest,
    counted?: 'ids',
  ): Promise<Count> {
    const by = counted === 'ids' ? counted : countedBy(listing, request)
    const answered = await records.page(parent, wantedPage(listing, countingOf(request), null, by))
    return countIn(answered) ?? under(parent, listing, request, 'ids')
  }
  return {
    under,
    /** How many records are on a list that is walked from somewhere else, or that is given. */
    async from(from: PageSource, listing: Listing, request: PageRequest): Promise<Count> {
      if ('ids' in from) {
        const page = wantedPage(listing, { ...countingOf(request), limit: countBound }, {}, null)
        return { total: (await ask.page({ root: 'page', from, page })).rows.length, isExact: true }
      }
      if ('label' in from && isPlain(request))
        return {
          total: (await read(recordCounts[from.label as keyof typeof recordCounts], {})).total,
          isExact: true,
        }
      const page = wantedPage(listing, countingOf(request), null, 'ids')
      return countOfIds(await ask.count({ root: 'count', from, page }))
    },
    /** What a list has, by keys of cypher/reads. */
    async alike(
      from: PageSource,
      listing: Listing,
      request: PageRequest,
      by: readonly string[],
    ): Promise<Alike> {
      const page = wantedPage(listing, groupingOf(request), null, null)
      const alike = await ask.groups({ root: 'groups', from, page, by })
      const looked = alike.reduce((sum, each) => sum + each.looked, 0)
      return {
        alike: alike.filter(({ isMet }) => isMet),
        isExact: looked <= groupedBound && request.isCutOff !== true,
      }
    },
    /** How many records are on several lists. */
    async together(lists: readonly ListRequest[]): Promise<Count> {
      if (lists.length === 0) return { total: 0, isExact: true }
      const wanted = lists.map(({ from, listing, request }) => {
        const asked = { ...countingOf(request), limit: countBound + 1 }
        return { from, page: wantedPage(listing, asked, null, 'ids') }
      })
      return countOfIds(await ask.count({ root: 'counts', lists: wanted }))
    },
    /** How many relationships several records have together. Used to start from the most selective relation. */
    async degreeOf(relation: string, parents: readonly Known[]): Promise<number> {
      const listing = { of: 'Statement', along: [relation] }
      const request = countingOf(anyRequest)
      const degrees = await Promise.all(
        parents.map((parent) => records.page(parent, wantedPage(listing, request, null, 'degree'))),
      )
      return degrees.reduce((sum, answered) => sum + (answered?.degree?.total ?? 0), 0)
    },
  }
}

/**
 * The count that was read with a page; null if none was, or if a record may have been reached through several
 * members.
 */
export function countIn(answered: AnsweredPage | null): Count | null {
  if (answered?.found) return countOfIds(answered.found)
  const { members, total } = answered?.degree ?? { members: 2, total: 0 }
  return members < 2 ? { total, isExact: true } : null
}

/** The number of different ids that several walks found; inexact if one of them stopped at the bound. */
function countOfIds(found: readonly FoundIds[]): Count {
  const distinct = new Set(found.flatMap(({ ids }) => ids))
  const isExact = found.every(({ scanned }) => scanned <= countBound) && distinct.size <= countBound
  return { total: Math.min(distinct.size, countBound), isExact }
}
