import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
} from 'graphql'
import type { MaybePromise } from '../../domain/async/maybe-promise.ts'
import {
  type NeighboursWanted,
  nothingWanted,
  type PageWanted,
  type Wanted,
  type WantedOf,
} from '../../queries/question.ts'
import { type Reads, type RecordType, readAs, readsOf, recordTypes, typesOf } from '../../queries/reads.ts'
import { countedBy } from '../../records/pages/listing.ts'
import { askOf } from '../../records/pages/requests.ts'
import { ofTypes, wholeOf } from '../../records/read/wanted.ts'
import type { RequestContext } from '../context.ts'
import { memoizePerRequest } from './once.ts'
import { type PageAsked, pageAsked, partName } from './page-requests.ts'
import { argumentsOf, samePages } from './same-pages.ts'
import { fieldsOn, namedTypeOf, nodesAt } from './selection.ts'

/** What the selections of an operation want, worked out once each, however many records they are made on. */
const once = memoizePerRequest<Promise<WantedOf>>()

/**
 * What a field selects of the records at a path below it (`['nodes']`), so that all of it is read together. Without looking
 * ahead, everything that is stored of the records themselves.
 */
export function wantedOf(
  info: GraphQLResolveInfo,
  context: RequestContext,
  concept: string,
  ...paths: readonly (readonly string[])[]
): WantedOf | Promise<WantedOf> {
  if (!context.lookAhead) return wholeOf(concept)
  return once(context, info.fieldNodes, `${concept} ${paths.join()}`, () =>
    selected(info, context, concept, paths),
  )
}

/** The same for a page's records, with what its edges add. */
export function pageRowsOf(
  info: GraphQLResolveInfo,
  context: RequestContext,
  concept: string,
  ...paths: readonly (readonly string[])[]
): WantedOf | Promise<WantedOf> {
  if (!context.lookAhead) return wholeOf(concept)
  return once(context, info.fieldNodes, `page of ${concept} ${paths.join()}`, async () =>
    withFields(await selected(info, context, concept, paths), edgeFields(concept)),
  )
}

function selected(
  info: GraphQLResolveInfo,
  context: RequestContext,
  concept: string,
  paths: readonly (readonly string[])[],
): Promise<WantedOf> {
  const type = namedTypeOf(info, info.parentType, info.fieldName)
  const nodes =
    isObjectType(type) && paths.length > 0
      ? paths.flatMap((path) => nodesAt(info, type, info.fieldNodes, path))
      : info.fieldNodes
  return recordsAt({ info, context, left: { parts: partsBound } }, concept, nodes)
}

/** The most parts with a subquery in one text: the time to plan a text grows with its patterns. */
const partsBound = 40

type Looking = {
  readonly info: GraphQLResolveInfo
  readonly context: RequestContext
  /** How many more parts may be read with the records; those beyond are read when they are resolved. */
  readonly left: { parts: number }
  /** Whether these are the records of a page, or neighbours of such records. */
  readonly under?: 'page' | 'neighbours of a page'
}

/** What some nodes select of a concept's records: one object for several kinds of actor where it is the same. */
async function recordsAt(looking: Looking, concept: string, nodes: readonly FieldNode[]): Promise<WantedOf> {
  const { info } = looking
  const alike = new Map<string, Promise<Wanted>>()
  const names = new Map<FieldNode, number>()
  const nameOf = (node: FieldNode) => {
    const name = names.get(node) ?? names.size
    names.set(node, name)
    return name
  }
  const wanted = typesOf(concept).map((recordType) => {
    const type = info.schema.getType(recordType)
    const fields = isObjectType(type)
      ? fieldsOn(info, type, nodes).filter(([node]) => node && type.getFields()[node.name.value])
      : []
    const name = `${readAs(recordType)} ${fields.map((group) => group.map(nameOf).join('+')).join()}`
    const found =
      alike.get(name) ??
      (isObjectType(type) ? recordAt(looking, recordType, type, fields) : Promise.resolve(nothingWanted))
    alike.set(name, found)
    return found
  })
  const all = await Promise.all(wanted)
  const types = typesOf(concept)
  return ofTypes(types, (type) => all[types.indexOf(type)] ?? nothingWanted)
}

