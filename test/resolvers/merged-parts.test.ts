import { afterAll, beforeAll, expect, test } from 'vitest'
import { judge } from '../../src/records/write/judging.ts'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

const office = (slug: string, name: string, partOf?: string) => ({
  id: `organisation:${slug}`,
  name,
  organisationKind: 'AGENCY' as const,
  ...(partOf && { partOf: `organisation:${partOf}` }),
})

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(
    bundle({
      organisations: [
        office('ukraine', 'Ukraine'),
        office('state', 'The State'),
        office('country', 'The Country'),
        office('press', 'Press Office', 'state'),
        office('agency', 'Agency', 'state'),
        office('bureau', 'Bureau', 'state'),
        office('x-bureau', 'The Other Bureau', 'country'),
        office('z-bureau', 'A Bureau', 'state'),
      ],
    }),
  )
})
afterAll(() => product.close())

type Page = {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
}

/** The parts of an organisation, as one page and as pages of one. */
async function partsOf(slug: string): Promise<string[]> {
  const query = `query ($id: ID!, $first: Int, $after: String) { organisation: node(id: $id) { ... on Organisation {
    parts(first: $first, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } }
  } } }`
  const page = (variables: object) =>
    product.ask<{ organisation: { parts: Page } }>(query, { id: `organisation:${slug}`, ...variables })
  const { parts } = (await page({ first: 100 })).organisation
  const found: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: Page = (await page({ first: 1, after })).organisation.parts
    found.push(...nodes.map(({ id }) => id))
    more = pageInfo.hasNextPage
    after = pageInfo.endCursor
  }
  expect(parts.nodes.map(({ id }) => id)).toEqual(found)
  expect(parts.totalCount).toBe(found.length)
  return found
}

const slugOf = (id: string) => id.slice('organisation:'.length)

async function merge(one: string, other: string): Promise<string> {
  const actorIds = [`organisation:${one}`, `organisation:${other}`] as const
  const judging = { verdict: 'SAME_AS', of: actorIds, score: null, basis: 'One office.' } as const
  const { judgement } = await judge(product.store, judging, { writeId: `${one} ${other}`, by: 'anna' })
  return judgement
}

test('parts of an organisation that are the same are listed and counted once, also where the whole was merged', async () => {
  const before = await partsOf('state')
  expect(before.map(slugOf)).toEqual(['z-bureau', 'agency', 'bureau', 'press'])
  const judgements = [await merge('bureau', 'z-bureau')]
  const once = await partsOf('state')
  expect(once.map(slugOf)).toEqual(['agency', 'bureau', 'press'])
  expect((await partsOf('country')).map(slugOf)).toEqual(['x-bureau'])

  judgements.push(await merge('x-bureau', 'z-bureau'), await merge('country', 'state'))
  expect(await partsOf('country')).toEqual(once)
  expect(await partsOf('state')).toEqual(once)

  for (const id of judgements)
    await withdraw(product.store, id, { writeId: `not ${id}`, by: 'anna', reason: 'Two offices.' })
  expect(await partsOf('state')).toEqual(before)
})
