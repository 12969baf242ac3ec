import { pageArguments, pageOf } from '../domain/pages.ts'
import type { QueryResolvers, StatementResolvers } from '../generated/resolvers.ts'
import { passagesOf } from '../records/attribution.ts'
import { attributionPage } from '../records/attribution-pages.ts'
import { checkFilter } from '../records/filters.ts'
import { unconditionalRelations, withOtherEnds } from '../records/relation.ts'
import { attributionsBound, type QuoteRow } from '../records/statement.ts'
import { startAhead, type WithId } from './ahead.ts'
import { dateField } from './dates.ts'
import { recordFields } from './record.ts'
import { statementParts } from './selection.ts'
import { statementsField } from './statement-pages.ts'

export const statementQueries: Pick<QueryResolvers, 'statement' | 'statements'> = {
  statement(_root, { id }, context, info) {
    startAhead(info, context, { id, type: 'Statement', fields: statementPages })
    return context.records.statements.byId(id, statementParts(info, context, []))
  },
  statements: statementsField(),
}

/** What is read of a statement by its id alone. */
const statementPages = {
  ...recordFields,
  async relations({ id }: WithId, { types, direction, ...args }, { records }) {
    checkFilter({ types }, 'relations')
    const relations = {
      BOTH: ['RELATES_FROM', 'RELATES_TO'],
      OUTGOING: ['RELATES_FROM', 'HOLDS_BOTH_WAYS'],
      INCOMING: ['RELATES_TO', 'HOLDS_BOTH_WAYS'],
    } as const
    const anchors = relations[direction ?? 'BOTH'].map((relation) => ({ relation, parentId: id }))
    const page = await records.relations.pages.related.page(anchors, {
      page: pageArguments(args, { order: 'ID' }),
      order: 'asc',
      conditions: types ? { ...unconditionalRelations, types } : null,
    })
    return withOtherEnds(page, { statementId: id })
  },
} satisfies StatementResolvers

export const Statement: StatementResolvers = {
  ...statementPages,
  saidAt: dateField('saidAt'),
  speakers: async (statement, _args, { records }) => [
    ...((await records.statements.part(statement, 'speakers')) ?? []),
  ],
  addressedTo: async (statement, _args, { records }) => [
    ...((await records.statements.part(statement, 'addressedTo')) ?? []),
  ],
  against: async (statement, _args, { records }) => [
    ...((await records.statements.part(statement, 'against')) ?? []),
  ],
  about: async (statement, _args, { records }) => [
    ...((await records.statements.part(statement, 'about')) ?? []),
  ],
  mentions: async (statement, _args, { records }) => [
    ...((await records.statements.part(statement, 'mentions')) ?? []),
  ],
  madeAt: async (statement, _args, { records }) =>
    (await records.statements.part(statement, 'madeAt')) ?? null,
  async attributions(statement, { filter, ...args }, { records }) {
    const page = pageArguments(args, { order: 'ID' })
    const under = { relation: 'REPORTS', parentId: statement.id } as const
    if (filter || page.after !== null) return attributionPage(records, { filter: filter ?? {}, page, under })
    const rows = await records.statements.firstAttributions(statement, page.first + 1)
    const count = () =>
      records.attributions.pages.related.count([under], { page, order: 'asc', conditions: null })
    return pageOf({ rows, page, keyOf: ({ id }) => id, count })
  },
  async quotes(statement, _args, { records }) {
    const attributions = await records.statements.firstAttributions(statement, attributionsBound)
    return attributions.flatMap((attribution) => quotesIn(attribution)).slice(0, attributionsBound)
  },
  firstReported: ({ firstReportedId }, _args, { records }) =>
    firstReportedId === null ? null : records.attributions.byId(firstReportedId),
  retractedBy: ({ retractedById }, _args, context, info) =>
    retractedById === null
      ? null
      : context.records.statements.byId(retractedById, statementParts(info, context, [])),
}

/** The words that a report has in quotation marks: never joined, never edited. */
const quotesIn = (attribution: QuoteRow['attribution']): QuoteRow[] =>
  passagesOf(attribution)
    .filter(({ part, quoted }) => part === 'CONTENT' && quoted)
    .map(({ id, exact }) => ({ id: `${id}/quote`, words: exact, attribution }))
