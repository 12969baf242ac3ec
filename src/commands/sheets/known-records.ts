import { HeldRecordsDocument, type HeldRecordsQuery } from '../../generated/operations.ts'
import type { KnownRecord } from '../../index.ts'
import type { Ask } from '../remote/asking.ts'

type Page<Item> = {
  readonly nodes: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

type HeldNode = HeldRecordsQuery['nodes'][number] | undefined

const logOf = (node: HeldNode) => (node && 'history' in node ? node.history : undefined)
const statementOf = (node: HeldNode) => (node?.__typename === 'Statement' ? node : undefined)

/** How many are asked for at once: few enough to stay far below the limit on cost. */
const mostAtOnce = 50

/** What the graph has, or once had, under several ids, with the receipts of the statements among them. */
export async function heldRecords(ask: Ask, ids: readonly string[]): Promise<Map<string, KnownRecord>> {
  const held = new Map<string, KnownRecord>()
  const left = [...ids]
  while (left.length > 0) {
    const some = left.splice(0, mostAtOnce)
    const { nodes } = await ask.one(HeldRecordsDocument, { ids: some })
    for (const [index, node] of nodes.entries()) {
      const id = some[index] ?? ''
      if (node === null) continue
      const again = async (cursor: { readonly log?: string | null; readonly receipts?: string | null }) =>
        (await ask.one(HeldRecordsDocument, { ids: [id], ...cursor })).nodes[0]
      const log = await wholeList(logOf(node), async (at) => logOf(await again({ log: at })))
      const statement = statementOf(node)
      held.set(id, {
        versions: log.map(({ after }) => after).filter((after) => after !== null),
        isWithdrawn: node.__typename === 'Withdrawn',
        ...(statement && { speakers: statement.speakers.map(({ actor }) => actor.id) }),
      })
      const receipts = await wholeList(
        statement?.attributions,
        async (at) => statementOf(await again({ receipts: at }))?.attributions,
      )
      left.push(...receipts.map((receipt) => receipt.id).filter((receipt) => !held.has(receipt)))
    }
  }
  return held
}

/** A whole list, given its first page. */
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
