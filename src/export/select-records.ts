import { referencesOf } from '../bundle/checks/references.ts'
import type { Draft } from '../bundle/draft.ts'
import { BUNDLE_LISTS, type Bundle, type BundleList } from '../bundle/format.ts'
import { conceptOf, conceptOfList, kindOfList } from '../domain/concepts/concepts.ts'
import { idsIn } from '../domain/concepts/references.ts'
import { type Page, pageArguments } from '../domain/paging/pages.ts'
import { badInput } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { requestRecords } from '../records/context.ts'
import { type StatementFilter, statementPage } from '../records/pages/statements.ts'
import { type Content, contentsOf, contentsOfKind } from '../records/read/contents.ts'
import type { StatementRow } from '../records/read/rows.ts'
import { onlyIdsOf } from '../records/read/wanted.ts'
import { withReceipts } from './records.ts'
import type { Selection } from './selection.ts'

const pageSize = 100

/**
 * What a filter of statements selects: the statements, whatever links them or the records they refer to, and everything
 * that any of these refers to, so that the result is a complete bundle.
 *
 * @throws BAD_USER_INPUT if no statement matches the filter
 */
export async function selectRecords(store: GraphStore, filter: StatementFilter): Promise<Selection> {
  const selection = new Map(BUNDLE_LISTS.map((list) => [list, new Set<string>()]))
  const statements = await statementIds(store, filter)
  if (statements.length === 0) throw badInput('filter', 'no statements match, so there is nothing to export.')
  await follow(store, selection, statements)
  // A linking record is included if all records that it links are. A relation may bring in more actors.
  for (const list of BUNDLE_LISTS) {
    const { links: fields } = conceptOf(conceptOfList(list))
    if (fields === undefined) continue
    const isSelected = (id: string) => [...selection.values()].some((ids) => ids.has(id))
    for await (const page of contentsOfKind(store, kindOfList(list))) {
      const linking = page.filter((record) =>
        fields.flatMap((field) => idsIn(record, field)).every(isSelected),
      )
      await follow(
        store,
        selection,
        linking.map(({ id }) => id),
      )
    }
  }
  return selection
}

/** Adds records and, transitively, everything that they refer to. */
async function follow(store: GraphStore, selection: Map<BundleList, Set<string>>, ids: readonly string[]) {
  let next = [...ids]
  while (next.length > 0) {
    const unseen = new Map<BundleList, string[]>()
    for (const id of new Set(next)) {
      const list = listOf(id)
      if (list === undefined || selection.get(list)?.has(id)) continue
      selection.get(list)?.add(id)
      unseen.set(list, [...(unseen.get(list) ?? []), id])
    }
    next = []
    for (const [list, added] of unseen) {
      for await (const page of contentsOf(store, added)) {
        const whole = await withReceipts(store, list, page)
        next.push(
          ...(await statementsOfReceipts(store, list, whole)),
          ...[...referencesOf({ [list]: whole } as Draft<Bundle>)].map(({ id }) => id),
        )
      }
    }
  }
}

/** A relation may rest on a receipt of a third statement, which is then included. */
async function statementsOfReceipts(store: GraphStore, list: BundleList, records: readonly Content[]) {
  if (list !== 'relations') return []
  const receipts = records.flatMap((record) => idsIn(record, 'receipts'))
  const statements: string[] = []
  for await (const page of contentsOf(store, receipts)) {
    statements.push(...page.map(({ statement }) => String(statement)))
  }
  return statements
}

const listOf = (id: string) => BUNDLE_LISTS.find((list) => id.startsWith(`${kindOfList(list)}:`))

async function statementIds(store: GraphStore, filter: StatementFilter): Promise<string[]> {
  const ids: string[] = []
  const order = 'SAID_AT_DESC'
  let after: string | null = null
  do {
    const page = pageArguments({ first: pageSize, after }, { order })
    const asked = { filter: { undated: 'INCLUDE' as const, ...filter }, page }
    const found: Page<StatementRow> = await statementPage(
      requestRecords(store),
      asked,
      onlyIdsOf('Statement'),
    )
    ids.push(...found.edges.map(({ node }) => node.id))
    after = found.hasNextPage ? found.endCursor : null
  } while (after !== null)
  return ids
}
