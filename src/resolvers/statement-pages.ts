import type { GraphQLResolveInfo } from 'graphql'
import { pageArguments } from '../domain/pages.ts'
import type { StatementRelationship } from '../records/statement.ts'
import { type StatementFilter, type StatementOrder, statementPage } from '../records/statement-pages.ts'
import type { Anchor } from '../records/walk-queries.ts'
import type { RequestContext } from './context.ts'
import { nodesOf, statementParts } from './selection.ts'

type StatementsArgs = {
  readonly filter?: StatementFilter | null
  readonly orderBy?: StatementOrder | null
  readonly first?: number | null
  readonly after?: string | null
}

type Anchors = readonly Anchor<StatementRelationship>[]

/** A field that pages statements: all of them, or those that relate to its parent. */
export const statementsField =
  <Parent>(anchorsOf?: (parent: Parent, context: RequestContext) => Anchors | Promise<Anchors>) =>
  async (parent: Parent, args: StatementsArgs, context: RequestContext, info: GraphQLResolveInfo) => {
    const orderBy = args.orderBy ?? 'SAID_AT_DESC'
    return statementPage(context.records, {
      filter: args.filter ?? {},
      orderBy,
      page: pageArguments(args, { order: orderBy }),
      parts: statementParts(info, context, ...nodesOf),
      under: anchorsOf && (await anchorsOf(parent, context)),
    })
  }

/** Those that relate to a record in some ways. */
export const statementsRelated = (...relations: readonly StatementRelationship[]) =>
  statementsField<{ readonly id: string }>(({ id }) =>
    relations.map((relation) => ({ relation, parentId: id })),
  )
