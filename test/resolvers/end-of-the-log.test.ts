import { expect, test } from 'vitest'
import { importBundle } from '../../src/bundle/import/import.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { openProduct } from '../support/product.ts'

type Log = {
  readonly changes: {
    readonly nodes: readonly { readonly recordId: string }[]
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
  }
}

test('the cursor at the end of the log leads to what is written later, be the log empty or not', async () => {
  const product = await openProduct()
  const since = async (after: string | null) =>
    (
      await product.ask<Log>(
        'query ($after: String) { changes(first: 100, after: $after) { nodes { recordId } pageInfo { endCursor hasNextPage } } }',
        { after },
      )
    ).changes
  const empty = await since(null)
  expect(empty).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false } })

  await importBundle(product.store, bundle({}))
  const first = await since(empty.pageInfo.endCursor)
  expect(first.nodes.length).toBeGreaterThan(0)
  const nothing = await since(first.pageInfo.endCursor)
  expect(nothing.nodes).toEqual([])

  await importBundle(product.store, bundle({ topics: [{ id: 'topic:later', name: 'Later' }] }))
  expect((await since(nothing.pageInfo.endCursor)).nodes).toContainEqual({ recordId: 'topic:later' })
  await product.close()
})
