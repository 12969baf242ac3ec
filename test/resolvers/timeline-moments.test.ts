import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BundleEvent } from '../../src/bundle/format.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

const stated = (edtf: string) => ({ edtf, basis: 'STATED' as const })
const talks = (slug: string, dates: Pick<BundleEvent, 'startedAt' | 'endedAt'>): BundleEvent => ({
  id: `event:${slug}`,
  name: 'Talks',
  eventKind: 'NEGOTIATION',
  status: 'REPORTED',
  ...dates,
})

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(
    bundle({
      events: [
        talks('long', { startedAt: stated('2025-06-01'), endedAt: stated('2025-06-30') }),
        talks('over', { endedAt: stated('2025-06-08') }),
        talks('undated', {}),
      ],
      statements: [
        statement('a', { saidAt: { ...stated('2025-06'), basis: 'INFERRED' } }),
        statement('b', { saidAt: stated('2025-06-08T10:00Z') }),
        statement('c', { saidAt: stated('../2025-06-09') }),
      ],
    }),
  )
})
afterAll(() => product.close())

const entries = async (filter: string) => {
  const { timeline } = await product.ask<{
    timeline: { edges: { node: { id: string }; moment: string; sequence: string | null; date: object }[] }
  }>(`{ timeline${filter} { edges {
    node { ... on Record { id } } moment sequence date { edtf precision basis }
  } } }`)
  return timeline.edges.map(({ node, moment, sequence, date }) =>
    [node.id, moment, sequence ?? 'FIRST', ...Object.values(date)].join(' '),
  )
}

test('a statement stands where it was said, an event where it began or, if that is all that is known, ended', async () => {
  expect(await entries('')).toEqual([
    'event:long BEGAN FIRST 2025-06-01 DAY STATED',
    'statement:a SAID OVERLAPS 2025-06 MONTH INFERRED',
    'event:over ENDED OVERLAPS 2025-06-08 DAY STATED',
    'statement:b SAID OVERLAPS 2025-06-08T10:00Z TIME STATED',
    'statement:c SAID OVERLAPS ../2025-06-09 OPEN STATED',
  ])
})

test('an event that lasted into a span of time is in it; for certain, one that ended or began there', async () => {
  expect(await entries('(filter: { kinds: [EVENT], during: { from: "2025-06-20" } })')).toEqual([
    'event:long BEGAN FIRST 2025-06-01 DAY STATED',
  ])
  expect(
    await entries(
      '(filter: { kinds: [EVENT], during: { from: "2025-06-20", to: "2025-07", certainty: CERTAIN } })',
    ),
  ).toEqual(['event:long BEGAN FIRST 2025-06-01 DAY STATED'])
  expect(await entries('(filter: { kinds: [EVENT], during: { to: "2025-05" } })')).toEqual([
    'event:over ENDED FIRST 2025-06-08 DAY STATED',
  ])
})
