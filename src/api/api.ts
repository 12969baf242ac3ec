import type { ApolloServer } from '@apollo/server'
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import { local, type Viewer } from '../domain/viewers.ts'
import { type AuthOptions, refusal, viewerReader } from './auth.ts'
import { deadlines } from './deadlines.ts'
import type { ReportFault } from './errors.ts'
import { defaultLimits } from './limits/default-limits.ts'
import type { Limits } from './limits/limits.ts'
import { apolloServer, type RequestWithSignal } from './server.ts'

export type { RequestWithSignal }

export type Operation = {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/** The product, as a transport sees it. */
export type Api<Context extends RequestWithSignal> = {
  readonly apollo: ApolloServer<Context>
  /**
   * What a request carries that came with this `Authorization` header. `client` aborts when whoever asked does not wait
   * any more.
   *
   * @throws what Apollo answers with the status of the refusal, for a token that is not taken
   */
  contextFor(authorization: string | undefined, client?: AbortSignal): Promise<Context>
  /** Who came with this `Authorization` header. @throws UNAUTHENTICATED and why, for a token that is not taken */
  viewerOf(authorization: string | undefined): Promise<Viewer>
  /**
   * Answers in this process, by the same way and under the same limits as every transport; for whoever has the store
   * at hand, unless a viewer is given.
   */
  execute(operation: Operation, client?: AbortSignal, viewer?: Viewer): Promise<FormattedExecutionResult>
  /** Resolves when requests can be answered; throws SERVICE_UNAVAILABLE when not. */
  ready(): Promise<unknown>
  /** Refuses new requests. The store is its owner's to close, afterwards. */
  close(): Promise<void>
}

export type ApiOptions<Context extends RequestWithSignal> = {
  readonly schema: GraphQLSchema
  /** Makes what the resolvers of one request share. */
  readonly context: (signal: AbortSignal, viewer: Viewer) => Context
  readonly ready: () => Promise<unknown>
  /** How long a request may take, in milliseconds. */
  readonly timeout: number
  readonly limits?: Limits
  /** Which tokens are taken; none where it is not given. */
  readonly auth?: AuthOptions
  /** Where bugs and the store's troubles go. */
  readonly report: ReportFault
}

/** Starts the product's API. */
export async function startApi<Context extends RequestWithSignal>(
  options: ApiOptions<Context>,
): Promise<Api<Context>> {
  const { schema, context, ready, timeout, limits = defaultLimits, auth = {}, report } = options
  const ofRequests = deadlines(timeout)
  const apollo = apolloServer<Context>({ schema, limits, deadlines: ofRequests, report })
  await apollo.start()
  const viewerOf = viewerReader(auth)
  return {
    apollo,
    viewerOf,
    async contextFor(authorization, client) {
      const viewer = await viewerOf(authorization).catch((error: unknown) => {
        throw refusal(error)
      })
      return context(ofRequests.begin(client), viewer)
    },
    async execute({ query, variables, operationName }, client, viewer = local) {
      const contextValue = context(ofRequests.begin(client), viewer)
      const { body } = await apollo.executeOperation({ query, variables, operationName }, { contextValue })
      // Nothing in the schema is delivered in parts.
      return body.kind === 'single' ? body.singleResult : body.initialResult
    },
    ready,
    close: () => apollo.stop(),
  }
}
