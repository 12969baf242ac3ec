import { everMs } from '../../domain/dates/dates.ts'
import { assertRecordId } from '../../domain/ids.ts'
import { badInput, lookUp } from '../../errors.ts'
import { type EndsOfPathsRow, endsOfPaths, linksOfRecordsOnPaths } from '../../generated/queries.ts'
import { typeOfId } from '../../queries/reads.ts'
import { checkFilter, type RangeArgument, rangeBounds } from '../pages/filters.ts'
import type { Reader } from '../reader.ts'
import { unknownId, type Warning } from '../warnings.ts'
import { type GraphSeen, graphSeen, type Link } from './graph-seen.ts'
import { type PathsFound, searchPaths } from './path-search.ts'
import { type PathRelation, pathRelations, storedAs } from './relations.ts'

/** The schema's arguments of `connections`. */
export type ConnectionsArgs = {
  readonly from: string
  readonly to: string
  readonly maxHops?: number | null
  readonly relations?: readonly PathRelation[] | null
  readonly said?: RangeArgument | null
  readonly avoid?: readonly string[] | null
  readonly throughTopics?: boolean | null
  readonly maxDegree?: number | null
  readonly first?: number | null
}

/** A link whose ends are told by their roles. */
export type HopLink = Pick<Link, 'relation' | 'madeBy'> & {
  readonly subject: string
  readonly object: string
}

/** Two records of a path, by their ids, and how they are linked. */
export type Hop = { readonly from: string; readonly to: string; readonly links: readonly HopLink[] }

/** What `connections` found, with records by their ids. */
export type Connections = Omit<PathsFound, 'paths'> & {
  readonly from: string
  readonly to: string
  readonly paths: readonly { readonly length: number; readonly hops: readonly Hop[] }[]
  readonly pairsFound: number
  readonly hubs: readonly string[]
}

/**
 * The most references to records that one search reads, and how many are read at once: of more, those that would end a path are
 * mostly enough, and otherwise a round trip more is little beside them.
 */
const readsBounds = { most: 10_000, atOnce: 500 }

/** The most hubs that are named. */
const hubsBound = 10

/**
 * How two records are connected.
 *
 * @throws BAD_USER_INPUT for bounds that are out of range, for what is no id, and for ends that are not in the graph, are no
 *   entities, or are the same record
 */
export async function connections(
  read: Reader,
  warn: (warning: Warning) => void,
  args: ConnectionsArgs,
  reads = readsBounds,
): Promise<Connections> {
  const bounds = {
    maxHops: between1And(4, 'maxHops', args.maxHops ?? 3),
    first: between1And(10, 'first', args.first ?? 5),
    ...reads,
  }
  const maxDegree = between1And(5_000, 'maxDegree', args.maxDegree ?? 500)
  const conditions = linkConditions(args)
  const { from, to, avoided } = await endsOf(read, warn, args)

  const seen = graphSeen(new Map([from, to].map(({ canonicalId, degree }) => [canonicalId, degree])))
  const hubs = new Set<string>()
  const mayPass = (id: string): boolean => {
    if (avoided.has(id) || (typeOfId(id) === 'Topic' && args.throughTopics !== true)) return false
    if (seen.degreeOf(id) <= maxDegree) return true
    hubs.add(id)
    return false
  }
  const ends = { from: from.canonicalId, to: to.canonicalId }
  const { paths, ...found } = await searchPaths({ ...ends, ...bounds, mayPass }, seen, async (ids, among) =>
    seen.note(await read(linksOfRecordsOnPaths, { ids, among, ...conditions })),
  )
  return {
    ...ends,
    ...found,
    paths: paths.map((path) => ({ length: path.length - 1, hops: hopsOf(path, seen) })),
    pairsFound: seen.size(),
    hubs: [...hubs]
      .sort((a, b) => seen.degreeOf(b) - seen.degreeOf(a) || (a < b ? -1 : 1))
      .slice(0, hubsBound),
  }
}

function between1And(most: number, argument: string, value: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value
  throw badInput(argument, `must be 1 to ${most}; it is ${value}.`)
}

/** Which links are followed, as the query takes it. */
export function linkConditions({ relations, said }: Pick<ConnectionsArgs, 'relations' | 'said'>) {
  checkFilter({ ...(relations && { relations }) }, 'connections')
  const { from, until } = rangeBounds(said, 'said')
  const certain = said?.certainty === 'CERTAIN'
  const [first, last] = [from ?? -everMs, until ?? everMs]
  return {
    relations: storedAs(relations ?? pathRelations),
    anyDate: from === null,
    beginsFrom: certain ? first : -everMs,
    beginsUntil: last,
    endsFrom: first,
    endsUntil: certain ? last : everMs,
  }
}

/** The two ends, and the ids of what is avoided, all as what they were merged into. */
async function endsOf(read: Reader, warn: (warning: Warning) => void, args: ConnectionsArgs) {
  const avoid = (args.avoid ?? []).map((id, index) => ({ id, argument: `avoid[${index}]` }))
  const named = [{ id: args.from, argument: 'from' }, { id: args.to, argument: 'to' }, ...avoid]
  for (const { id, argument } of named) assertRecordId(id, argument)
  checkFilter({ ...(args.avoid && { avoid: args.avoid }) }, 'connections')
  const rows = await read(endsOfPaths, { ids: [...new Set(named.map(({ id }) => id))] })
  const known = new Map(rows.map((row) => [row.id, row]))
  const endAt = (argument: 'from' | 'to'): EndsOfPathsRow => {
    const row = known.get(args[argument])
    if (row) return row
    throw badInput(
      argument,
      `there is no actor, event, place or topic "${args[argument]}" in this graph. ${lookUp}`,
    )
  }
  const [from, to] = [endAt('from'), endAt('to')]
  if (from.canonicalId === to.canonicalId)
    throw badInput('to', `"${args.to}" is the same record as "${args.from}". Name two different ones.`)
  for (const each of avoid) if (!known.has(each.id)) warn(unknownId(each))
  return { from, to, avoided: new Set(avoid.flatMap(({ id }) => known.get(id)?.canonicalId ?? [])) }
}

const hopsOf = (path: readonly string[], seen: GraphSeen): Hop[] =>
  path.slice(1).map((to, index) => {
    const from = path[index] ?? to
    return { from, to, links: seen.linksBetween(from, to).map((link) => told(link, from, to)) }
  })

const told = ({ relation, madeBy, forward }: Link, from: string, to: string): HopLink => ({
  relation,
  madeBy,
  subject: forward ? from : to,
  object: forward ? to : from,
})
