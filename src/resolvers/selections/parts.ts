import type { GraphQLResolveInfo } from 'graphql'
import { type MaybePromise, whenThere } from '../../domain/async/maybe-promise.ts'
import { valueIn } from '../../domain/concepts/references.ts'
import { notFound } from '../../errors.ts'
import type { AnsweredPage, WantedOf } from '../../queries/question.ts'
import { readsOf } from '../../queries/reads.ts'
import type { ListedPage } from '../../records/pages/pages.ts'
import type { Known } from '../../records/read/records.ts'
import type { EntityRow } from '../../records/read/rows.ts'
import type { RequestContext } from '../context.ts'
import { memoizePerRequest } from './once.ts'
import { type PageAsked, pageAsked, partName } from './page-requests.ts'
import { pageRowsOf, wantedOf } from './wanted.ts'

/** The paths to the nodes of a connection. */
export const nodesOf = [['nodes'], ['edges', 'node']] as const

type Field<Parent, Answer> = (
  parent: Parent,
  args: object,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => MaybePromise<Answer>

/** A part that was read with its record; undefined where it was not. */
const came = (record: Known, name: string): unknown => valueIn(record, name)

function neighboursOf(
  record: Known,
  name: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
  path: readonly (readonly string[])[] = [],
): MaybePromise<unknown> {
  const there = came(record, name)
  return there === undefined ? readNeighbours(record, name, context, info, path) : there
}

async function readNeighbours(
  record: Known,
  name: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
  path: readonly (readonly string[])[],
): Promise<unknown> {
  const of = await wantedOf(info, context, readsOf(record.concept).neighbours[name]?.to ?? '', ...path)
  return context.records.neighbours(record, { name, of })
}

/** A field for the few records along a relation; `path` leads to them in its selection. */
export const neighbours =
  <Row>(name: string, ...path: readonly (readonly string[])[]): Field<Known, Row[]> =>
  (record, _args, context, info) =>
    whenThere(neighboursOf(record, name, context, info, path), (found) => (found ?? []) as Row[])

/** A field for the record along a relation, if there is one. */
export const neighbour =
  <Row>(name: string): Field<Known, Row | null> =>
  (record, _args, context, info) =>
    neighboursOf(record, name, context, info) as MaybePromise<Row | null>

/** A field for the record along a relation that always has one. */
export const requiredNeighbour =
  <Row>(name: string): Field<Known, Row> =>
  (record, _args, context, info) =>
    whenThere(neighboursOf(record, name, context, info), (found) => {
      if (found === null)
        throw notFound(`"${record.id}" refers to a record that is not in the graph any more.`)
      return found as Row
    })

/** A record by its id, with what is selected of it. */
export async function recordNamed<Row>(
  byId: (id: string, of: WantedOf) => Promise<Row | null>,
  id: string,
  concept: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
  ...path: readonly (readonly string[])[]
): Promise<Row | null> {
  return byId(id, await wantedOf(info, context, concept, ...path))
}

/** An entity by its id, which must be in the graph. */
export async function entityNamed(
  id: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<EntityRow> {
  const found = await recordNamed<EntityRow>(context.records.entity, id, 'Entity', context, info)
  if (found === null) throw notFound(`"${id}" is referred to, but is no longer in the graph.`)
  return found
}

type PageOfField = { readonly name: string; readonly asked: MaybePromise<PageAsked> }

const once = memoizePerRequest<PageOfField>()

/** The page that a field asks for, worked out once for all records that have the field. */
const pageOnce = (record: Known, args: object, context: RequestContext, info: GraphQLResolveInfo) =>
  once(context, info.fieldNodes, record.concept, () => ({
    name: partName(info.fieldName, args),
    asked: pageAsked(context.records, record.concept, info.fieldName, args),
  }))

/** A field for a page of what relates to a record. */
export const pageField =
  <Row>(): Field<Known, ListedPage<Row>> =>
  (record, args, context, info) => {
    const { name, asked } = pageOnce(record, args, context, info)
    return whenThere(asked, ({ listing, request }) =>
      context.records.pages.under<Row>(record, listing, request, {
        came: came(record, name) as AnsweredPage | undefined,
        rows: () => pageRowsOf(info, context, listing.of, ...nodesOf),
      }),
    )
  }