/** What several fields want of neighbours; `links` is what they want of the relationships. */
type NeighboursAsked = {
  readonly nodes: FieldNode[]
  readonly fields: Set<string>
  readonly links: Set<string>
}

/** Parts of a record that several fields want, with the nodes of all these fields. */
type Parts = {
  readonly fields: Set<string>
  readonly neighbours: Map<string, NeighboursAsked>
  readonly pages: Promise<PageWanted | null>[]
}

/**
 * Whether a page is left until it is resolved. The records of a page often have the same neighbours, whose pages would be
 * walked once for each record. On the embedded engine, where a walk is slow and a round trip fast, it is better to walk
 * each once.
 */
const isReadOnceEach = ({ under, context }: Looking) =>
  under === 'neighbours of a page' && context.records.engine === 'embedded'

async function recordAt(
  looking: Looking,
  recordType: RecordType,
  type: GraphQLObjectType,
  fields: readonly FieldNode[][],
): Promise<Wanted> {
  const reads = readsOf(recordType)
  const parts: Parts = { fields: new Set(), neighbours: new Map(), pages: [] }
  for (const nodes of samePages(looking.info, type, fields)) {
    const name = nodes[0]?.name.value ?? ''
    const isPart =
      reads.pages[name] ?? reads.neighbours[name] ?? reads.neighbours[reads.needs[name]?.[0] ?? '']
    if (isPart && looking.left.parts-- <= 0) continue
    if (reads.pages[name] && isReadOnceEach(looking)) continue
    if (reads.pages[name]) parts.pages.push(pageAt(looking, recordType, type, nodes))
    else addField(looking, { reads, type, parts }, name, nodes)
  }
  const pages = await Promise.all(parts.pages)
  const neighbours = [...parts.neighbours].map(([name, asked]) => neighboursAt(looking, reads, name, asked))
  return {
    fields: [...parts.fields].sort(),
    neighbours: await Promise.all(neighbours),
    pages: pages.filter((page) => page !== null),
  }
}

function addField(
  { info }: Looking,
  { reads, type, parts }: { reads: Reads; type: GraphQLObjectType; parts: Parts },
  name: string,
  nodes: readonly FieldNode[],
): void {
  const neighboursOf = (of: string) => {
    const known = parts.neighbours.get(of) ?? { nodes: [], fields: new Set(), links: new Set() }
    parts.neighbours.set(of, known)
    return known
  }
  if (reads.neighbours[name]) {
    const inner = namedTypeOf(info, type, name)
    const target = reads.neighbours[name]
    const asked = neighboursOf(name)
    const links = Object.keys(target.link)
    if (links.length === 0 || !isObjectType(inner)) asked.nodes.push(...nodes)
    else {
      asked.nodes.push(...nodesAt(info, inner, nodes, [target.to.toLowerCase()]))
      const names = fieldsOn(info, inner, nodes).flatMap(([node]) => {
        const field = node?.name.value ?? ''
        return reads.needs[`${name}.${field}`] ?? [field]
      })
      // A record that the relationship refers to is in it as an id.
      for (const link of links.filter((each) => names.includes(each.replace(/Id$/, ''))))
        asked.links.add(link)
    }
    return
  }
  for (const need of needsOf(info, reads, type, name, nodes)) {
    const [of, field] = need.split('.')
    if (field !== undefined && of !== undefined) neighboursOf(of).fields.add(field)
    else if (reads.neighbours[need]) addMadeOf({ info, type }, neighboursOf(need), name, nodes)
    else if (reads.properties.includes(need)) parts.fields.add(need)
  }
}

