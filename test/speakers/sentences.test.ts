import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openProduct, type TestProduct } from '../support/product.ts'
import { checkedBy } from './checked.ts'
import { byClauseOrder } from './clause-order.ts'
import { distantSpeakers } from './distant-speakers.ts'
import { harbourTown } from './graph.ts'
import { heldOutSentences } from './held-out-sentences.ts'
import { belarusian, english, furtherEnglish, russian, turkish, ukrainian } from './sentences.ts'
import { bodiesAndAsides, french, german } from './western.ts'
import { whoseTurn } from './whose-turn.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(harbourTown)
})
afterAll(() => product.close())

const all = [
  ...english,
  ...furtherEnglish,
  ...ukrainian,
  ...russian,
  ...belarusian,
  ...turkish,
  ...french,
  ...german,
  ...bodiesAndAsides,
  ...byClauseOrder,
  ...heldOutSentences,
  ...whoseTurn,
]

describe('whose words a sentence says they are', () => {
  test.each(all)('%s: %s', async (verdict, draft) => {
    const quotations = await checkedBy(product, draft)
    // The words are right in each: what lets a draft through or not is the speaker alone.
    expect(quotations.map(({ outcome }) => outcome)).toEqual(
      quotations.map(() => expect.stringMatching(/^(?:EXACT|PUNCTUATION)$/)),
    )
    expect(quotations.map(({ speaker }) => speaker)).toEqual(quotations.map(() => verdict))
  })
})

describe('whose words a draft says they are, at a distance', () => {
  test.each(distantSpeakers)('%s: %s', async (verdict, draft) => {
    const quotations = await checkedBy(product, draft)
    const theirs = quotations.filter(({ outcome }) => outcome === 'EXACT' || outcome === 'PUNCTUATION')
    expect(theirs.map(({ speaker }) => speaker)).toEqual([verdict])
  })
})
