import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { type GraphQLSchema, getVariableValues } from 'graphql'
import type { Deadlines } from './deadlines.ts'
import { clientError, type ReportFault } from './errors.ts'
import { aliasesRule } from './limits/aliases.ts'
import { costOf } from './limits/cost.ts'
import { depthRule } from './limits/depth.ts'
import { type Limits, limitExceeded } from './limits/limits.ts'

/** What every context has, whatever else the resolvers need. */
export type RequestWithSignal = { readonly signal: AbortSignal }

export type ServerOptions = {
  readonly schema: GraphQLSchema
  readonly limits: Limits
  readonly deadlines: Deadlines
  readonly report: ReportFault
}

/**
 * The one way from a document to its answer. Every transport goes through it, so that no limit and no rule about
 * errors can be missed by one of them. Nothing is sent to Apollo or anywhere else.
 */
export function apolloServer<Context extends RequestWithSignal>(
  options: ServerOptions,
): ApolloServer<Context> {
  const { schema, limits, deadlines, report } = options
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [depthRule(limits.depth), aliasesRule(limits.aliases)],
    formatError: clientError(report, limits.tokens),
    plugins: [
      costLimit(limits.cost),
      endOfDeadline(deadlines),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
}

/** Weighs the operation that will run, with its variables. Variables that do not fit are left to the execution. */
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

function endOfDeadline(deadlines: Deadlines): ApolloServerPlugin<RequestWithSignal> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ contextValue }) {
        deadlines.end(contextValue.signal)
      },
    }),
  }
}