/** What a field needs: itself, unless needs are declared for it; and what those fields need that are selected of it. */
function needsOf(
  info: GraphQLResolveInfo,
  { needs }: Reads,
  type: GraphQLObjectType,
  name: string,
  nodes: readonly FieldNode[],
): readonly string[] {
  const own = needs[name]
  const inner = namedTypeOf(info, type, name)
  if (!isObjectType(inner) || !Object.keys(needs).some((each) => each.startsWith(`${name}.`)))
    return own ?? [name]
  const ofParts = fieldsOn(info, inner, nodes).flatMap(([node]) => needs[`${name}.${node?.name.value}`] ?? [])
  return [...(own ?? []), ...ofParts]
}

/** Adds neighbours of which a field is made, as quotes are of reports: with what it needs, and what is selected of them. */
function addMadeOf(
  { info, type }: { info: GraphQLResolveInfo; type: GraphQLObjectType },
  neighbours: NeighboursAsked,
  name: string,
  nodes: readonly FieldNode[],
): void {
  const inner = namedTypeOf(info, type, name)
  for (const field of ['content', 'sourceId']) neighbours.fields.add(field)
  if (isObjectType(inner)) neighbours.nodes.push(...nodesAt(info, inner, nodes, ['attribution']))
}

async function neighboursAt(
  looking: Looking,
  reads: Reads,
  name: string,
  { nodes, fields, links }: NeighboursAsked,
): Promise<NeighboursWanted> {
  const below: Looking = looking.under ? { ...looking, under: 'neighbours of a page' } : looking
  const of = await recordsAt(below, reads.neighbours[name]?.to ?? '', nodes)
  const hasLinks = Object.keys(reads.neighbours[name]?.link ?? {}).length > 0
  return { name, of: withFields(of, fields), ...(hasLinks ? { links: [...links] } : {}) }
}

/** What is wanted, and these fields of each type. */
export const withFields = (of: WantedOf, fields: ReadonlySet<string>): WantedOf =>
  fields.size === 0
    ? of
    : Object.fromEntries(
        recordTypes.flatMap((type) => {
          const wanted = of[type]
          return wanted
            ? [[type, { ...wanted, fields: [...new Set([...wanted.fields, ...fields])].sort() }]]
            : []
        }),
      )

/** A page under a record; null if its arguments are invalid, which its resolver then reports in its place. */
async function pageAt(
  looking: Looking,
  recordType: RecordType,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Promise<PageWanted | null> {
  const { info, context } = looking
  const name = nodes[0]?.name.value ?? ''
  const connection = namedTypeOf(info, type, name)
  if (!isObjectType(connection) || isAbstractType(connection) || !nodes[0]) return null
  const args = argumentsOf(info, type, nodes[0])
  const asked = await pageOrRefused(() => pageAsked(context.records, recordType, name, args))
  if (asked === null || askOf(asked.request).runs.length === 0) return null
  const selectedNames = fieldsOn(info, connection, nodes).map(([node]) => node?.name.value)
  const isCounted = selectedNames.includes('totalCount') || selectedNames.includes('totalCountIsExact')
  const inner = [['nodes'], ['edges', 'node']].flatMap((path) => nodesAt(info, connection, nodes, path))
  const showsRows = ['nodes', 'edges', 'pageInfo'].some((each) => selectedNames.includes(each))
  return {
    as: partName(name, args),
    ...asked.listing,
    ask: askOf(asked.request),
    rows: showsRows
      ? withFields(
          await recordsAt({ ...looking, under: 'page' }, asked.listing.of, inner),
          edgeFields(asked.listing.of),
        )
      : null,
    counted: isCounted && asked.request.page.after === null ? countedBy(asked.listing, asked.request) : null,
  }
}

async function pageOrRefused(ask: () => MaybePromise<PageAsked>): Promise<PageAsked | null> {
  try {
    return await ask()
  } catch {
    return null
  }
}

/** What an edge needs of its record: for a relation, its two statements. */
const edgeFields = (concept: string): ReadonlySet<string> =>
  new Set(concept === 'StatementRelation' ? ['fromId', 'toId'] : [])
