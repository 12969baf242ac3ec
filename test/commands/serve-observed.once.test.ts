import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type Running, run, serving } from '../support/cli.ts'

const settings = { ON_RECORD_DATA: ':memory:', ON_RECORD_DEMO: 'false' }

let running: Running | undefined
afterEach(async () => {
  await running?.stop('SIGKILL')
  running = undefined
})

test('metrics are served on a port of their own, only where that is asked for', async () => {
  running = await serving({ ...settings, ON_RECORD_METRICS_PORT: '0' })
  const told = running.told()
  const [, metrics = ''] = /^Metrics: +(http:\/\/127\.0\.0\.1:\d+\/metrics)$/m.exec(told) ?? []
  await fetch(`${running.url}/health`)
  const samples = async () => (await fetch(metrics)).text()
  await expect.poll(samples).toContain('on_record_http_requests_total{route="/health",status="200"} 1')
  expect((await fetch(`${running.url}/metrics`)).status).toBe(404)
  expect((await running.stop()).code).toBe(0)
  await expect(fetch(metrics)).rejects.toThrow()
  running = await serving(settings)
  expect(running.told()).not.toContain('Metrics')
})

test('a port for metrics that is taken is told by its setting', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const { code, err } = await run(['serve'], { ...settings, PORT: '0', ON_RECORD_METRICS_PORT: port })
  expect([code, err]).toEqual([
    2,
    `ON_RECORD_METRICS_PORT must be a port that nothing else listens on; it is "${port}".\n`,
  ])
  other.close()
})

test('each request is a line of JSON with its id, and nothing else of it', async () => {
  running = await serving({ ...settings, ON_RECORD_LOG_LEVEL: 'info' })
  await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'of-the-test' },
    body: '{"query":"query Named { actor(id: \\"person:xanthippe\\") { name } }"}',
  })
  const { told } = running
  await expect.poll(told).toContain('of-the-test')
  const lines = told()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ requestId: 'of-the-test', operationName: 'Named', outcome: 'OK', rounds: 1 }),
  )
  expect(told()).not.toContain('xanthippe')
})
