import type { KnownRecord } from '../index.ts'
import type { Ask } from './asking.ts'

type Page<Item> = {
  readonly nodes: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

type HeldNode = {
  readonly __typename: string
  readonly history: Page<{ readonly after: Readonly<Record<string, unknown>> | null }>
  readonly speakers?: readonly { readonly actor: { readonly id: string } }[]
  readonly attributions?: Page<{ readonly id: string }>
}

const heldQuery = `query ($ids: [ID!]!, $log: String, $receipts: String) {
  nodes(ids: $ids) {
    __typename
    ... on Record { history(first: 100, after: $log) { ...Log } }
    ... on Withdrawn { history(first: 100, after: $log) { ...Log } }
    ... on Statement {
      speakers { actor { id } }
      attributions(first: 100, after: $receipts) { nodes { id } pageInfo { hasNextPage endCursor } }
    }
  }
}
fragment Log on ChangeConnection { nodes { after } pageInfo { hasNextPage endCursor } }`

/** How many are asked for at once: few enough that the query costs well below what a request may. */
const mostAtOnce = 50

/** What the graph holds, or held, under each of several ids, and the receipts of the statements among them. */
export async function heldRecords(ask: Ask, ids: readonly string[]): Promise<Map<string, KnownRecord>> {
  const held = new Map<string, KnownRecord>()
  const left = [...ids]
  while (left.length > 0) {
    const some = left.splice(0, mostAtOnce)
    for (const [index, node] of (await nodesOf(ask, { ids: some })).entries()) {
      const id = some[index] ?? ''
      if (node === null) continue
      const again = async (cursor: object) => (await nodesOf(ask, { ids: [id], ...cursor }))[0]
      const log = await wholeList(node.history, async (at) => (await again({ log: at }))?.history)
      held.set(id, {
        versions: log.map(({ after }) => after).filter((after) => after !== null),
        isWithdrawn: node.__typename === 'Withdrawn',
        ...(node.speakers && { speakers: node.speakers.map(({ actor }) => actor.id) }),
      })
      const receipts = await wholeList(
        node.attributions,
        async (at) => (await again({ receipts: at }))?.attributions,
      )
      left.push(...receipts.map((receipt) => receipt.id).filter((receipt) => !held.has(receipt)))
    }
  }
  return held
}

async function nodesOf(ask: Ask, variables: Record<string, unknown>): Promise<(HeldNode | null)[]> {
  return (await ask<{ nodes: (HeldNode | null)[] }>(heldQuery, variables)).nodes
}

/** A list of a record with the pages that follow the first. */
async function wholeList<Item>(
  first: Page<Item> | undefined,
  after: (cursor: string | null) => Promise<Page<Item> | undefined>,
): Promise<Item[]> {
  const items: Item[] = []
  for (let page = first; page !== undefined; ) {
    items.push(...page.nodes)
    page = page.pageInfo.hasNextPage ? await after(page.pageInfo.endCursor) : undefined
  }
  return items
}
