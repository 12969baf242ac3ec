import { type MaybePromise, whenThere } from '../../domain/async/maybe-promise.ts'
import { type Count, type Page, type PageArguments, pageOf } from '../../domain/paging/pages.ts'
import type { Ask } from '../../queries/ask.ts'
import type { AnsweredPage, PageSource, WantedOf } from '../../queries/question.ts'
import type { RecordType } from '../../queries/reads.ts'
import type { Known, RecordReader } from '../read/records.ts'
import { onlyIdsOf } from '../read/wanted.ts'
import type { Reader } from '../reader.ts'
import { unknownId, type Warning } from '../warnings.ts'
import { type Alike, countIn, listCounts } from './counts.ts'
import { type Listing, type ListRequest, wantedPage } from './listing.ts'
import { anyDate, anyRequest, askOf, type Narrowing, narrowed, type PageRequest } from './requests.ts'

/** A page that may have been read with its parent, and the fields to read if it was not. */
export type Coming = {
  readonly came: AnsweredPage | undefined
  readonly rows: () => WantedOf | Promise<WantedOf>
}

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
  const counts = listCounts(read, ask, records)
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
          known ?? counts.under(parent, listing, request, answered?.degree ? 'ids' : undefined)
        const page: ListedPage<Row> = {
          ...finished<Row>(answered, request, counted),
          order: request.page.order,
          alikeBy: (keys) => counts.alike({ parents: [parent.id] }, listing, request, keys),
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
        ...finished<Row>(answered, walked, () => counts.from(from, listing, walked)),
        order: request.page.order,
        alikeBy: (keys) => counts.alike(from, listing, walked, keys),
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
        finished<Row>(answered, request, () => counts.together(lists)),
        request,
        0,
      )
    },
  }
  return { ...reading, countTogether: counts.together, degreeOf: counts.degreeOf }
}

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
