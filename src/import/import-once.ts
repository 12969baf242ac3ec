import type { GraphStore } from '../graph/store.ts'
import { type Asked, doneBefore } from '../records/write/asked.ts'
import { unitOfWork } from '../records/write/unit-of-work.ts'
import { type ImportOptions, importBundle } from './import.ts'
import type { ImportSummary } from './summary.ts'

/**
 * Imports a bundle as a client asks for it: under a key that named this import before, it gives what it gave then. Its
 * transactions are named after key and input, so that of several that are sent at once each batch is written by one and
 * all give the same; an import that was interrupted is completed, and counts what it had written.
 *
 * @throws CONFLICT where the key named another write before
 */
export async function importOnce(
  store: GraphStore,
  asked: Asked,
  bundle: unknown,
  options: ImportOptions,
): Promise<ImportSummary> {
  const { writeId, isNamed, by } = asked
  const { digest, result } = await doneBefore(store, asked)
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
