import { randomUUID } from 'node:crypto'
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql'

/** What is told of an operation that was answered: of what it asked, only the name. */
export type AnsweredOperation = {
  readonly requestId: string
  /** The name that the document gives it; null where it has none, or where no operation could be told. */
  readonly operationName: string | null
  readonly type: OperationDefinitionNode['operation'] | null
  /** `OK`, or the code of an error that was answered: of a fault of the server, where there is one. */
  readonly outcome: string
  readonly durationMs: number
  /** How often it went to the store. */
  readonly rounds: number
  /** The ids under which faults of the server were reported. */
  readonly faults: readonly string[]
}

/** Through which door a request came, and who there waits to hear what became of it. */
export type Caller = {
  /** One is made where none is given. */
  readonly requestId?: string
  /** Whether it was sent from the machine that the server runs on, straight to it. */
  readonly isHere?: boolean
  /** Told once, when the answer is ready. Not for a request that has no operation to execute. */
  readonly answered?: (operation: AnsweredOperation) => void
}

/** A request under way. */
export type BegunRequest = {
  readonly requestId: string
  readonly rounds: { count: number }
  /** The operation was answered with these errors. */
  answered(operation: OperationDefinitionNode | undefined, errors?: readonly GraphQLFormattedError[]): void
}

const longestName = 100

/** Begins to count the time and the rounds of a request. */
export function beginRequest({ requestId = randomUUID(), answered }: Caller): BegunRequest {
  const begunAt = performance.now()
  const rounds = { count: 0 }
  return {
    requestId,
    rounds,
    answered(operation, errors = []) {
      answered?.({
        requestId,
        operationName: operation?.name?.value.slice(0, longestName) ?? null,
        type: operation?.operation ?? null,
        outcome: outcomeOf(errors),
        durationMs: Math.round((performance.now() - begunAt) * 1000) / 1000,
        rounds: rounds.count,
        faults: errors.flatMap(({ extensions }) =>
          typeof extensions?.id === 'string' ? [extensions.id] : [],
        ),
      })
    },
  }
}

/** The codes of what a client cannot mend. */
const serverFaults = ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TIMEOUT']

function outcomeOf(errors: readonly GraphQLFormattedError[]): string {
  const codes = errors.map(({ extensions }) => String(extensions?.code ?? 'INTERNAL_SERVER_ERROR'))
  return codes.find((code) => serverFaults.includes(code)) ?? codes[0] ?? 'OK'
}
