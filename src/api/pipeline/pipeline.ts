import {
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Viewer } from '../../domain/viewers.ts'
import { badInput, unavailable } from '../../errors.ts'
import type { Chain } from '../../graph/store.ts'
import { clientError, type ReportFault } from '../errors.ts'
import type { Limits } from '../limits/limits.ts'
import { type BegunRequest, beginRequest, type Caller } from './answered-operations.ts'
import { type Bookmarks, oneServer } from './bookmarks.ts'
import { compiledQueries, type Execution } from './compiled-queries.ts'
import { deadlines } from './deadlines.ts'
import { validDocuments } from './documents.ts'
import { notTrusted, type PersistedDocuments } from './persisted-documents.ts'
import { isWrong, type RequestErrors, wrong } from './request-errors.ts'
import { operationOf, refusedVariables } from './resolved-operation.ts'

/** What every context has, besides what the resolvers need. */
export type RequestWithSignal = {
  readonly signal: AbortSignal
  /** Warnings for the answer's extensions. */
  readonly warnings?: ReadonlyMap<string, object>
}

/** Who sends a request, and who waits for its answer. */
export type Asker = {
  readonly viewer: Viewer
  /** Aborts when nobody waits for the answer any longer. */
  readonly client?: AbortSignal
  readonly caller?: Caller
}

/** A request as a door hands it on. Nothing of it has been looked at yet. */
export type PipelineRequest = Asker & {
  readonly query: unknown
  readonly variables?: unknown
  readonly operationName?: unknown
  /** A hash of Apollo's protocol may stand for the document, whose text is then empty. */
  readonly extensions?: unknown
  /** What an earlier answer of the viewer's chain gave: this one is at least as new. */
  readonly bookmark?: unknown
  /** Whether it is the program's own, which may be any document; false by default. */
  readonly isOwn?: boolean
  /** Whether mutations may come through this door; true by default. */
  readonly mayWrite?: boolean
}

export type PipelineAnswer = {
  readonly result: FormattedExecutionResult
  /**
   * Why nothing was executed: there is something wrong with the request, or its operation may not come through this door.
   * Null for an answer that was executed, whatever errors it has.
   */
  readonly refused: 'REQUEST' | 'DOOR' | null
}

export type PipelineOptions<Context extends RequestWithSignal> = {
  readonly schema: GraphQLSchema
  /** Makes the context that the resolvers of one request share. */
  readonly context: (signal: AbortSignal, viewer: Viewer, request: BegunRequest, chain: Chain) => Context
  /** What bookmarks stand for; nothing by default. */
  readonly bookmarks?: Bookmarks
  /** How long a request may take, in milliseconds. */
  readonly timeout: number
  readonly limits: Limits
  /** The documents that clients name instead of sending them. */
  readonly persisted: PersistedDocuments
  /** Where bugs and failures of the store are reported. */
  readonly report: ReportFault
  /** How often a query is executed before it is compiled. */
  readonly compileAfter?: number
}

export type Pipeline = {
  /** Never throws because of the request. */
  answer(request: PipelineRequest): Promise<PipelineAnswer>
  /** Refuses every later request. */
  close(): void
}

/** An answer before its errors are masked. */
type Answered = {
  readonly refused: PipelineAnswer['refused']
  readonly errors: readonly GraphQLError[]
  /** The code of errors that have none of their own. */
  readonly code: RequestErrors['code'] | 'INTERNAL_SERVER_ERROR'
  readonly result: FormattedExecutionResult
  readonly operation?: OperationDefinitionNode
}

/**
 * The one way from a document to its answer, free of any framework: parse, validate, choose the operation, weigh it, execute
 * it before the deadline, and mask what no client may see. Who may read a field is part of the schema. Every door calls
 * this, so that none can miss a limit or a rule about errors: doors translate, they decide nothing.
 */
