import { type AuditResult, serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Serving, serve } from '../../src/server/http.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
let serving: Serving
beforeAll(async () => {
  product = await openProduct(istanbul)
  serving = await serve({ api: product.api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere' })
})
afterAll(async () => {
  await serving.close()
  await product.close()
})

async function audited(more: Record<string, string> = {}) {
  const fetchFn: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), ...more } })
  const audits = serverAudits({ url: `${serving.url}/graphql`, fetchFn })
  const results = await Promise.all(audits.map(({ fn }) => fn()))
  return { count: results.length, wrong: results.filter(({ status }) => status !== 'ok').map(told) }
}

test('all 61 audits of GraphQL over HTTP are passed by a client that a page of another site cannot be', async () => {
  expect(await audited({ 'apollo-require-preflight': 'true' })).toEqual({ count: 61, wrong: [] })
})

test('without that header there is no warning; only queries by GET, which a page could send, are not answered', async () => {
  expect(await audited()).toEqual({
    count: 61,
    wrong: [
      'notice MAY accept application/x-www-form-urlencoded formatted GET requests: Response status code is not 200',
      'notice MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json: Response status code is not 200',
      'notice MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json: Response status code is not 200',
    ],
  })
})

const told = (result: AuditResult) =>
  `${result.status} ${result.name}${result.status === 'ok' ? '' : `: ${result.reason}`}`
