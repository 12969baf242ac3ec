import { expect, test } from 'vitest'
import { logCursor } from '../../src/domain/paging/cursors.ts'
import { importBundle } from '../../src/import/import.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { openProduct } from '../support/product.ts'

type Log = {
  readonly changes: {
    readonly nodes: readonly { readonly recordId: string }[]
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
  }
}

type TimedLog = {
  readonly changes: {
    readonly totalCount: number
    readonly nodes: readonly { readonly at: string; readonly cursor: string; readonly recordId: string }[]
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

  // Whoever goes on asking after a place that this log does not have would never be told anything.
  const { errors } = await product.answer(
    'query ($after: String) { changes(after: $after) { nodes { id } } }',
    {
      after: logCursor(1_000_000),
    },
  )
  expect(errors?.[0]?.message).toMatch(
    /^after: this is the place of entry 1000000, but the log ends at \d+\. It belongs to another graph/,
  )
  await product.close()
})

test('the log is read from a time: from the first entry that was written then, whatever is before', async () => {
  const product = await openProduct()
  for (const index of Array.from({ length: 7 }, (_, each) => each)) {
    const topics = Array.from({ length: 30 }, (_, each) => ({ id: `topic:t-${index}-${each}`, name: 'Any' }))
    await importBundle(product.store, bundle({ topics, statements: [], sources: [], relations: [] }))
    await new Promise((later) => setTimeout(later, 3))
  }
  const page = async (variables: object) =>
    (
      await product.ask<TimedLog>(
        `query ($since: DateTime, $after: String) { changes(first: 100, since: $since, after: $after) {
          totalCount nodes { at cursor recordId } pageInfo { endCursor hasNextPage hasPreviousPage } } }`,
        { ...variables },
      )
    ).changes
  const all: TimedLog['changes']['nodes'][number][] = []
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo } = await page({ after })
    all.push(...nodes)
    ;[after, more] = [pageInfo.endCursor, pageInfo.hasNextPage]
  }
  const times = [...new Set(all.map(({ at }) => at))]
  expect(times.length).toBeGreaterThan(5)
  for (const time of [...times, '2000-01-01T00:00:00.000Z', new Date(Date.now() + 60_000).toISOString()]) {
    const later = all.filter(({ at }) => at >= time)
    const { nodes, totalCount, pageInfo } = await page({ since: time })
    expect(nodes).toEqual(later.slice(0, 100))
    expect(totalCount).toBe(later.length)
    expect(pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: later.length > 100 })
    // The cursor alone decides where it goes on.
    const { nodes: next } = await page({ since: time, after: pageInfo.endCursor })
    expect(next).toEqual(later.slice(100, 200))
  }
  await product.close()
})
