import type { GraphStore } from '../graph/store.ts'
import { earlierWrite, type WriteRequest } from '../records/write/asked.ts'
import { unitOfWork } from '../records/write/unit-of-work.ts'
import { type ImportOptions, importBundle } from './import.ts'
import type { ImportSummary } from './summary.ts'

/**
 * Imports a bundle for a client, idempotently: a request with the same key gives the same result. Its transactions are
 * named after the key and the input. If the same request is sent several times at once, each batch is therefore written
 * once and all requests get the same result; an interrupted import is completed, and counts what it wrote before.
 *
 * @throws CONFLICT if the key was used for another write
 */
export async function importOnce(
  store: GraphStore,
  asked: WriteRequest,
  bundle: unknown,
  options: ImportOptions,
): Promise<ImportSummary> {
  const { writeId, isNamed, by } = asked
  const { digest, result } = await earlierWrite(store, asked)
  if (result !== null) return { ...JSON.parse(result), problems: [] }
  const name = isNamed ? `${writeId}/${digest}` : undefined
  const { created, updated, unchanged, problems } = await importBundle(store, bundle, by, {
    ...options,
    name,
  })
  const counts = { created: created.length, updated: updated.length, unchanged: unchanged.length }
  if (problems.length > 0 || !isNamed) return { ...counts, problems }
  const noted = await unitOfWork(store, { writeId, by }, digest, async () => ({
    result: counts,
    entries: [],
  }))
  return { ...noted, problems }
}
