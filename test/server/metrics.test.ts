import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Serving, serve } from '../../src/server/http.ts'
import { countAnswers, serveMetrics } from '../../src/server/observed/metrics.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
let serving: Serving
let metrics: Awaited<ReturnType<typeof serveMetrics>>
beforeAll(async () => {
  product = await openProduct(istanbul)
  const { observer, registry } = countAnswers()
  metrics = await serveMetrics(registry, { host: '127.0.0.1', port: 0 })
  serving = await serve({
    api: product.api,
    host: '127.0.0.1',
    port: 0,
    playgroundDirectory: '/nowhere',
    observer,
  })
})
afterAll(async () => {
  await serving.close()
  await metrics.close()
  await product.close()
})

const ask = (query: string) =>
  fetch(`${serving.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })

/** The samples of a metric, by their labels. */
async function samples(name: string): Promise<Record<string, number>> {
  const text = await (await fetch(metrics.url)).text()
  const found = [...text.matchAll(new RegExp(`^${name}(\\{.*\\})? (\\S+)$`, 'gm'))]
  return Object.fromEntries(found.map(([, labels = '', value]) => [labels, Number(value)]))
}

test('operations are counted by what came of them, with their rounds to the store and their time', async () => {
  await ask('{ statements(first: 2) { nodes { id } } }')
  await ask('{ statements(first: 200) { nodes { id } } }')
  await ask('mutation { createTopic(input: { name: "Talks" }) { topic { id } } }')
  await ask('{ nothing }')
  expect(await samples('on_record_operations_total')).toEqual({
    '{type="query",outcome="OK"}': 1,
    '{type="query",outcome="BAD_USER_INPUT"}': 1,
    '{type="mutation",outcome="UNAUTHENTICATED"}': 1,
    '{type="none",outcome="GRAPHQL_VALIDATION_FAILED"}': 1,
  })
  expect(await samples('on_record_operation_store_rounds_sum')).toMatchObject({ '{type="query"}': 1 })
  expect(await samples('on_record_operation_duration_seconds_count')).toMatchObject({ '{type="query"}': 2 })
  expect(await samples('on_record_store_duration_seconds_count')).toEqual({ '{kind="read"}': 1 })
})

test('requests are counted by route and status; no label holds what a client wrote', async () => {
  await fetch(`${serving.url}/health`)
  await fetch(`${serving.url}/somewhere-of-a-client?x=1`)
  await expect
    .poll(() => samples('on_record_http_requests_total'))
    .toMatchObject({ '{route="/health",status="200"}': 1, '{route="none",status="404"}': 1 })
  expect(await (await fetch(metrics.url)).text()).not.toContain('somewhere')
})

test('the process is measured too', async () => {
  expect((await samples('process_resident_memory_bytes'))['']).toBeGreaterThan(1e6)
  expect(Object.keys(await samples('nodejs_eventloop_lag_seconds'))).toHaveLength(1)
})

test('they are on a port of their own, and nothing else is', async () => {
  expect((await fetch(`${serving.url}/metrics`)).status).toBe(404)
  expect((await fetch(new URL('/graphql', metrics.url))).status).toBe(404)
  expect((await fetch(metrics.url)).headers.get('content-type')).toMatch(/^text\/plain; version=/)
})
