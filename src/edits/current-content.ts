import type { BundleList } from '../bundle/format.ts'
import { conceptOfList, directedFields } from '../domain/concepts/concepts.ts'
import { idsIn } from '../domain/concepts/references.ts'
import { lookUp, notFound } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { type Content, contentsOf } from '../records/read/contents.ts'
import { possibleRivals } from '../records/write/checking/repeats.ts'
import type { Fields } from './edit.ts'

/** The contents of records of the graph: their bundle form without receipts. */
export async function currentContents(store: GraphStore, ids: readonly string[]): Promise<Content[]> {
  const held: Content[] = []
  for await (const contents of contentsOf(store, ids)) held.push(...contents)
  return held
}

/** @throws NOT_FOUND if there is no such record, or it was withdrawn */
export async function currentContent(store: GraphStore, id: string): Promise<Content> {
  const [content] = await currentContents(store, [id])
  if (content === undefined)
    throw notFound(`There is no "${id}" to update. ${lookUp}`, { argument: 'input.id' })
  return content
}

/** The records of the graph that a new one might repeat. */
export const rivalsOf = async (store: GraphStore, list: BundleList, record: Fields): Promise<Content[]> =>
  currentContents(
    store,
    await possibleRivals((query, params) => store.read(query, params), conceptOfList(list), record),
  )

/**
 * Everything that a record is a part, a copy or a consequence of, however many steps away. Checked together with the
 * record, they show whether it would close a circle.
 */
export async function ancestorsOf(
  store: GraphStore,
  list: BundleList,
  record: Fields & { readonly id: string },
): Promise<Content[]> {
  const fields = directedFields(conceptOfList(list))
  const targetsOf = (of: Fields) => fields.flatMap((field) => idsIn(of, field))
  const seen = new Set([record.id])
  const ancestors: Content[] = []
  let next = targetsOf(record).filter((id) => !seen.has(id))
  while (next.length > 0) {
    for (const id of next) seen.add(id)
    const found = await currentContents(store, next)
    ancestors.push(...found)
    next = [...new Set(found.flatMap(targetsOf))].filter((id) => !seen.has(id))
  }
  return ancestors
}