export function startPipeline<Context extends RequestWithSignal>(
  options: PipelineOptions<Context>,
): Pipeline {
  const { schema, limits, persisted, report } = options
  const bookmarks: Bookmarks = options.bookmarks ?? oneServer
  const documents = validDocuments(schema, limits)
  const compiled = compiledQueries(schema, options.compileAfter)
  const masked = clientError(report)
  const ofRequests = deadlines(options.timeout)
  let isOpen = true

  /** What is to be executed, or what is wrong with the request. */
  function prepared(request: PipelineRequest): Omit<Execution, 'context'> | RequestErrors {
    const asked = requestOf(request)
    if (isWrong(asked)) return asked
    const text = persisted.textOf(asked.query, request.extensions)
    if (typeof text !== 'string') return text
    const document = documents(text)
    if (isWrong(document)) return document
    if (!request.isOwn && !persisted.isTrusted(document)) return notTrusted()
    persisted.register(text, request.extensions)
    const operation = operationOf(document, asked.operationName)
    if (isWrong(operation)) return operation
    if (operation.operation === 'subscription') return wrong(noSubscriptions())
    const { variables } = asked
    const execution = { document, operation, variables }
    return refusedVariables(schema, execution, limits.cost) ?? execution
  }

  const executed = ({ document, operation, variables, context }: Execution) =>
    execute({
      schema,
      document,
      operationName: operation.name?.value,
      variableValues: variables,
      contextValue: context,
    })

  async function answered(request: PipelineRequest, begun: BegunRequest): Promise<Answered> {
    if (!isOpen) return refusal(wrong(unavailable('The server is stopping. Ask again in a moment.')))
    const execution = prepared(request)
    if (isWrong(execution)) return refusal(execution)
    const { operation } = execution
    if (operation.operation === 'mutation' && request.mayWrite === false)
      return { ...refusal(onlyQueries), refused: 'DOOR', operation }
    const signal = ofRequests.begin(request.client)
    try {
      const { chain, bookmark } = await bookmarks(request.bookmark, request.viewer, signal)
      const context = options.context(signal, request.viewer, begun, chain)
      const { errors = [], data } =
        (await compiled({ ...execution, context })) ?? (await executed({ ...execution, context }))
      const extensions = told(context.warnings, await bookmark(operation.operation === 'mutation'))
      const result = { ...(data !== undefined && { data }), ...extensions }
      return { refused: null, errors, code: 'INTERNAL_SERVER_ERROR', result, operation }
    } catch (fault) {
      const errors = [asGraphQLError(fault)]
      return { refused: 'REQUEST', errors, code: 'INTERNAL_SERVER_ERROR', result: {}, operation }
    } finally {
      ofRequests.end(signal)
    }
  }

  return {
    async answer(request) {
      const begun = beginRequest(request.caller ?? {})
      const { refused, errors, code, result, operation } = await answered(request, begun)
      const shown = errors.map((error) => masked(withCode(error, code), error))
      begun.answered(operation, shown)
      return { refused, result: shown.length > 0 ? { errors: shown, ...result } : result }
    },
    close() {
      isOpen = false
    },
  }
}

/** A request whose parts have their types, or what is wrong with them. */
function requestOf({ query, variables, operationName }: PipelineRequest) {
  if (typeof query !== 'string') return wrong(badInput('query', 'it must be text.'))
  if (!isOptional(operationName, 'string')) return wrong(badInput('operationName', 'it must be text.'))
  if (!isOptional(variables, 'object') || Array.isArray(variables))
    return wrong(badInput('variables', 'they must be an object.'))
  return {
    query,
    operationName: operationName as string | undefined,
    variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
  }
}

const asGraphQLError = (fault: unknown) => {
  const originalError = fault instanceof Error ? fault : new Error(String(fault))
  return new GraphQLError(originalError.message, { originalError })
}

const isOptional = (value: unknown, type: 'string' | 'object') =>
  value === undefined || value === null || typeof value === type

const noSubscriptions = () =>
  badInput('query', 'Subscriptions are not supported: send a query or a mutation.')

const onlyQueries: RequestErrors = {
  code: 'BAD_REQUEST',
  errors: [new GraphQLError('GET requests only support queries: send a mutation by POST.')],
}

const refusal = (found: RequestErrors): Answered => ({ refused: 'REQUEST', result: {}, ...found })

/** What is said beside the data; nothing where there is nothing to say. */
function told(warnings: RequestWithSignal['warnings'], bookmark: string | undefined) {
  const extensions = {
    ...(warnings && warnings.size > 0 && { warnings: [...warnings.values()] }),
    ...(bookmark !== undefined && { bookmark }),
  }
  return Object.keys(extensions).length > 0 ? { extensions } : {}
}

/** An error as the specification writes it, always with a code. */
const withCode = (error: GraphQLError, code: Answered['code']) => ({
  ...error.toJSON(),
  extensions: { ...error.extensions, code: error.extensions.code ?? code },
})
