import { bundleChunks } from '../bundle/import/chunks.ts'
import { readParts } from '../bundle/import/parts.ts'
import { unavailable } from '../errors.ts'
import type { ImportSummary } from '../index.ts'
import { askServer } from './asking.ts'

const mutation = `mutation Import($input: ImportBundleInput!) {
  importBundle(input: $input) { created updated unchanged problems { path record message mend } }
}`

/**
 * Imports a bundle through a running server. The bundle is checked here as a whole first; then the server is given small
 * bundles of it, in an order in which each refers only to what came before. One that it refuses ends the import.
 */
export async function importOverServer(
  server: string,
  text: AsyncIterable<string>,
  overwrite: boolean,
): Promise<ImportSummary> {
  const ask = askServer(server)
  let [created, updated, unchanged] = [0, 0, 0]
  const chunks = await bundleChunks(readParts(text))
  try {
    if (chunks.problems.length > 0) return { created, updated, unchanged, problems: chunks.problems }
    for await (const bundle of chunks.all()) {
      const { data, errors } = await ask(mutation, { input: { bundle, overwrite } })
      const result = data?.importBundle as ImportSummary | undefined
      if (!result) throw unavailable(`${server}: ${errors?.[0]?.message ?? 'there was no answer.'}`)
      created += result.created
      updated += result.updated
      unchanged += result.unchanged
      if (result.problems.length > 0) return { created, updated, unchanged, problems: result.problems }
    }
    return { created, updated, unchanged, problems: [] }
  } finally {
    await chunks.close()
  }
}
