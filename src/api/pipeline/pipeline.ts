import {
  createSourceEventStream,
  execute,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Viewer } from '../../domain/viewers.ts'
import { badInput } from '../../errors.ts'
import type { Chain } from '../../graph/store.ts'
import { clientError, type ReportFault } from '../errors.ts'
import type { Limits } from '../limits/limits.ts'
import { asGraphQLError, told, withCode } from './answer-parts.ts'
import { type BegunRequest, beginRequest, type Caller } from './answered-operations.ts'
import { type AsOf, momentOf, readAsOf, type Then } from './as-of.ts'
import { type Bookmarks, oneServer } from './bookmarks.ts'
import { compiledQueries, type Execution } from './compiled-queries.ts'
import { deadlines } from './deadlines.ts'
import { validDocuments } from './documents.ts'
import { type AnswerStream, answerStream, type Life, lifeOf, ranOut } from './event-streams.ts'
import { notTrusted, type PersistedDocuments } from './persisted-documents.ts'
import { onlyAnswers, onlyQueries, stopping } from './refusals.ts'
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
  /** Makes the context that the resolvers of one request share. `then` is what they read, if it is not the record of now. */
  readonly context: (
    signal: AbortSignal,
    viewer: Viewer,
    request: BegunRequest,
    chain: Chain,
    then?: Then,
  ) => Context
  /** How an operation with `@asOf` is answered. To be given if the schema has that directive. */
  readonly asOf?: AsOf
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
  /** Never throws because of the request. A subscription is refused. */
  answer(request: PipelineRequest): Promise<PipelineAnswer>
  /** The answers to a subscription; the answer to any other request, or to a subscription that is refused. */
  stream(request: PipelineRequest): Promise<PipelineAnswer | AnswerStream>
  /** Refuses every later request, and ends the subscriptions. */
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

