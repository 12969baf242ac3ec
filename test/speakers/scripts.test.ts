import { expect, test } from 'vitest'
import { openProduct } from '../support/product.ts'
import { graphOf } from './articles.ts'
import { checkedBy } from './checked.ts'

const draft = 'قالت سارة رحيمي: «لن نغادر الميناء قبل الشتاء أبدا».\n'

test.each([
  ['UNCONFIRMED', []],
  ['CONFIRMED', [{ value: 'سارة رحيمي', kind: 'ALIAS' as const }]],
])(
  'a speaker whom a draft names in Arabic is %s if the graph has the names %j beside the Latin one',
  async (verdict, names) => {
    const graph = graphOf([{ name: 'port', draft, speakers: ['Sara Rahimi'] }])
    const product = await openProduct({
      ...graph,
      persons: graph.persons?.map((person) => (names.length > 0 ? { ...person, names } : person)) ?? [],
    })
    const found = await checkedBy(product, draft)
    await product.close()
    expect(found.map(({ outcome, speaker }) => [outcome, speaker])).toEqual([['EXACT', verdict]])
  },
)
