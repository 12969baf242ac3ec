import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bundle, BundleStatement } from '../../src/bundle/format.ts'
import { recordsOf } from '../../src/bundle/to-graph/records.ts'
import { statement } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'
import { mergeInto, writeGraph } from '../support/graphs/write.ts'
import { productOver, type TestProduct } from '../support/product.ts'

const days = (count: number, year: number, said: (edtf: string, index: number) => BundleStatement) =>
  Array.from({ length: count }, (_, index) =>
    said(new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10), index),
  )
const saidBy =
  (actor: string, type: BundleStatement['type']) =>
  (edtf: string): BundleStatement => {
    const slug = `${actor.split(':')[1]}-${edtf}`
    const channel = type === 'THREAT' ? 'SPEECH' : 'UNKNOWN'
    return statement(slug, {
      type,
      saidAt: { edtf, basis: 'STATED' },
      speakers: [{ actor }],
      attributions: statement(slug).attributions.map((report) => ({ ...report, channel })),
    })
  }

/** Two names of one speaker: of one, a threat in a speech behind more claims than a page looks at; of the other, older threats. */
const talk: Bundle = {
  format: 'on-record-bundle/1',
  title: 'Talk',
  description: 'Generated for tests.',
  persons: [
    { id: 'person:talker', name: 'Talker' },
    { id: 'person:chatter', name: 'Chatter' },
  ],
  sources: [{ id: 'source:daily', sourceKind: 'ARTICLE' }],
  statements: [
    ...days(1_100, 2020, saidBy('person:talker', 'CLAIM')),
    ...days(1, 2015, saidBy('person:talker', 'THREAT')),
    ...days(25, 2010, saidBy('person:chatter', 'THREAT')),
  ],
}

let product: TestProduct
beforeAll(async () => {
  const store = await openTestStore()
  await writeGraph(store, [...recordsOf(talk)].flat())
  await mergeInto(store, 'person:talker', ['person:chatter'])
  product = await productOver(store)
})
afterAll(() => product.close())

type Page = {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}
type Answer = { readonly actor: { readonly statements: Page } }

test('the pages of a speaker under two names hold what lies behind many others under one of them', async () => {
  const found: string[] = []
  for (let after: string | null = null; ; ) {
    const { actor }: Answer = await product.ask<Answer>(
      `query ($after: String) { actor(id: "person:talker") {
        statements(first: 10, filter: { attribution: { channels: [SPEECH] } }, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
      } }`,
      { after },
    )
    found.push(...actor.statements.nodes.map(({ id }) => id))
    if (!actor.statements.pageInfo.hasNextPage) break
    after = actor.statements.pageInfo.endCursor
  }
  expect(found).toEqual([
    'statement:talker-2015-01-01',
    ...days(25, 2010, saidBy('person:chatter', 'THREAT'))
      .map(({ id }) => id)
      .reverse(),
  ])
})
