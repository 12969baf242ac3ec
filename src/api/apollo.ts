import { randomUUID } from 'node:crypto'
import {
  ApolloServer,
  type ApolloServerOptions,
  type ApolloServerPlugin,
  type BaseContext,
  HeaderMap,
} from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { type GraphQLSchema, Kind } from 'graphql'
import { clientError, type ReportFault } from './errors.ts'
import { mediaTypeFor } from './media-types.ts'
import { bookmarkHeader } from './pipeline/bookmarks.ts'
import type { PersistedDocuments } from './pipeline/persisted-documents.ts'
import type { Asker, Pipeline } from './pipeline/pipeline.ts'

type Logger = NonNullable<ApolloServerOptions<BaseContext>['logger']>
type KeyValueCache = ApolloServerOptions<BaseContext>['cache'] & object
type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>

/**
 * The pipeline as an Apollo Server, which brings GraphQL over HTTP, its integrations with web frameworks and automatic
 * persisted queries. It neither parses nor validates nor executes. Nothing is sent to Apollo's services or anywhere else.
 */
export const apolloServer = (
  pipeline: Pipeline,
  schema: GraphQLSchema,
  persisted: PersistedDocuments,
  report: ReportFault,
) =>
  new ApolloServer<Asker>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: reporting(report),
    documentStore: nothingToParse,
    persistedQueries: { cache: hashesOf(persisted) },
    dangerouslyDisableValidation: true,
    formatError: clientError(report),
    plugins: [
      answeredBy(pipeline),
      statusByMediaType,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })

/** Knows every document, so that Apollo parses none: the pipeline does, within its limits. */
const nothingToParse: DocumentStore = {
  get: async () => ({ kind: Kind.DOCUMENT, definitions: [] }),
  set: async () => {},
  delete: async () => false,
}

/** Apollo reads its protocol of persisted queries; which documents there are, the pipeline knows. */
const hashesOf = (persisted: PersistedDocuments): KeyValueCache => ({
  get: async (key) => persisted.byHash(key.slice(hashPrefix.length)),
  set: async () => {},
  delete: async () => false,
})

const hashPrefix = 'apq:'

const statusOf = { REQUEST: 400, DOOR: 405 } as const

const answeredBy = (pipeline: Pipeline): ApolloServerPlugin<Asker> => ({
  requestDidStart: async () => ({
    async responseForOperation({ source, request, contextValue }) {
      const { variables, operationName, extensions, http } = request
      const { result, refused } = await pipeline.answer({
        ...contextValue,
        query: source,
        variables,
        operationName,
        extensions,
        bookmark: http?.headers.get(bookmarkHeader),
        mayWrite: http?.method !== 'GET',
      })
      const headers = new HeaderMap(refused === 'DOOR' ? [['allow', 'POST']] : [])
      return {
        http: { headers, ...(refused && { status: statusOf[refused] }) },
        body: { kind: 'single', singleResult: result },
      }
    },
  }),
})

/**
 * In the older media type, `application/json`, a well-formed request is answered with 200 even if its document or variables
 * are wrong: older clients take any other status for a failure of the transport.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
const statusByMediaType: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response: { http, body } }) {
      const mediaType = request.http && mediaTypeFor(request.http.headers.get('accept'))
      if (!mediaType) return
      http.headers.set('content-type', `${mediaType}; charset=utf-8`)
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
      const isWellFormed = errors.every(({ extensions }) => extensions?.code !== 'BAD_REQUEST')
      if (mediaType === 'application/json' && http.status === 400 && isWellFormed) http.status = 200
    },
  }),
}

/** Reports Apollo's own messages as faults. */
const reporting = (report: ReportFault): Logger => {
  const toReport = (error: unknown) => report({ id: randomUUID(), error })
  return { debug: () => {}, info: () => {}, warn: toReport, error: toReport }
}
