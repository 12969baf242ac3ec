import type { FedFragment, StatementFilter } from '../../generated/page-operations.ts'
import { StatementFeedDocument } from '../../generated/page-operations.ts'
import type { Ask } from '../page.ts'
import { noPlace } from '../parameters.ts'

/** The parameter that says where a feed goes on. No list of a page has one of this name. */
export const placeInFeed = 'older'

/** So many statements make a page of a feed. */
const onPage = 30

type Edge = { readonly cursor: string; readonly node: FedFragment }
type List = { readonly after: string | null; readonly edges: readonly Edge[]; readonly hasNextPage: boolean }

/** The newest statements of several lists, and where they go on: null at the end. */
export type Newest = { readonly statements: readonly FedFragment[]; readonly next: string | null }

/**
 * The statements of several lists in one order, the last recorded first, each once: the ordered merge of the lists, of which
 * each is read from where the page before left it.
 *
 * @param after where the page before ended
 */
export async function newestOf(
  filters: readonly (StatementFilter | null)[],
  after: string | null,
  ask: Ask,
): Promise<Newest> {
  const places = after === null ? filters.map(() => null) : placesIn(after, filters.length)
  const lists = await Promise.all(
    filters.map(async (filter, index): Promise<List> => {
      const place = places[index] ?? null
      const { statements } = await ask(StatementFeedDocument, { filter, [placeInFeed]: place })
      return { after: place, edges: statements.edges, hasNextPage: statements.pageInfo.hasNextPage }
    }),
  )
  const all = new Map(lists.flatMap(({ edges }) => edges.map(({ node }) => [node.id, node] as const)))
  const statements = [...all.values()].toSorted(laterFirst).slice(0, onPage)
  const last = statements.at(-1)
  if (last === undefined) return { statements, next: null }
  const shown = new Set(statements.map(({ id }) => id))
  const isLeft = lists.some(
    ({ edges, hasNextPage }) => hasNextPage || edges.some(({ node }) => !shown.has(node.id)),
  )
  const ends = lists.map(
    (list) => list.edges.findLast(({ node }) => shown.has(node.id))?.cursor ?? list.after,
  )
  return { statements, next: isLeft ? Buffer.from(JSON.stringify(ends)).toString('base64url') : null }
}

/** The order of the lists: by when they were recorded, then by id. */
function laterFirst(one: FedFragment, other: FedFragment): number {
  const [first, second] = [one, other].map(({ recordedAt, id }) => `${recordedAt}:${id}`)
  return (first ?? '') < (second ?? '') ? 1 : -1
}

/** @throws Refused for what is no place in so many lists */
function placesIn(after: string, lists: number): readonly (string | null)[] {
  try {
    const places: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    if (Array.isArray(places) && places.length === lists)
      return places.map((place: unknown) => (typeof place === 'string' ? place : null))
  } catch {
    // Told below.
  }
  throw noPlace(placeInFeed)
}
