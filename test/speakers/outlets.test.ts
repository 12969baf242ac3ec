import { expect, test } from 'vitest'
import { openProduct } from '../support/product.ts'
import { graphOf } from './articles.ts'
import { checkedBy } from './checked.ts'
import { outlets } from './outlets.ts'

/** The verdict on each quotation that is long enough to be somebody's, in a graph that has it of somebody. */
async function verdicts(recorded?: Parameters<typeof graphOf>[1]): Promise<Map<string, string[]>> {
  const product = await openProduct(graphOf(outlets, recorded))
  const found = new Map<string, string[]>()
  for (const { name, draft, speakers } of outlets) {
    const checked = await checkedBy(product, draft)
    expect(checked, name).toHaveLength(speakers.length)
    for (const [index, { outcome, speaker, words }] of checked.entries())
      if (speakers[index] !== '-' && outcome !== 'TOO_FEW_WORDS')
        found.set(speaker ?? '', [...(found.get(speaker ?? '') ?? []), `${name}: ${words}`])
  }
  await product.close()
  return found
}

test('of the quotations of many outlets at most one in twenty is not confirmed, and nobody is accused', async () => {
  const found = await verdicts()
  const all = [...found.values()].flat()
  expect(found.get('OTHER') ?? []).toEqual([])
  expect(all.length - (found.get('CONFIRMED') ?? []).length).toBeLessThanOrEqual(all.length / 20)
})

/** The next who speaks in the same article. */
const another = (speaker: string, speakers: readonly string[]): string => {
  const all = [...new Set(speakers)].filter((each) => each !== '-')
  return all[(all.indexOf(speaker) + 1) % all.length] ?? ''
}

test.each([
  ['somebody else in the article', another],
  ['somebody whom no article names', () => 'Zoltan Querfurt'],
])('words that are recorded of %s are confirmed of nobody', async (_whom, recorded) => {
  const found = await verdicts(recorded)
  expect(found.get('CONFIRMED') ?? []).toEqual([])
  // A heading that quotes without a name.
  expect(found.get('NOT_NAMED') ?? []).toEqual(['liveblog-dam: We are not gambling with the valley'])
})
