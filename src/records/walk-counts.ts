import { groupsOf } from '../domain/groups.ts'
import type { Count } from '../domain/pages.ts'
import type { Walk } from '../generated/queries.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import { batched } from './loader.ts'
import { type Anchor, everything, type FoundIds, type PageRequest, type WalkQueries } from './walk-queries.ts'

/** Counts of what a filter meets stop here. */
export const countBound = 10_000

type Anchors<Relation extends string> = readonly Anchor<Relation>[]

/** What is counted, whatever the page that shows some of it. */
type Counting<Relation extends string, Conditions> = {
  readonly anchors: Anchors<Relation>
  readonly request: Pick<PageRequest<Conditions>, 'conditions' | 'dating'>
}

/**
 * How many records several walks lead to, in one query for all that is counted in one tick. One relation of one unmerged
 * record is counted by the engine itself. Anything else may meet a record twice or not at all, so its ids are counted,
 * up to `countBound`.
 */
export function walkCounts<Row, Relation extends string, Conditions>(
  queries: WalkQueries<Row, Relation, Conditions>,
) {
  const degreeOf = batched<Anchor<Relation>, Degree>(
    (anchors) => degreesOf(queries, anchors),
    ({ relation, parentId }) => `${relation} ${parentId}`,
  )
  const countIds = batched<Counting<Relation, Conditions>, Count>(
    (countings) => countTogether(queries, countings),
    (counting) => JSON.stringify(counting),
  )
  return async (
    anchors: Anchors<Relation>,
    { conditions, dating = everything }: PageRequest<Conditions>,
  ): Promise<Count> => {
    const [only, ...others] = anchors
    const isPlain = conditions === null && dating.range === null && dating.undated !== 'ONLY'
    if (only && others.length === 0 && isPlain) {
      const { members, total } = await degreeOf(only)
      // Where there is no query for ids, each record relates to one of the members only.
      if (members < 2 || !queries.ids) return { total, isExact: true }
    }
    return countIds({ anchors, request: { conditions, dating } })
  }
}

type Degree = { readonly members: number; readonly total: number }

async function degreesOf<Row, Relation extends string, Conditions>(
  queries: WalkQueries<Row, Relation, Conditions>,
  anchors: Anchors<Relation>,
): Promise<Degree[]> {
  const counted = await Promise.all(
    [...groupsOf(anchors, ({ relation }) => relation)].map(async ([relation, group]) => {
      const rows = await queries.count(
        relation,
        group.map(({ parentId }) => parentId),
      )
      return rows.map((row) => [`${relation} ${row.parentId}`, row] as const)
    }),
  )
  const counts = new Map(counted.flat())
  return anchors.map(
    ({ relation, parentId }) => counts.get(`${relation} ${parentId}`) ?? { members: 0, total: 0 },
  )
}

/** Countings that differ in nothing but where they begin are one query for each relation. */
async function countTogether<Row, Relation extends string, Conditions>(
  queries: WalkQueries<Row, Relation, Conditions>,
  countings: readonly Counting<Relation, Conditions>[],
): Promise<Count[]> {
  const alike = [...groupsOf(countings.keys(), (index) => JSON.stringify(countings[index]?.request)).values()]
  const found = await Promise.all(alike.map((indexes) => findIds(queries, countings, indexes)))
  const byCounting = groupsOf(found.flat(), ({ walk }) => walk)
  return countings.map((_, index) => countOfIds(byCounting.get(String(index)) ?? []))
}

async function findIds<Row, Relation extends string, Conditions>(
  queries: WalkQueries<Row, Relation, Conditions>,
  countings: readonly Counting<Relation, Conditions>[],
  indexes: readonly number[],
): Promise<FoundIds[]> {
  const { conditions = null, dating = everything } = countings[indexes[0] ?? 0]?.request ?? {}
  const bounds = boundsOf({ first: 1, order: '', after: null }, 'asc', dating)
  const by = bounds.some(({ span }) => span !== null) ? 'span' : 'key'
  const starts = indexes.flatMap((index) =>
    (countings[index]?.anchors ?? []).map((anchor) => ({ ...anchor, walk: String(index) })),
  )
  const found = await Promise.all(
    [...groupsOf(starts, ({ relation }) => relation)].map(([relation, group]) => {
      const walks = group.flatMap(({ walk, parentId }) => walksFrom(walk, parentId, bounds))
      return queries.ids?.({ relation, by, conditions }, { walks, scan: countBound + 1 }) ?? []
    }),
  )
  return found.flat()
}

const walksFrom = (id: string, parentId: string, bounds: readonly Bounds[]): Walk[] =>
  bounds.map(({ floor, ceiling, span }) => ({ id, parentId, floor, ceiling, span: span ?? '' }))

/** How many different ids several runs found; not exact where one of them stopped at the bound. */
export function countOfIds(found: readonly Omit<FoundIds, 'walk'>[]): Count {
  const distinct = new Set(found.flatMap(({ ids }) => ids))
  const isExact = found.every(({ scanned }) => scanned <= countBound) && distinct.size <= countBound
  return { total: Math.min(distinct.size, countBound), isExact }
}
