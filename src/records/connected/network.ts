import { assertRecordId } from '../../domain/ids.ts'
import type { PageArguments } from '../../domain/paging/pages.ts'
import { badInput, lookUp } from '../../errors.ts'
import type { WantedOf } from '../../queries/question.ts'
import type { RequestRecords } from '../context.ts'
import { disputeRequest } from '../pages/disputes.ts'
import type { RangeArgument } from '../pages/filters.ts'
import type { ListedPage } from '../pages/pages.ts'
import { statementsUnderRequest } from '../pages/statements.ts'
import type { EntityRow, StatementRow } from '../read/rows.ts'
import { onlyIdsOf } from '../read/wanted.ts'
import { type NetworkTie, type TiedRow, type TieKind, tieKinds } from './network-ties.ts'

/** The schema's arguments of `network`. */
export type NetworkArgs = {
  readonly about?: string | null
  readonly of?: string | null
  readonly by: NetworkTie
  readonly minWeight?: number | null
  readonly said?: RangeArgument | null
  readonly first?: number | null
}

/** Two records by their ids, and the statements that tie them. */
export type EdgeFound = {
  readonly from: string
  readonly to: string
  readonly isMutual: boolean
  readonly weight: number
  readonly statementIds: readonly string[]
}

/** A record by its id, and the sum of its edges' weights. */
export type NodeFound = { readonly record: string; readonly weight: number }

/** What `network` found, with records by their ids. */
export type NetworkFound = {
  readonly center: string
  readonly by: NetworkTie
  readonly nodes: readonly NodeFound[]
  readonly edges: readonly EdgeFound[]
  readonly edgeCount: number
  readonly recordsRead: number
  readonly isComplete: boolean
}

/** The most statements, or disputes, that a network is made of. */
const readBound = 2_000

/** The most edges that are given. */
const edgesBound = 500

/**
 * Who is tied to whom.
 *
 * @throws BAD_USER_INPUT unless one of `about` and `of` names a record that there is, and for bounds that are out of range
 */
export async function network(records: RequestRecords, args: NetworkArgs): Promise<NetworkFound> {
  const { by } = args
  const [first, minWeight] = [args.first ?? 100, args.minWeight ?? 1]
  if (!Number.isInteger(first) || first < 1 || first > edgesBound)
    throw badInput('first', `must be 1 to ${edgesBound}; it is ${first}.`)
  if (minWeight < 1) throw badInput('minWeight', `must be 1 or more; it is ${minWeight}.`)
  const { center, around } = await centerOf(records, args)
  const kind = tieKinds[by]
  const along = kind.along[around === 'of' ? 'of' : center.concept === 'Event' ? 'event' : 'about']
  const { edges: read, hasNextPage } = await tiedBy(records, center.id, { kind, along }, args.said)
  const all = edgesOf(
    kind,
    read.map(({ node }) => node as unknown as TiedRow),
  ).filter(({ weight }) => weight >= minWeight)
  const edges = all.slice(0, first)
  return {
    center: center.id,
    by,
    nodes: nodesOf(edges),
    edges,
    edgeCount: all.length,
    recordsRead: read.length,
    isComplete: !hasNextPage,
  }
}

/** A page of the statements that make an edge, the latest first. */
export async function statementsOfEdge(
  records: RequestRecords,
  { statementIds }: EdgeFound,
  page: PageArguments,
  rows: WantedOf,
): Promise<ListedPage<StatementRow>> {
  const request = await statementsUnderRequest(records, { page })
  return records.pages.from({ ids: statementIds }, { of: 'Statement', along: [] }, request, rows)
}

async function centerOf(
  records: RequestRecords,
  { about, of }: NetworkArgs,
): Promise<{ center: EntityRow; around: 'about' | 'of' }> {
  const [around, id] = of == null ? (['about', about] as const) : (['of', of] as const)
  if (id == null || (about != null && of != null))
    throw badInput('about', 'name a record in `about` or an actor in `of`: one of the two.')
  assertRecordId(id, around)
  const center = await (around === 'of' ? records.actor(id) : records.entity(id))
  if (center) return { center: center as EntityRow, around }
  const what = around === 'of' ? 'actor' : 'actor, event, topic or place'
  throw badInput(around, `there is no ${what} "${id}" in this graph. ${lookUp}`)
}

/** The latest statements, or disputes, around a record, each with whatever it ties. */
async function tiedBy(
  records: RequestRecords,
  center: string,
  { kind, along }: { readonly kind: TieKind; readonly along: readonly string[] },
  said: NetworkArgs['said'],
) {
  const page = { first: readBound, order: 'SAID_AT_DESC', after: null }
  const request =
    kind.of === 'Statement'
      ? await statementsUnderRequest(records, { filter: { types: kind.types, said }, page })
      : await disputeRequest(records, { filter: { said }, page })
  return records.pages.from({ parents: [center] }, { of: kind.of, along }, request, kind.rows(onlyIdsOf))
}

function edgesOf(kind: TieKind, rows: readonly TiedRow[]): EdgeFound[] {
  const edges = new Map<string, { from: string; to: string; weight: number; statementIds: Set<string> }>()
  for (const row of rows) {
    const { pairs, statementIds } = kind.tied(row)
    // Whatever a statement ties twice, as a speaker whose other name it mentions, it ties once.
    const distinct = new Map(
      pairs
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => (kind.isMutual && to < from ? [to, from] : [from, to]) as [string, string])
        .map((pair) => [pair.join(' '), pair]),
    )
    for (const [name, [from, to]] of distinct) {
      const edge = edges.get(name) ?? { from, to, weight: 0, statementIds: new Set<string>() }
      edges.set(name, edge)
      edge.weight += 1
      for (const id of statementIds) edge.statementIds.add(id)
    }
  }
  return [...edges]
    .sort(([nameA, a], [nameB, b]) => b.weight - a.weight || (nameA < nameB ? -1 : 1))
    .map(([, edge]) => ({ ...edge, isMutual: kind.isMutual, statementIds: [...edge.statementIds] }))
}

function nodesOf(edges: readonly EdgeFound[]): NodeFound[] {
  const weights = new Map<string, number>()
  for (const { from, to, weight } of edges)
    for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + weight)
  return [...weights]
    .map(([record, weight]) => ({ record, weight }))
    .sort((a, b) => b.weight - a.weight || (a.record < b.record ? -1 : 1))
}
