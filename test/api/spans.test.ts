import { trace } from '@opentelemetry/api'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { local } from '../../src/domain/viewers.ts'
import { timedOut } from '../../src/errors.ts'
import { engine } from '../support/engines.ts'
import { town } from '../support/graphs/town.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

const exporter = new InMemorySpanExporter()
let product: TestProduct
beforeAll(async () => {
  product = await openProduct(town)
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  )
})
afterAll(async () => {
  trace.disable()
  await product.close()
})
beforeEach(() => exporter.reset())

/** The spans that ended, each with the name of the one that it is in. */
function spans() {
  const ended = exporter.getFinishedSpans()
  const names = new Map(ended.map((span) => [span.spanContext().spanId, span.name]))
  return ended.map(({ name, attributes, status, parentSpanContext }) => ({
    name,
    in: names.get(parentSpanContext?.spanId ?? ''),
    attributes,
    isError: status.code === 2,
  }))
}

const db = { 'db.system.name': engine === 'neo4j' ? 'neo4j' : 'grafeo' }

test('a query is a span with one for each read in it, and nothing of what was asked for', async () => {
  const query = 'query Named($id: ID!) { actor(id: $id) { name } }'
  await product.api.execute({ query, variables: { id: 'person:mayor' } })
  const read = 'records(Organisation|Person|Group)'
  expect(spans()).toEqual([
    { name: read, in: 'query', attributes: { ...db, 'db.query.summary': read }, isError: false },
    {
      name: 'query',
      in: undefined,
      attributes: {
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'Named',
        'on_record.outcome': 'OK',
        'on_record.store_rounds': 1,
      },
      isError: false,
    },
  ])
  expect(JSON.stringify(spans())).not.toContain('mayor')
})

test('the queries of a mutation are in the span of its transaction', async () => {
  const query = 'mutation { createTopic(input: { name: "Secret talks" }) { topic { name } } }'
  await product.api.execute({ query }, undefined, local)
  const within = spans().filter((span) => span.in === 'transaction')
  expect(within.map(({ name }) => name)).toEqual(expect.arrayContaining(['beginWrite', 'endWrite']))
  expect(spans().find(({ name }) => name === 'transaction')?.in).toBe('mutation')
  expect(JSON.stringify(spans())).not.toContain('ecret')
})

test('what the caller did wrong is an outcome, and no error of the server', async () => {
  await product.api.execute({ query: '{ nothing }' })
  expect(spans()).toMatchObject([
    {
      name: 'GraphQL Operation',
      attributes: { 'on_record.outcome': 'GRAPHQL_VALIDATION_FAILED' },
      isError: false,
    },
  ])
})

test('a deadline that passed is an error', async () => {
  await product.api.execute(
    { query: '{ stats { topics } }' },
    AbortSignal.abort(timedOut('It took too long.')),
  )
  expect(spans().at(-1)).toMatchObject({
    attributes: { 'error.type': 'TIMEOUT' },
    isError: true,
  })
})
