import { type MaybePromise, whenThere } from '../../domain/async/maybe-promise.ts'
import { type Count, type Page, type PageArguments, pageOf } from '../../domain/paging/pages.ts'
import type { Ask } from '../../queries/ask.ts'
import type {
  AlikeRecords,
  AnsweredPage,
  FoundIds,
  PageSource,
  PageWanted,
  WantedOf,
} from '../../queries/question.ts'
import { type Page as Listed, type RecordType, readsOf } from '../../queries/reads.ts'
import type { Known, RecordReader } from '../read/records.ts'
import { onlyIdsOf } from '../read/wanted.ts'
import type { Reader } from '../reader.ts'
import { unknownId, type Warning } from '../warnings.ts'
import { recordCounts } from './counts.ts'
import {
  anyDate,
  askOf,
  countBound,
  countingOf,
  groupedBound,
  groupingOf,
  isPlain,
  type Narrowing,
  narrowed,
  type PageRequest,
} from './requests.ts'

/** What a page lists: the concept, and the relations that lead to it. */
export type Listing = Listed

/** A page that may have been read with its parent, and the fields to read if it was not. */
export type Coming = {
  readonly came: AnsweredPage | undefined
  readonly rows: () => WantedOf | Promise<WantedOf>
}

/** A list that is read with others, from where it is walked. */
export type ListRequest = {
  readonly from: PageSource
  readonly listing: Listing
  readonly request: PageRequest
}

/** Records that are alike, of all those on a list; not exact where more are on it than were looked at. */
export type Alike = { readonly alike: readonly AlikeRecords[]; readonly isExact: boolean }

/** A page, and what else can be asked of the list that it is of. */
export type ListedPage<Row> = Page<Row> & {
  /** The name of its order, to which its cursors belong. */
  readonly order: string
  /** What it lists, by keys of cypher/reads. */
  readonly alikeBy: (keys: readonly string[]) => Promise<Alike>
  /** A page of those on the list that meet more. */
  readonly within: (
    narrowing: Narrowing,
    page: PageArguments,
    rows: () => WantedOf | Promise<WantedOf>,
  ) => MaybePromise<ListedPage<Row>>
}

const anyRecord = onlyIdsOf('Record')

