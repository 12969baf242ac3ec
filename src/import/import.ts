import type { Problem } from '../bundle/problems.ts'
import { partsOf } from '../bundle/reading/parts.ts'
import type { GraphStore } from '../graph/store.ts'
import type { WriteResult } from '../records/write/writing.ts'
import { type ImportPartsOptions, importParts } from './import-parts.ts'

export type ImportResult = WriteResult & { readonly problems: readonly Problem[] }

export type ImportOptions = Omit<ImportPartsOptions, 'dryRun' | 'planned' | 'written'>

/** Imports a bundle in memory as `importParts` does, and returns the ids of its records. */
export async function importBundle(
  store: GraphStore,
  value: unknown,
  by: string | null = null,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const results: WriteResult[] = []
  const written = (result: WriteResult) => void results.push(result)
  const { problems } = await importParts(store, partsOf(value), by, { ...options, written })
  return {
    created: results.flatMap(({ created }) => created),
    updated: results.flatMap(({ updated }) => updated),
    unchanged: results.flatMap(({ unchanged }) => unchanged),
    problems,
  }
}