/** What is to be executed, of a request that may be. */
type Prepared = Omit<Execution, 'context'>

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
  const lives = new Set<Life>()
  let isOpen = true

  /** What is to be executed, or why nothing is. */
  function prepared(request: PipelineRequest): Prepared | Answered {
    if (!isOpen) return refusal(wrong(stopping()))
    if ((request.viewer.expiresAt ?? Number.POSITIVE_INFINITY) <= Date.now()) return refusal(wrong(ranOut()))
    const asked = requestOf(request)
    if (isWrong(asked)) return refusal(asked)
    const text = persisted.textOf(asked.query, request.extensions)
    if (typeof text !== 'string') return refusal(text)
    const document = documents(text)
    if (isWrong(document)) return refusal(document)
    if (!request.isOwn && !persisted.isTrusted(document)) return refusal(notTrusted())
    persisted.register(text, request.extensions)
    const operation = operationOf(document, asked.operationName)
    if (isWrong(operation)) return refusal(operation)
    const execution = { document, operation, variables: asked.variables }
    const refused = refusedVariables(schema, execution, limits.cost)
    if (refused) return refusal(refused)
    if (operation.operation === 'mutation' && request.mayWrite === false)
      return { ...refusal(onlyQueries), refused: 'DOOR', operation }
    return execution
  }

  const executionArgs = ({ document, operation, variables, context }: Execution) => ({
    schema,
    document,
    operationName: operation.name?.value,
    variableValues: variables,
    contextValue: context,
  })

  /** @param rootValue the event that a subscription is executed for */
  async function executed(
    prepared: Prepared,
    request: Asker & Pick<PipelineRequest, 'bookmark'>,
    begun: BegunRequest,
    rootValue?: unknown,
  ): Promise<Answered> {
    const { operation } = prepared
    const signal = ofRequests.begin(request.client)
    try {
      const { chain, bookmark } = await bookmarks(request.bookmark, request.viewer, signal)
      const answer = async (then?: Then) => {
        const context = options.context(signal, request.viewer, begun, chain, then)
        const execution = { ...prepared, context }
        const result =
          (await compiled(execution)) ?? (await execute({ ...executionArgs(execution), rootValue }))
        return { ...result, warnings: context.warnings }
      }
      const reading = { viewer: request.viewer, signal, begun, chain, asOf: options.asOf }
      const { errors = [], data, warnings } = await readAsOf(momentOf(schema, prepared), reading, answer)
      const extensions = told(warnings, await bookmark(operation.operation === 'mutation'))
      const result = { ...(data !== undefined && { data }), ...extensions }
      return { refused: null, errors, code: 'INTERNAL_SERVER_ERROR', result, operation }
    } catch (fault) {
      const errors = [asGraphQLError(fault)]
      return { refused: 'REQUEST', errors, code: 'INTERNAL_SERVER_ERROR', result: {}, operation }
    } finally {
      ofRequests.end(signal)
    }
  }

  /** The events of a subscription, or why there are none. The deadline is for the time until it has begun. */
  async function source(prepared: Prepared, request: PipelineRequest, life: Life, begun: BegunRequest) {
    const signal = ofRequests.begin(life.signal)
    const giveUp = () => life.end(signal.reason)
    signal.addEventListener('abort', giveUp, { once: true })
    try {
      const { chain } = await bookmarks(request.bookmark, request.viewer, signal)
      const context = options.context(life.signal, request.viewer, begun, chain)
      return await createSourceEventStream(executionArgs({ ...prepared, context }))
    } catch (fault) {
      return { errors: [asGraphQLError(fault)] }
    } finally {
      signal.removeEventListener('abort', giveUp)
      ofRequests.end(signal)
    }
  }

  function shown({ refused, errors, code, result }: Answered): PipelineAnswer {
    const masks = errors.map((error) => masked(withCode(error, code), error))
    return { refused, result: masks.length > 0 ? { errors: masks, ...result } : result }
  }

  function finished(answered: Answered, begun: BegunRequest): PipelineAnswer {
    const answer = shown(answered)
    begun.answered(answered.operation, answer.result.errors)
    return answer
  }

  async function subscribed(prepared: Prepared, request: PipelineRequest, begun: BegunRequest) {
    const { operation } = prepared
    const life = lifeOf(request.viewer, request.client)
    lives.add(life)
    life.signal.addEventListener('abort', () => lives.delete(life), { once: true })
    const events = await source(prepared, request, life, begun)
    if (!(Symbol.asyncIterator in events)) {
      life.end()
      return finished({ ...executedWrong(events.errors ?? []), operation }, begun)
    }
    begun.answered(operation)
    if (life.signal.aborted) lives.delete(life)
    const { viewer, caller } = request
    const asker = { viewer, caller, client: life.signal }
    return answerStream(
      events,
      life,
      async (event) => shown(await executed(prepared, asker, beginRequest({}), event)).result,
      (error) => shown(executedWrong([asGraphQLError(error)])).result,
    )
  }

  return {
    async answer(request) {
      const begun = beginRequest(request.caller ?? {})
      const ready = prepared(request)
      if (isRefused(ready)) return finished(ready, begun)
      if (ready.operation.operation === 'subscription')
        return finished({ ...refusal(wrong(onlyAnswers())), operation: ready.operation }, begun)
      return finished(await executed(ready, request, begun), begun)
    },
    async stream(request) {
      const begun = beginRequest(request.caller ?? {})
      const ready = prepared(request)
      if (isRefused(ready)) return finished(ready, begun)
      if (ready.operation.operation === 'subscription') return subscribed(ready, request, begun)
      return finished(await executed(ready, request, begun), begun)
    },
    close() {
      isOpen = false
      for (const life of lives) life.end(stopping())
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

const isOptional = (value: unknown, type: 'string' | 'object') =>
  value === undefined || value === null || typeof value === type

const refusal = (found: RequestErrors): Answered => ({ refused: 'REQUEST', result: {}, ...found })

const isRefused = (prepared: Prepared | Answered): prepared is Answered => 'refused' in prepared

const executedWrong = (errors: readonly GraphQLError[]): Answered => ({
  refused: null,
  errors,
  code: 'INTERNAL_SERVER_ERROR',
  result: {},
})