/** Reads pages: under a record, along its relations; of all records in order; or of given records. */
export function pageReader(read: Reader, ask: Ask, records: RecordReader, warn: (warning: Warning) => void) {
  /**
   * Warns about unknown ids in the filter if nothing was found, because an empty page would suggest that they exist.
   */
  function warned<Found extends Page<unknown>>(
    found: Found,
    { page, named = [] }: PageRequest,
    total: number,
  ): MaybePromise<Found> {
    const isEmpty = total === 0 && page.after === null && found.edges.length === 0 && !found.hasNextPage
    if (!isEmpty || named.length === 0) return found
    const missing = named.map(async (each) =>
      (await records.byId(each.id, anyRecord)) === null ? [unknownId(each)] : [],
    )
    return Promise.all(missing).then((warnings) => {
      for (const warning of warnings.flat()) warn(warning)
      return found
    })
  }
  /** How many records of a listing are related to a record. */
  async function countUnder(
    parent: Known,
    listing: Listing,
    request: PageRequest,
    counted?: 'ids',
  ): Promise<Count> {
    const by = counted === 'ids' ? counted : countedBy(listing, request)
    const answered = await records.page(parent, wantedPage(listing, countingOf(request), null, by))
    return countIn(answered) ?? countUnder(parent, listing, request, 'ids')
  }
  async function countFrom(from: PageSource, listing: Listing, request: PageRequest): Promise<Count> {
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
  }
  async function alikeFrom(
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
  }
  const reading = {
    /** A page of what is related to one record. */
    under<Row>(
      parent: Known,
      listing: Listing,
      request: PageRequest,
      { came, rows }: Coming,
    ): MaybePromise<ListedPage<Row>> {
      const pageRead = async () =>
        records.page(parent, wantedPage(listing, askOf(request), await rows(), null))
      return whenThere(came ?? pageRead(), (answered) => {
        const known = countIn(answered)
        const counted = () =>
          known ?? countUnder(parent, listing, request, answered?.degree ? 'ids' : undefined)
        const page: ListedPage<Row> = {
          ...finished<Row>(answered, request, counted),
          order: request.page.order,
          alikeBy: (keys) => alikeFrom({ parents: [parent.id] }, listing, request, keys),
          within: (narrowing, page, rows) =>
            reading.under<Row>(parent, listing, narrowed(request, narrowing, page), {
              came: undefined,
              rows,
            }),
        }
        return warned(page, request, known?.total ?? 0)
      })
    },
    /** A page of what is related to any of several records, of all records, or of the given records. */
    async from<Row>(
      from: PageSource,
      listing: Listing,
      request: PageRequest,
      rows: WantedOf,
    ): Promise<ListedPage<Row>> {
      // Given records are not walked: their dates are tested as conditions.
      const walked = 'ids' in from ? { ...request, dating: anyDate } : request
      const asked = askOf(walked)
      const answered =
        asked.runs.length === 0
          ? null
          : await ask.page({ root: 'page', from, page: wantedPage(listing, asked, rows, null) })
      const found: ListedPage<Row> = {
        ...finished<Row>(answered, walked, () => countFrom(from, listing, walked)),
        order: request.page.order,
        alikeBy: (keys) => alikeFrom(from, listing, walked, keys),
        within: async (narrowing, page, of) =>
          reading.from<Row>(from, listing, narrowed(walked, narrowing, page), await of()),
      }
      return warned(found, walked, 0)
    },
    /** One page of several lists in the same order, put together. `rows` is what is wanted of the records of each concept. */
    async together<Row>(
      lists: readonly ListRequest[],
      page: PageArguments,
      rows: WantedOf,
    ): Promise<Page<Row>> {
      const wanted = lists.flatMap(({ from, listing, request }) => {
        const asked = askOf(request)
        const of = rows[listing.of as RecordType]
        if (asked.runs.length === 0 || !of) return []
        return [{ from, page: wantedPage(listing, asked, { [listing.of]: of }, null) }]
      })
      const answered = wanted.length === 0 ? null : await ask.page({ root: 'pages', lists: wanted })
      const request = lists[0]?.request ?? { ...anyRequest, page }
      return warned(
        finished<Row>(answered, request, () => reading.countTogether(lists)),
        request,
        0,
      )
    },
    /** How many records are on several lists. */
    async countTogether(lists: readonly ListRequest[]): Promise<Count> {
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
  return reading
}

const anyRequest: PageRequest = {
  page: { first: 1, order: '', after: null },
  order: 'asc',
  property: 'key',
  conditions: null,
  dating: anyDate,
}

/** The listing behind a page field of a record type. */
export function listingOf({ concept }: Pick<Known, 'concept'>, name: string): Listing {
  const listing = readsOf(concept).pages[name]
  if (!listing) throw new Error(`${concept} has no pages ${name}`)
  return listing
}

/**
 * How a page under a record is counted. If it shows all of one relation, the engine's own count (the degree) is
 * enough.
 */
export const countedBy = ({ along, members, where }: Listing, request: PageRequest): 'degree' | 'ids' =>
  along.length === 1 && members === undefined && where === undefined && isPlain(request) ? 'degree' : 'ids'

const wantedPage = (
  listing: Listing,
  ask: PageWanted['ask'],
  rows: WantedOf | null,
  counted: PageWanted['counted'],
): PageWanted => ({ as: 'page', ...listing, ask, rows, counted })

/** If a walk stopped at its scan bound, nothing beyond that point is shown yet. */
function finished<Row>(
  answered: AnsweredPage | null,
  { page, order, isCutOff = false }: PageRequest,
  counted: () => MaybePromise<Count>,
): Page<Row> {
  const count = () =>
    isCutOff ? whenThere(counted(), ({ total }) => ({ total, isExact: false })) : counted()
  const { rows = [], stops = [] } = answered ?? {}
  const isBefore = (a: string, b: string) => (order === 'asc' ? a < b : a > b)
  const frontier = stops.reduce<string | null>(
    (near, stop) => (near !== null && isBefore(near, stop) ? near : stop),
    null,
  )
  const shown = rows.filter(({ key }) => frontier === null || !isBefore(frontier, key))
  const keys = new Map(shown.map(({ key, node }) => [node as unknown, key]))
  return pageOf<Row>({
    rows: shown.map(({ node }) => node as Row),
    page,
    keyOf: (node) => keys.get(node) ?? '',
    count,
    scannedTo: frontier,
  })
}

/**
 * The count that was read with a page; null if none was, or if a record may have been reached through several
 * members.
 */
function countIn(answered: AnsweredPage | null): Count | null {
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
