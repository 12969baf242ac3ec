import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
} from 'graphql'
import { CloseCode, makeServer } from 'graphql-ws'
import type { Viewer } from '../domain/viewers.ts'
import { type ErrorCode, OnRecordError } from '../errors.ts'
import type { Caller } from './pipeline/answered-operations.ts'
import { type Life, lifeOf } from './pipeline/event-streams.ts'
import type { Pipeline } from './pipeline/pipeline.ts'

/** A WebSocket that speaks `graphql-transport-ws`, and who is at its other end. */
export type Connection = {
  /** The header of the request that opened it; a token in the connection's parameters comes before it. */
  readonly authorization: string | undefined
  readonly caller: Caller
  /** Whether one more operation may be sent at this moment. */
  readonly mayAsk: () => Promise<boolean>
  readonly close: (code: number, reason: string) => void
  /** Set once it is known who they are. */
  asker?: { readonly viewer: Viewer; readonly life: Life }
}

/** Close codes of the WebSocket protocol after which clients connect again. */
export const tryAgainLater = 1013
export const serviceRestart = 1012

type Behind = {
  readonly stream: Pipeline['stream']
  readonly viewerOf: (authorization: string | undefined, isHere?: boolean) => Promise<Viewer>
}

/**
 * GraphQL over WebSocket: queries, mutations and subscriptions, all answered by the pipeline. A token that is refused closes
 * the connection with 4401, which clients take for final; one that has run out with 4403, after which they connect again.
 *
 * @see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 */
export const socketDoor = ({ stream, viewerOf }: Behind, operationsAtOnce: number) =>
  makeServer<Record<string, unknown> | undefined, Connection>({
    async onConnect({ connectionParams, extra }) {
      try {
        const viewer = await viewerOf(
          authorizationOf(connectionParams) ?? extra.authorization,
          extra.caller.isHere,
        )
        const life = lifeOf(viewer, undefined)
        const tellEnd = () => {
          const { reason } = life.signal
          if (reason instanceof OnRecordError) extra.close(CloseCode.Forbidden, reason.message)
        }
        life.signal.addEventListener('abort', tellEnd, { once: true })
        if (life.signal.aborted) tellEnd()
        extra.asker = { viewer, life }
        return !life.signal.aborted
      } catch (error) {
        if (!(error instanceof OnRecordError)) throw error
        extra.close(closeCodes[error.code] ?? CloseCode.Forbidden, error.message)
        return false
      }
    },
    async onSubscribe({ extra, subscriptions }, _id, payload) {
      if (!extra.asker) throw new Error('Nobody may ask before they are known.')
      if (Object.keys(subscriptions).length > operationsAtOnce)
        return [
          limited(`More than ${operationsAtOnce} operations at once on this connection: complete one first.`),
        ]
      if (!(await extra.mayAsk()))
        return [limited('More requests a minute than one client may send. Try again later.')]
      const { viewer, life } = extra.asker
      const found = await stream({ ...payload, viewer, client: life.signal, caller: extra.caller })
      if ('result' in found && found.result.data === undefined)
        return (found.result.errors ?? []).map(asItWasMasked)
      return answeredBy('result' in found ? found.result : found)
    },
    subscribe: (args) => (args as Answered).answer,
    // The errors are in their final form already.
    onNext: (_context, _id, _payload, _args, result) => result as { errors?: never },
    onClose({ extra }) {
      extra.asker?.life.end()
    },
  })

const closeCodes: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: CloseCode.Unauthorized,
  FORBIDDEN: CloseCode.Forbidden,
  SERVICE_UNAVAILABLE: tryAgainLater,
}

/** The token of a connection's parameters, which are written like headers: `{ authorization: "Bearer ..." }`. */
function authorizationOf(parameters: Readonly<Record<string, unknown>> = {}): string | undefined {
  const value = parameters.authorization ?? parameters.Authorization
  return value === undefined ? undefined : String(value)
}

type Answered = ExecutionArgs & {
  readonly answer: ReturnType<NonNullable<Parameters<typeof makeServer>[0]['subscribe']>>
}

/** What has been answered already, in the place of something to execute: any subscription. */
const answeredBy = (answer: unknown) => ({ document: anySubscription, answer }) as unknown as Answered

const anySubscription: DocumentNode = {
  kind: Kind.DOCUMENT,
  definitions: [
    {
      kind: Kind.OPERATION_DEFINITION,
      operation: 'subscription' as never,
      selectionSet: { kind: Kind.SELECTION_SET, selections: [] },
    },
  ],
}

/** An error that is sent as the pipeline gave it. */
const asItWasMasked = (formatted: GraphQLFormattedError): GraphQLError =>
  Object.assign(new GraphQLError(formatted.message), { toJSON: () => formatted })

const limited = (message: string) => asItWasMasked({ message, extensions: { code: 'RATE_LIMITED' } })
