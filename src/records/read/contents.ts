import type { ReceiptConcept } from '../../domain/concepts/concepts.ts'
import { groupsOf } from '../../domain/groups.ts'
import type { RecordKind } from '../../domain/ids.ts'
import {
  contentsByIds,
  contentsInOrder,
  receiptContents,
  reportOfNewerVersion,
  statementWithCandidates,
} from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'

/** The content of a record: its bundle form, without its receipts. */
export type Content = { readonly id: string } & Readonly<Record<string, unknown>>

/**
 * How many contents are read at a time. The embedded engine sorts for every page, so smaller pages slow down a large
 * export; larger ones only take more memory.
 */
const pageSize = 2_000

/** The contents of all records of a kind, in order of id, one page at a time. Withdrawn records are left out. */
export async function* contentsOfKind(store: GraphStore, kind: RecordKind): AsyncGenerator<Content[]> {
  let after = `${kind}:`
  for (;;) {
    const rows = await store.read(contentsInOrder, { after, until: `${kind};`, limit: pageSize })
    if (rows.length > 0) yield rows.map(({ content }) => JSON.parse(content))
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = last.id
  }
}

/** Whether there is a statement whose speaker is not certain. */
export const hasCandidates = async (store: GraphStore): Promise<boolean> =>
  (await store.read(statementWithCandidates, {})) !== null

/** Whether there is a report with a field that bundles of version 1 do not have. */
export const hasNewerReports = async (store: GraphStore): Promise<boolean> =>
  (await store.read(reportOfNewerVersion, {})) !== null

/** Whether there is any record of a kind. */
export const hasKind = async (store: GraphStore, kind: RecordKind): Promise<boolean> =>
  (await store.read(contentsInOrder, { after: `${kind}:`, until: `${kind};`, limit: 1 })).length > 0

/** The contents of the given records, in the order of `ids`. Ids that are not in the graph are left out. */
export async function* contentsOf(store: GraphStore, ids: readonly string[]): AsyncGenerator<Content[]> {
  for (let from = 0; from < ids.length; from += pageSize) {
    const page = ids.slice(from, from + pageSize)
    const found = new Map(
      (await store.read(contentsByIds, { ids: page })).map(({ id, content }) => [id, content]),
    )
    yield page.flatMap((id) => {
      const content = found.get(id)
      return content === undefined ? [] : [JSON.parse(content)]
    })
  }
}

const relationshipOf = { Attribution: 'REPORTS', Evidence: 'SUPPORTS' } as const

/** The receipts of the given records: attributions of a statement, or evidence for a fact. */
export async function receiptsOf(
  store: GraphStore,
  concept: ReceiptConcept,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Content[]>> {
  return contentsBy(await store.read(receiptContents[relationshipOf[concept]], { ids }))
}

/** The assessments of the given statements, without their receipts. */
export const assessmentsOf = async (
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Content[]>> => contentsBy(await store.read(receiptContents.ASSESSES, { ids }))

/** The contents by what they belong to, in order of their ids: an engine gives them in any order. */
function contentsBy(
  rows: readonly { readonly of: string; readonly content: string }[],
): ReadonlyMap<string, Content[]> {
  const groups = groupsOf(rows, ({ of }) => of)
  return new Map(
    [...groups].map(([of, found]) => [
      of,
      found
        .map(({ content }): Content => JSON.parse(content))
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
    ]),
  )
}
