import { badCursor, encodeCursor } from '../../domain/paging/cursors.ts'
import type { Count, PageArguments } from '../../domain/paging/pages.ts'
import type { ParsedSearch, SearchNeedle } from '../../domain/search/search.ts'
import { aboutStatements, questionForAll } from '../../domain/search/search-index.ts'
import { countMatching, recordsMatching } from '../../generated/queries.ts'
import type { Ask } from '../../queries/ask.ts'
import type { AnsweredRow, WantedOf } from '../../queries/question.ts'
import { batched } from '../loader.ts'
import { countBound } from '../pages/requests.ts'
import type { Reader } from '../reader.ts'
import { amongSpeakers, type SpokenSearch } from './speakers-called.ts'

/** A record that was found, and how well it matches. Scores are comparable only within one search on one engine. */
export type SearchHit = {
  readonly cursor: string
  readonly record: AnsweredRow
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
  readonly needles: readonly SearchNeedle[]
  readonly labels: readonly string[] | null
  readonly after: { readonly score: number; readonly id: string } | null
  readonly limit: number
}

export const searchRecords = (read: Reader, ask: Ask) => {
  // A search is run once per request, however many fields ask for it.
  const best = batched<Search, readonly string[]>(
    (searches) =>
      Promise.all(
        searches.map(async (search) => (await read(recordsMatching, matching(search))).map(({ id }) => id)),
      ),
    (search) => JSON.stringify(search),
  )
  const spoken = batched<ParsedSearch, SpokenSearch>(
    (searches) => Promise.all(searches.map((parsed) => amongSpeakers(read, parsed))),
    (parsed) => JSON.stringify(parsed),
  )

  return {
    /**
     * The records that match a search, best first, with the wanted fields of each. A statement also matches by its
     * speakers' names. `labels` are the concepts to search in; null for all.
     */
    async page(
      parsed: ParsedSearch,
      labels: readonly string[] | null,
      page: PageArguments,
      of: WantedOf,
    ): Promise<SearchPage> {
      const after = placeOf(page)
      const askedFor = (needles: readonly SearchNeedle[]) =>
        ask.found({
          root: 'found',
          by: recordsMatching,
          params: matching({ needles, labels, after, limit: page.first + 1 }),
          of,
        })
      const isSpoken = labels === null || labels.includes('Statement')
      // Few searches contain a name. So both queries run at once, and the search is repeated only if one does.
      const [{ needles, isWhole }, own] = await Promise.all([
        isSpoken ? spoken(parsed) : { ...parsed, isWhole: true },
        askedFor(parsed.needles),
      ])
      const rows = (needles === parsed.needles ? own : await askedFor(needles)).toSorted(
        ({ found: a }, { found: b }) => b.score - a.score || (a.id < b.id ? -1 : 1),
      )
      const edges = rows
        .slice(0, page.first)
        .flatMap(({ found: { id, score }, row: record }) =>
          record ? [{ cursor: encodeCursor(page.order, `${score}|${id}`), record, score, parsed }] : [],
        )
      const hasNextPage = rows.length > page.first
      return {
        edges,
        hasNextPage,
        hasPreviousPage: page.after !== null,
        endCursor: edges.at(-1)?.cursor ?? null,
        count: async () => {
          if (after === null && !hasNextPage) return { total: edges.length, isExact: isWhole }
          const { total } = await read(countMatching, { ...among(needles, labels), bound: countBound + 1 })
          return { total: Math.min(total, countBound), isExact: isWhole && total <= countBound }
        },
      }
    },
    /** The ids of the best matches among the records of one concept, by their own words only. */
    async bestIds({ needles }: ParsedSearch, label: string, limit: number): Promise<string[]> {
      return [...(await best({ needles, labels: [label], after: null, limit }))]
    },
  }
}

const matching = ({ needles, labels, after, limit }: Search) => ({
  ...among(needles, labels),
  afterScore: after?.score ?? null,
  afterId: after?.id ?? null,
  limit,
})

/** What to look for, and in which records. The texts themselves tell which are those of statements. */
function among(needles: readonly SearchNeedle[], labels: readonly string[] | null) {
  const isOfStatements = labels?.length === 1 && labels[0] === 'Statement'
  const question = questionForAll(needles)
  const { anchor, ...asked } = isOfStatements ? aboutStatements(question) : question
  return { asked, anchor, kinds: isOfStatements ? null : labels }
}

/**
 * Where a page begins: after this score and, among equal scores, after this id.
 *
 * @throws BAD_USER_INPUT for a cursor that does not hold a score and an id
 */
function placeOf({ after }: PageArguments): Search['after'] {
  if (after === null) return null
  const [, score, id] = /^([\d.e+-]+)\|(.+)$/.exec(after) ?? []
  if (score === undefined || id === undefined || !Number.isFinite(Number(score))) throw badCursor('after')
  return { score: Number(score), id }
}
