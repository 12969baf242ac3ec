import { heldByIds } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import type { Content } from './contents.ts'

/** The content of a record and its revision; null if there is no such record. */
export async function revisionOf(
  store: GraphStore,
  id: string,
): Promise<{ readonly content: Content; readonly revision: number } | null> {
  const [held] = await store.read(heldByIds, { ids: [id] })
  if (held?.content == null || held.revision == null) return null
  return { content: JSON.parse(held.content), revision: held.revision }
}
