import { type Stated, statedText } from '../../domain/concepts/stated-values.ts'
import { attestationsOfEntities, heldByIds } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import { type Content, receiptsOf } from './contents.ts'

/** An attestation, and what its receipts state, as text. */
type Attesting = { readonly id: string; readonly field: string; readonly stated: readonly string[] }

/** The attestations of a record's own fields, without those of records that were merged with it. */
export async function attestationsOf(store: GraphStore, of: string): Promise<Attesting[]> {
  const rows = await store.read(attestationsOfEntities, { ids: [of] })
  const ids = rows.map(({ id }) => id)
  const receipts = ids.length > 0 ? await receiptsOf(store, 'Evidence', ids) : new Map<string, Content[]>()
  return rows.map(({ id, values: [field = ''] }) => ({
    id,
    field,
    stated: [...new Set((receipts.get(id) ?? []).flatMap((receipt) => statedText(receipt as Stated) ?? []))],
  }))
}

/** The content of a record and its revision; null if there is no such record. */
export async function revisionOf(
  store: GraphStore,
  id: string,
): Promise<{ readonly content: Content; readonly revision: number } | null> {
  const [held] = await store.read(heldByIds, { ids: [id] })
  if (held?.content == null || held.revision == null) return null
  return { content: JSON.parse(held.content), revision: held.revision }
}
