import { randomUUID } from 'node:crypto'
import {
  ApolloServer,
  type ApolloServerOptions,
  type ApolloServerPlugin,
  type BaseContext,
} from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql'
import { badInput } from '../errors.ts'
import { compiledQueries } from './compiled-queries.ts'
import type { Deadlines } from './deadlines.ts'
import { clientError, type ReportFault } from './errors.ts'
import { aliasesRule } from './limits/aliases.ts'
import { costOf } from './limits/cost.ts'
import { depthRule } from './limits/depth.ts'
import { type Limits, limitExceeded } from './limits/limits.ts'
import { mediaTypeFor } from './media-types.ts'
import type { BegunRequest } from './operations.ts'

type Logger = NonNullable<ApolloServerOptions<BaseContext>['logger']>

/** What every context has, besides what the resolvers need. */
export type RequestWithSignal = {
  readonly signal: AbortSignal
  /** Warnings for the answer's extensions. */
  readonly warnings?: ReadonlyMap<string, object>
}

/** The requests in progress, by their signals. */
export type BegunRequests = WeakMap<AbortSignal, BegunRequest>

export type ServerOptions = {
  readonly schema: GraphQLSchema
  readonly limits: Limits
  readonly deadlines: Deadlines
  readonly begun: BegunRequests
  readonly report: ReportFault
  /** How often a query is executed before it is compiled. */
  readonly compileAfter?: number
}

/**
 * The one pipeline from a document to its answer. Every transport uses it, so that none can miss a limit or a rule about
 * errors. Nothing is sent to Apollo's services or anywhere else.
 */
export function apolloServer<Context extends RequestWithSignal>(
  options: ServerOptions,
): ApolloServer<Context> {
  const { schema, limits, deadlines, begun, report } = options
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: reporting(report),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [depthRule(limits.depth), aliasesRule(limits.aliases)],
    formatError: clientError(report, limits.tokens),
    plugins: [
      noSubscriptions,
      costLimit(limits.cost),
      statusByMediaType,
      endOfRequest(deadlines, begun),
      compiledQueries(schema, options.compileAfter),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
}

/** Weighs the operation that will run, with its variables. Invalid variables are left for execution to refuse. */
function costLimit(limit: number): ApolloServerPlugin {
  const advice = 'Ask for smaller pages (`first`), or for fewer lists inside each other.'
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request }) {
        const definitions = operation?.variableDefinitions ?? []
        const { coerced } = getVariableValues(schema, definitions, request.variables ?? {})
        const cost = operation && coerced ? costOf({ schema, document, operation, variables: coerced }) : 0
        if (cost > limit) {
          throw limitExceeded('cost', cost, limit, advice)
        }
      },
    }),
  }
}

const noSubscription = () => badInput('query', 'Subscriptions are not supported: send a query or a mutation.')

/** Refuses subscriptions, which a single answer cannot serve. */
const noSubscriptions: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation }) {
      if (operation?.operation !== 'subscription') return
      const refused = noSubscription()
      throw new GraphQLError(refused.message, {
        originalError: refused,
        extensions: { http: { status: 400 } },
      })
    },
    // Apollo has already refused one sent by GET, with advice to use POST.
    async willSendResponse({ operation, request, response: { http, body } }) {
      if (operation?.operation !== 'subscription' || request.http?.method !== 'GET') return
      if (body.kind !== 'single') return
      const { message, code, details } = noSubscription()
      body.singleResult = { errors: [{ message, extensions: { ...details, code } }] }
      http.status = 400
      http.headers.delete('allow')
    },
  }),
}

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

function endOfRequest(deadlines: Deadlines, begun: BegunRequests): ApolloServerPlugin<RequestWithSignal> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ contextValue, operation, response: { body } }) {
        deadlines.end(contextValue.signal)
        const { warnings } = contextValue
        if (warnings && warnings.size > 0 && body.kind === 'single')
          body.singleResult = { ...body.singleResult, extensions: { warnings: [...warnings.values()] } }
        const { errors } = body.kind === 'single' ? body.singleResult : body.initialResult
        begun.get(contextValue.signal)?.answered(operation, errors)
      },
    }),
  }
}

/** Reports Apollo's own messages as faults. */
const reporting = (report: ReportFault): Logger => {
  const toReport = (error: unknown) => report({ id: randomUUID(), error })
  return { debug: () => {}, info: () => {}, warn: toReport, error: toReport }
}
