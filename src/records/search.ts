import { badCursor, encodeCursor } from '../domain/cursors.ts'
import type { Count, PageArguments } from '../domain/pages.ts'
import { type ParsedSearch, searchNeedles } from '../domain/search.ts'
import { type RecordRow, type RecordsMatchingRow, recordsMatching } from '../generated/queries.ts'
import { batched } from './loader.ts'
import type { Reader } from './reader.ts'
import { countBound } from './walk-counts.ts'

/** A record that was found, and how well it answers; scores compare within one search on one engine only. */
export type SearchHit = {
  readonly cursor: string
  readonly record: RecordRow
  readonly score: number
  readonly parsed: ParsedSearch
}

export type SearchPage = {
  readonly edges: readonly SearchHit[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly endCursor: string | null
  readonly count: () => Promise<Count>
}

export const searchOrder = 'BEST_MATCH'

type Search = {
  readonly parsed: ParsedSearch
  readonly labels: readonly string[] | null
  readonly after: { readonly score: number; readonly id: string } | null
  readonly limit: number
}

export const searchRecords = (read: Reader) => {
  // The same search is read once, however many pages of a request are about it.
  const search = batched<Search, readonly RecordsMatchingRow[]>(
    (searches) =>
      Promise.all(
        searches.map(({ parsed, labels, after, limit }) =>
          read(recordsMatching, {
            lucene: luceneOf(parsed),
            needles: searchNeedles(parsed),
            kinds: labels,
            afterScore: after?.score ?? null,
            afterId: after?.id ?? null,
            limit,
          }),
        ),
      ),
    (search) => JSON.stringify(search),
  )
  return {
    /** Everything that holds the words, best first; `labels` are the concepts to look among, null for all. */
    async page(
      parsed: ParsedSearch,
      labels: readonly string[] | null,
      page: PageArguments,
    ): Promise<SearchPage> {
      const rows = await search({ parsed, labels, after: placeOf(page), limit: page.first + 1 })
      const edges = rows.slice(0, page.first).map(({ record, score }) => ({
        cursor: encodeCursor(page.order, `${score}|${record.id}`),
        record,
        score,
        parsed,
      }))
      return {
        edges,
        hasNextPage: rows.length > page.first,
        hasPreviousPage: page.after !== null,
        endCursor: edges.at(-1)?.cursor ?? null,
        count: async () => {
          const { length } = await search({ parsed, labels, after: null, limit: countBound + 1 })
          return { total: Math.min(length, countBound), isExact: length <= countBound }
        },
      }
    },
    /** The ids of the best matches among the records of one concept. */
    async bestIds(parsed: ParsedSearch, label: string, limit: number): Promise<string[]> {
      const found = await search({ parsed, labels: [label], after: null, limit })
      return found.map(({ record }) => record.id)
    },
  }
}

/**
 * Where a page begins: after this score, and among equal ones after this id.
 *
 * @throws BAD_USER_INPUT for a cursor that names no score and id
 */
function placeOf({ after }: PageArguments): Search['after'] {
  if (after === null) return null
  const [, score, id] = /^([\d.e+-]+)\|(.+)$/.exec(after) ?? []
  if (score === undefined || id === undefined || !Number.isFinite(Number(score))) throw badCursor('after')
  return { score: Number(score), id }
}

/** Folded words hold only letters and digits, so quoting them is enough. */
const luceneOf = ({ terms, phrases }: ParsedSearch) =>
  [...phrases, ...terms].map((words) => `+"${words}"`).join(' ')
