import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Observer } from './access-log.ts'

/** In seconds, from an answer out of memory to the default time limit of a request. */
const durations = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

const rounds = [0, 1, 2, 3, 4, 5, 6, 8, 12, 16, 32, 64]

/**
 * Counts what is answered, for Prometheus. No label has a value that a client chose, so that the number of series is
 * bounded by the routes, statuses and error codes.
 */
export function countAnswers(): { readonly observer: Observer; readonly registry: Registry } {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'on_record_http_requests_total',
    help: 'Requests over HTTP that were answered, by route and status.',
    labelNames: ['route', 'status'],
    registers,
  })
  const requestSeconds = new Histogram({
    name: 'on_record_http_request_duration_seconds',
    help: 'How long requests over HTTP took until they were answered, by route.',
    labelNames: ['route'],
    buckets: durations,
    registers,
  })
  const operations = new Counter({
    name: 'on_record_operations_total',
    help: 'GraphQL operations that were answered, by type and outcome: OK or the code of an error.',
    labelNames: ['type', 'outcome'],
    registers,
  })
  const operationSeconds = new Histogram({
    name: 'on_record_operation_duration_seconds',
    help: 'How long GraphQL operations took, by type.',
    labelNames: ['type'],
    buckets: durations,
    registers,
  })
  const storeRounds = new Histogram({
    name: 'on_record_operation_store_rounds',
    help: 'How often a GraphQL operation queried the store, by type.',
    labelNames: ['type'],
    buckets: rounds,
    registers,
  })
  const storeSeconds = new Histogram({
    name: 'on_record_store_duration_seconds',
    help: 'How long reads of the store and transactions took, by kind: read or write.',
    labelNames: ['kind'],
    buckets: durations,
    registers,
  })
  return {
    registry,
    observer: {
      request({ route, status, seconds }) {
        requests.inc({ route, status })
        requestSeconds.observe({ route }, seconds)
      },
      operation({ type, outcome, durationMs, rounds, calls }) {
        const ofType = { type: type ?? 'none' }
        operations.inc({ ...ofType, outcome })
        operationSeconds.observe(ofType, durationMs / 1000)
        storeRounds.observe(ofType, rounds)
        for (const { kind, seconds } of calls) storeSeconds.observe({ kind }, seconds)
      },
    },
  }
}

/** Serves metrics at /metrics, on a port of their own. */
export async function serveMetrics(registry: Registry, { host, port }: { host: string; port: number }) {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('Metrics are at GET /metrics.\n')
      return
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  server.listen(port, host)
  await once(server, 'listening')
  const { port: taken } = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${taken}/metrics`,
    async close() {
      server.close()
      server.closeAllConnections()
      registry.clear()
    },
  }
}
