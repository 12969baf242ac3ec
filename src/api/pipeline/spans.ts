import {
  context,
  type Span,
  type Context as SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { OnRecordError } from '../../errors.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'

/** Gives spans that record nothing until the process registers an SDK of OpenTelemetry. */
const tracer = trace.getTracer('on-record')

/** The codes of errors that are not the client's. */
export const serverFaults = ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TIMEOUT']

/** What a span tells of a request: of what it asked, only the name. */
type Told = {
  readonly operationName: string | null
  readonly type: string | null
  readonly outcome: string
  readonly rounds: number
}

/** A request's span, and the store within it. */
export type RequestSpan = {
  /** The store, with a span for each query where spans are recorded; otherwise the same store. */
  traced(store: GraphStore): GraphStore
  end(told: Told): void
}

/**
 * Begins the span of a request. It has the operation's name, and no document and no values: what people look up is theirs.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/
 */
export function beginSpan(): RequestSpan {
  const span = tracer.startSpan('GraphQL Operation', { kind: SpanKind.SERVER })
  const within = trace.setSpan(context.active(), span)
  return {
    traced: (store) => (span.isRecording() ? tracedStore(store, within) : store),
    end({ operationName, type, outcome, rounds }) {
      if (type !== null) span.updateName(type).setAttribute('graphql.operation.type', type)
      if (operationName !== null) span.setAttribute('graphql.operation.name', operationName)
      span.setAttributes({ 'on_record.outcome': outcome, 'on_record.store_rounds': rounds })
      if (serverFaults.includes(outcome)) failed(span, outcome)
      span.end()
    },
  }
}

/** @see https://opentelemetry.io/docs/specs/semconv/db/database-spans/ */
function tracedStore(store: GraphStore, within: SpanContext): GraphStore {
  const isHere = store.engine === 'embedded'
  const kind = isHere ? SpanKind.INTERNAL : SpanKind.CLIENT
  const system = isHere ? 'grafeo' : 'neo4j'

  async function inSpan<T>(
    name: string,
    parent: SpanContext,
    run: (inner: SpanContext) => Promise<T>,
  ): Promise<T> {
    const attributes = { 'db.system.name': system, 'db.query.summary': name }
    const span = tracer.startSpan(name, { kind, attributes }, parent)
    try {
      return await run(trace.setSpan(parent, span))
    } catch (fault) {
      failed(
        span,
        fault instanceof OnRecordError ? fault.code : fault instanceof Error ? fault.name : '_OTHER',
      )
      throw fault
    } finally {
      span.end()
    }
  }

  const traced = (transaction: Transaction, inner: SpanContext): Transaction => ({
    run: (query, params) => inSpan(query.name, inner, () => transaction.run(query, params)),
  })
  return {
    ...store,
    read: (query, params, options) => inSpan(query.name, within, () => store.read(query, params, options)),
    transaction: (work, options) =>
      inSpan('transaction', within, (inner) =>
        store.transaction((transaction) => work(traced(transaction, inner)), options),
      ),
    rolledBack: (work, options) =>
      inSpan('transaction', within, (inner) =>
        store.rolledBack((transaction) => work(traced(transaction, inner)), options),
      ),
  }
}

function failed(span: Span, type: string): void {
  span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR })
}
