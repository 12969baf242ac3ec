import { afterAll, beforeAll, expect, test } from 'vitest'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(istanbul)
}, 180_000)
afterAll(() => product.close())

type Directed = Record<'out' | 'in' | 'both', { totalCount: number; nodes: { relationType: string }[] }>

const directions = `query Directions($id: ID!) {
  statement(id: $id) {
    out: relations(direction: OUTGOING) { totalCount nodes { relationType } }
    in: relations(direction: INCOMING) { totalCount nodes { relationType } }
    both: relations { totalCount nodes { relationType } }
  }
}`

const relationsOf = async (id: string) => {
  const { statement } = await product.ask<{ statement: Directed }>(directions, { id })
  return Object.entries(statement).map(
    ([direction, { totalCount, nodes }]) =>
      `${direction} ${totalCount}: ${nodes.map(({ relationType }) => relationType).join(' ')}`,
  )
}

test('a relation that holds both ways is seen from either end, whichever way is asked for', async () => {
  const rephrasing = istanbul.relations?.find(({ relationType }) => relationType === 'REPHRASES')
  for (const end of [rephrasing?.from, rephrasing?.to]) {
    for (const seen of await relationsOf(end ?? '')) expect(seen).toContain('REPHRASES')
  }
})

test('a relation that holds one way is outgoing from one end and incoming at the other', async () => {
  const rebuttal = istanbul.relations?.find(({ relationType }) => relationType === 'REBUTS')
  const [out, into] = await relationsOf(rebuttal?.from ?? '')
  expect([out?.includes('REBUTS'), into?.includes('REBUTS')]).toEqual([true, false])
  const [outThere, intoThere] = await relationsOf(rebuttal?.to ?? '')
  expect([outThere?.includes('REBUTS'), intoThere?.includes('REBUTS')]).toEqual([false, true])
})

test('both ways together show each relation once', async () => {
  for (const { from, to } of istanbul.relations ?? []) {
    for (const id of [from, to]) {
      const mine = (istanbul.relations ?? []).filter((relation) => [relation.from, relation.to].includes(id))
      const [, , both] = await relationsOf(id)
      expect(both?.startsWith(`both ${mine.length}:`)).toBe(true)
    }
  }
})
