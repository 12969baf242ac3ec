import { pageArguments } from '../domain/pages.ts'
import { includesRole } from '../domain/viewers.ts'
import type { QueryResolvers, SourceResolvers } from '../generated/resolvers.ts'
import { attributionPage } from '../records/attribution-pages.ts'
import { sourcePage } from '../records/source-pages.ts'
import { startAhead, type WithId } from './ahead.ts'
import { dateField } from './dates.ts'
import { recordFields, required } from './record.ts'
import { statementsRelated } from './statement-pages.ts'

export const sourceQueries: Pick<QueryResolvers, 'source' | 'sourceByUrl' | 'sources'> = {
  source(_root, { id }, context, info) {
    startAhead(info, context, { id, type: 'Source', fields: sourcePages })
    return context.records.sources.byId(id)
  },
  async sourceByUrl(_root, { url }, { records }) {
    const id = await records.sources.idByUrl(url.href)
    return id === null ? null : records.sources.byId(id)
  },
  sources: (_root, { filter, orderBy, ...args }, { records }) =>
    sourcePage(records, {
      filter: filter ?? {},
      orderBy: orderBy ?? 'PUBLISHED_AT_DESC',
      page: pageArguments(args, { order: orderBy ?? 'PUBLISHED_AT_DESC' }),
    }),
}

/** What is read of a source by its id alone. */
const sourcePages = {
  ...recordFields,
  attributions: ({ id }: WithId, { filter, ...args }, { records }) =>
    attributionPage(records, {
      filter: filter ?? {},
      page: pageArguments(args, { order: 'ID' }),
      under: { relation: 'PRINTED_IN', parentId: id },
    }),
  statements: statementsRelated('REPORTED_IN'),
  copies: ({ id }: WithId, { filter, orderBy, ...args }, { records }) =>
    sourcePage(records, {
      filter: filter ?? {},
      orderBy: orderBy ?? 'PUBLISHED_AT_DESC',
      page: pageArguments(args, { order: orderBy ?? 'PUBLISHED_AT_DESC' }),
      under: { relation: 'COPY_OF', parentId: id },
    }),
} satisfies SourceResolvers

export const Source: SourceResolvers = {
  ...sourcePages,
  authors: ({ authors }) => [...authors],
  publishedAt: dateField('publishedAt'),
  publisher: ({ publisher, publisherId }, _args, { records }) =>
    publisher ?? (publisherId === null ? null : required(records.actors.byId(publisherId), publisherId)),
  /** Texts belong to their publishers: whoever runs the server decides to keep them, and only editors read them whole. */
  fullText: ({ id }, _args, { records, viewer }) =>
    includesRole(viewer.role, 'editor') ? records.texts.keptOf(id) : null,
  copyOf: ({ copyOfId }, _args, { records }) =>
    copyOfId === null ? null : required(records.sources.byId(copyOfId), copyOfId),
}
