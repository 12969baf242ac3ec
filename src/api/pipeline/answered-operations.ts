import { randomUUID } from 'node:crypto'
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql'
import type { RoundTrips, StoreCall } from '../../records/rounds.ts'
import { beginSpan, type RequestSpan, serverFaults } from './spans.ts'

/** What is logged and counted of an operation that was answered: of what it asked, only the name. */
export type AnsweredOperation = {
  readonly requestId: string
  /** The operation's name; null where it has none, or where the document has no such operation. */
  readonly operationName: string | null
  readonly type: OperationDefinitionNode['operation'] | null
  /** `OK`, or the code of an error; of a fault of the server, if there is one among several. */
  readonly outcome: string
  readonly durationMs: number
  /** The number of round trips to the store. */
  readonly rounds: number
  /** Each read of the store, and each transaction. */
  readonly calls: readonly StoreCall[]
  /** The ids under which faults of the server were reported. */
  readonly faults: readonly string[]
}

/** Where a request came from, and what is to be told of its outcome. */
export type Caller = {
  /** Made here if not given. */
  readonly requestId?: string
  /** Whether it was sent from the server's own machine, without a proxy. */
  readonly isHere?: boolean
  /** Called once, when the answer is ready; not for a request without an operation to execute. */
  readonly answered?: (operation: AnsweredOperation) => void
}

/** A request in progress. */
export type BegunRequest = {
  readonly requestId: string
  readonly rounds: RoundTrips
  /** The store as it is asked for this request, so that its spans have it. */
  readonly traced: RequestSpan['traced']
  /** To be called when the operation was answered, with its errors. */
  answered(operation: OperationDefinitionNode | undefined, errors?: readonly GraphQLFormattedError[]): void
}

const longestName = 100

/** Starts to measure the time and count the round trips of a request. */
export function beginRequest({ requestId = randomUUID(), answered }: Caller): BegunRequest {
  const begunAt = performance.now()
  const rounds: RoundTrips = { count: 0, calls: [] }
  const span = beginSpan()
  return {
    requestId,
    rounds,
    traced: span.traced,
    answered(operation, errors = []) {
      const told = {
        operationName: operation?.name?.value.slice(0, longestName) ?? null,
        type: operation?.operation ?? null,
        outcome: outcomeOf(errors),
        durationMs: Math.round((performance.now() - begunAt) * 1000) / 1000,
        rounds: rounds.count,
        calls: rounds.calls,
        faults: errors.flatMap(({ extensions }) =>
          typeof extensions?.id === 'string' ? [extensions.id] : [],
        ),
      }
      span.end(told)
      answered?.({ requestId, ...told })
    },
  }
}

function outcomeOf(errors: readonly GraphQLFormattedError[]): string {
  const codes = errors.map(({ extensions }) => String(extensions?.code ?? 'INTERNAL_SERVER_ERROR'))
  return codes.find((code) => serverFaults.includes(code)) ?? codes[0] ?? 'OK'
}
