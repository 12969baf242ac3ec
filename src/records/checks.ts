import { sketchIn } from '../domain/copies/sketches.ts'
import {
  keepTexts,
  noteChecks,
  receiptsOfSource,
  sourcesWithText,
  surroundingsOfReceipts,
  textsOfSources,
} from '../generated/queries.ts'
import type { GraphStore } from '../graph/store.ts'
import { batched } from './loader.ts'
import type { Reader } from './reader.ts'
import { writeUnlogged } from './write/touched.ts'

/**
 * A receipt that was checked against its source's text: the digest of that text, and the text around its passages, as
 * JSON (verification/known-surroundings.ts).
 */
export type CheckedReceipt = {
  readonly id: string
  readonly digest: string
  readonly surroundings: string | null
}

/** A source's normalised text and its digest. */
export type SourceText = { readonly id: string; readonly digest: string; readonly text: string }

/** A receipt as it was written, with when it was last checked here and against which text. */
export type WrittenReceipt = {
  readonly id: string
  readonly concept: string
  readonly content: string
  readonly revision: number
  readonly checkedDigest: string | null
  readonly checkedAt: string | null
  readonly surroundings: string | null
}

/** How many receipts are read or marked at a time. */
const pageSize = 500

/** Longer texts are not kept, so that one huge source cannot bloat the store. */
const longestKept = 2_000_000

/** Marks receipts as checked now. Their content does not change, so nothing is logged. */
export async function markChecked(store: GraphStore, receipts: readonly CheckedReceipt[]): Promise<void> {
  const at = new Date().toISOString()
  for (let from = 0; from < receipts.length; from += pageSize) {
    const rows = receipts.slice(from, from + pageSize)
    await writeUnlogged(store, (transaction) => transaction.run(noteChecks, { rows, at }))
  }
}

/** Keeps the texts whose digests match those of their sources; skips the others, and those that are too long. */
export async function keepSourceTexts(store: GraphStore, texts: readonly SourceText[]): Promise<void> {
  for (const kept of texts.filter(({ text }) => text.length <= longestKept)) {
    const row = { ...kept, sketch: sketchIn(kept.text) }
    await writeUnlogged(store, (transaction) => transaction.run(keepTexts, { rows: [row] }))
  }
}

/** What is known about a source's text, and the text itself if it is kept; null if there is no such source. */
export async function textOfSource(store: GraphStore, id: string) {
  const [row] = await store.read(textsOfSources, { ids: [id] })
  return row ?? null
}

/** Those of the given sources about whose text the graph knows anything. */
export async function sourcesOfKnownText(store: GraphStore, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await store.read(sourcesWithText, { ids })).map(({ id }) => id))
}

/** The text around a receipt's passages when they were last found, as JSON; null if it is not known. */
export async function surroundingsOfReceipt(store: GraphStore, id: string): Promise<string | null> {
  const [row] = await store.read(surroundingsOfReceipts, { ids: [id] })
  return row?.surroundings ?? null
}

/** Reads the texts that are kept. */
export const textRecords = (read: Reader) => ({
  /** A source's normalised text; null if it is not kept. */
  keptOf: batched(async (ids: readonly string[]): Promise<readonly (string | null)[]> => {
    const rows = await read(textsOfSources, { ids })
    const texts = new Map(rows.map(({ id, text }) => [id, text]))
    return ids.map((id) => texts.get(id) ?? null)
  }),
})

/** A page of a source's receipts in order of their ids, beginning after the id `after`; empty after the last one. */
export async function receiptsPage(
  store: GraphStore,
  source: string,
  after: string,
): Promise<WrittenReceipt[]> {
  const attributions = await store.read(receiptsOfSource.PRINTED_IN, { source, after, limit: pageSize })
  const limit = pageSize - attributions.length
  if (limit === 0) return attributions
  // The ids of evidence sort after those of attributions.
  return [...attributions, ...(await store.read(receiptsOfSource.TAKEN_FROM, { source, after, limit }))]
}
