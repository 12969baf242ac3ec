import { afterAll, beforeAll, expect, test } from 'vitest'
import { local } from '../../src/domain/viewers.ts'
import { bundle as small } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, pagesOver } from '../support/reading-room.ts'

const name = 'A name that nobody may read'
const records = {
  persons: [{ id: 'person:gone', name }],
  organisations: [
    { id: 'organisation:ukraine', name: 'Ukraine', organisationKind: 'STATE' as const },
    { id: 'organisation:gone', name, organisationKind: 'OTHER' as const },
  ],
  groups: [{ id: 'group:gone', name }],
  events: [{ id: 'event:gone', name, eventKind: 'OTHER' as const, status: 'REPORTED' as const }],
  topics: [{ id: 'topic:gone', name }],
  places: [{ id: 'place:gone', name }],
  sources: [
    { id: 'source:daily', sourceKind: 'ARTICLE' as const },
    { id: 'source:gone', sourceKind: 'ARTICLE' as const, title: name },
  ],
}

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(small(records))
})
afterAll(() => product.close())

const take = (mutation: string, id: string, reason: string) =>
  product.api.execute({ query: mutation, variables: { input: { id, reason } } }, undefined, local)

test.each([
  ['person:gone', 'person'],
  ['organisation:gone', 'organisation'],
  ['group:gone', 'group'],
  ['event:gone', 'event'],
  ['topic:gone', 'topic'],
  ['place:gone', 'place'],
  ['source:gone', 'source'],
  ['relation:b-rebuts-a', 'relation between two statements'],
])('%s, once withdrawn, is told with the reason; redacted, nothing of it is left', async (id, called) => {
  const page = () => pagesOver(product.api).get(`/read/${id}`)
  expect(await page()).toMatchObject({ status: 200 })
  const withdrawn = await take(
    'mutation ($input: WithdrawInput!) { withdraw(input: $input) { __typename } }',
    id,
    'It was recorded by mistake.',
  )
  expect(withdrawn.errors).toBeUndefined()
  const gone = await page()
  expect(gone.status).toBe(410)
  expect(gone.text).toMatch(
    new RegExp(`This ${called} was withdrawn Withdrawn on .*, because: It was recorded by mistake\\.`),
  )
  const redacted = await take(
    'mutation ($input: RedactInput!) { redact(input: $input) { __typename } }',
    id,
    'A court ordered it.',
  )
  expect(redacted.errors).toBeUndefined()
  const left = await page()
  expect(left.status).toBe(410)
  expect(left.body).not.toContain(name)
  expect(left.text).toContain('Its content was made unreadable on')
})

test.each(['person', 'event', 'source', 'topic', 'place', 'relation', 'attribution', 'membership'])(
  'a %s that never was is not found, and may be searched for',
  async (kind) => {
    const { status, body } = await pagesOver(product.api).get(`/read/${kind}:never-was`)
    expect(status).toBe(404)
    expect(elementsOf(body, 'input').map(({ attributes }) => attributes.value)).toContain('never was')
  },
)
