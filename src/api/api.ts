import type { ApolloServer } from '@apollo/server'
import type { FormattedExecutionResult } from 'graphql'
import { program, type Viewer } from '../domain/viewers.ts'
import { type AuthOptions, refusal, viewerReader } from './access/auth.ts'
import { apolloServer } from './apollo.ts'
import { type Handle, requestHandler } from './fetch/handler.ts'
import { defaultLimits } from './limits/default-limits.ts'
import type { Limits } from './limits/limits.ts'
import { type Data, type Operation, textOf, type Variables } from './operation.ts'
import type { AnsweredOperation, Caller } from './pipeline/answered-operations.ts'
import { persistedDocuments, type TrustedDocuments } from './pipeline/persisted-documents.ts'
import {
  type Asker,
  type PipelineOptions,
  type RequestWithSignal,
  startPipeline,
} from './pipeline/pipeline.ts'

export type { AnsweredOperation, Asker, Caller, Handle, Operation, RequestWithSignal }

/** The API as a transport sees it. */
export type Api = {
  readonly apollo: ApolloServer<Asker>
  /**
   * Who asks with this `Authorization` header, as the context of a request to Apollo. `client` aborts when the client no
   * longer waits.
   *
   * @throws for a token that is refused, an error that Apollo answers with the right status
   */
  contextFor(authorization: string | undefined, client?: AbortSignal, caller?: Caller): Promise<Asker>
  /**
   * Who sent this `Authorization` header, from this machine or another. @throws UNAUTHENTICATED for a token that is
   * refused
   */
  viewerOf(authorization: string | undefined, isHere?: boolean): Promise<Viewer>
  /**
   * Answers in this process, through the same pipeline and limits as every transport. Without a viewer it is a reader who
   * asks.
   */
  execute<D = Data, V = Variables>(
    operation: Operation<D, V>,
    client?: AbortSignal,
    viewer?: Viewer,
    caller?: Caller,
  ): Promise<FormattedExecutionResult<D>>
  /** Answers a request of the Fetch API, whatever server it came to. */
  readonly handle: Handle
  /** Resolves when requests can be answered; throws SERVICE_UNAVAILABLE when not. */
  ready(): Promise<unknown>
  /** Refuses new requests. Whoever opened the store closes it afterwards. */
  close(): Promise<void>
}

export type ApiOptions<Context extends RequestWithSignal> = Omit<
  PipelineOptions<Context>,
  'limits' | 'persisted'
> & {
  readonly ready: () => Promise<unknown>
  readonly limits?: Limits
  /** Documents that clients may name instead of sending them; none by default. */
  readonly documents?: TrustedDocuments
  /** Which tokens are accepted; none by default. */
  readonly auth?: AuthOptions
  /** Whether reading needs no token; true by default. The schema enforces it. */
  readonly anonymousReads?: boolean
}

export async function startApi<Context extends RequestWithSignal>(
  options: ApiOptions<Context>,
): Promise<Api> {
  const { schema, ready, limits = defaultLimits, auth = {}, anonymousReads, report } = options
  const persisted = persistedDocuments(options.documents ?? {})
  const pipeline = startPipeline({ ...options, limits, persisted })
  const apollo = apolloServer(pipeline, schema, persisted, report)
  await apollo.start()
  const viewerOf = viewerReader(auth, anonymousReads)
  return {
    apollo,
    viewerOf,
    async contextFor(authorization, client, caller) {
      const viewer = await viewerOf(authorization, caller?.isHere).catch((error: unknown) => {
        throw refusal(error)
      })
      return { viewer, client, caller }
    },
    async execute<D, V>(
      { query, variables, operationName, bookmark }: Operation<D, V>,
      client?: AbortSignal,
      viewer: Viewer = program,
      caller?: Caller,
    ) {
      const asked = { query: textOf(query), variables, operationName, bookmark }
      const { result } = await pipeline.answer({ ...asked, client, viewer, caller, isOwn: true })
      // The types are those of the operation, as GraphQL promises.
      return result as FormattedExecutionResult<D>
    },
    handle: requestHandler({ pipeline, viewerOf, report }),
    ready,
    async close() {
      pipeline.close()
      await apollo.stop()
    },
  }
}
