import type { ApolloServer } from '@apollo/server'
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import { program, type Viewer } from '../domain/viewers.ts'
import { type AuthOptions, refusal, viewerReader } from './access/auth.ts'
import { deadlines } from './deadlines.ts'
import type { ReportFault } from './errors.ts'
import { defaultLimits } from './limits/default-limits.ts'
import type { Limits } from './limits/limits.ts'
import { type AnsweredOperation, type BegunRequest, beginRequest, type Caller } from './operations.ts'
import { apolloServer, type BegunRequests, type RequestWithSignal } from './server.ts'

export type { AnsweredOperation, Caller, RequestWithSignal }

export type Operation = {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/** The API as a transport sees it. */
export type Api<Context extends RequestWithSignal> = {
  readonly apollo: ApolloServer<Context>
  /**
   * The context of a request with this `Authorization` header. `client` aborts when the client no longer waits.
   *
   * @throws for a token that is refused, an error that Apollo answers with the right status
   */
  contextFor(authorization: string | undefined, client?: AbortSignal, caller?: Caller): Promise<Context>
  /**
   * Who sent this `Authorization` header, from this machine or another. @throws UNAUTHENTICATED for a token that is
   * refused
   */
  viewerOf(authorization: string | undefined, isHere?: boolean): Promise<Viewer>
  /**
   * Answers in this process, through the same pipeline and limits as every transport. Without a viewer it is a reader who
   * asks.
   */
  execute(
    operation: Operation,
    client?: AbortSignal,
    viewer?: Viewer,
    caller?: Caller,
  ): Promise<FormattedExecutionResult>
  /** Resolves when requests can be answered; throws SERVICE_UNAVAILABLE when not. */
  ready(): Promise<unknown>
  /** Refuses new requests. Whoever opened the store closes it afterwards. */
  close(): Promise<void>
}

export type ApiOptions<Context extends RequestWithSignal> = {
  readonly schema: GraphQLSchema
  /** Makes the context that the resolvers of one request share. */
  readonly context: (signal: AbortSignal, viewer: Viewer, request: BegunRequest) => Context
  readonly ready: () => Promise<unknown>
  /** How long a request may take, in milliseconds. */
  readonly timeout: number
  readonly limits?: Limits
  /** Which tokens are accepted; none by default. */
  readonly auth?: AuthOptions
  /** Whether reading needs no token; true by default. The schema enforces it. */
  readonly anonymousReads?: boolean
  /** Where bugs and failures of the store are reported. */
  readonly report: ReportFault
  /** How often a query is executed before it is compiled. */
  readonly compileAfter?: number
}

/** The refusal of a request whose `query` is no text. */
const notAQuery = {
  message: 'query: it must be text.',
  extensions: { code: 'BAD_USER_INPUT', argument: 'query' },
}

export async function startApi<Context extends RequestWithSignal>(
  options: ApiOptions<Context>,
): Promise<Api<Context>> {
  const { schema, ready, timeout, limits = defaultLimits, auth = {}, anonymousReads } = options
  const { report, compileAfter } = options
  const ofRequests = deadlines(timeout)
  const begun: BegunRequests = new WeakMap()
  const apollo = apolloServer<Context>({ schema, limits, deadlines: ofRequests, begun, report, compileAfter })
  await apollo.start()
  const viewerOf = viewerReader(auth, anonymousReads)
  const begin = (viewer: Viewer, client: AbortSignal | undefined, caller: Caller = {}) => {
    const signal = ofRequests.begin(client)
    const request = beginRequest(caller)
    begun.set(signal, request)
    return options.context(signal, viewer, request)
  }
  return {
    apollo,
    viewerOf,
    async contextFor(authorization, client, caller) {
      const viewer = await viewerOf(authorization, caller?.isHere).catch((error: unknown) => {
        throw refusal(error)
      })
      return begin(viewer, client, caller)
    },
    async execute({ query, variables, operationName }, client, viewer = program, caller) {
      if (typeof query !== 'string') return { errors: [notAQuery] }
      const contextValue = begin(viewer, client, caller)
      const { body } = await apollo.executeOperation({ query, variables, operationName }, { contextValue })
      // Nothing in the schema uses @defer or @stream.
      return body.kind === 'single' ? body.singleResult : body.initialResult
    },
    ready,
    close: () => apollo.stop(),
  }
}
