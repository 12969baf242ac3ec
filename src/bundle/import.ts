import { textDigest } from '../domain/texts.ts'
import type { GraphStore } from '../graph/store.ts'
import type { GraphRecord } from '../records/graph-record.ts'
import { findConcepts } from '../records/records.ts'
import { type WriteResult, writeRecords } from '../records/writing.ts'
import type { Bundle } from './format.ts'
import type { BundleProblem } from './problems.ts'
import { recordsOf } from './to-graph/records.ts'
import { outsideReferences, validateBundle } from './validate.ts'

export type ImportResult = WriteResult & { readonly problems: readonly BundleProblem[] }

/** So many records go into one transaction, so that neither the store's memory nor its locks grow with the bundle. */
const batchSize = 200

/**
 * Imports a bundle. Everything is validated first, against the graph too: where there is any problem, nothing is
 * written and all problems are the answer. Importing it again changes nothing; an import that was interrupted leaves only whole
 * records behind, and is completed by importing again.
 */
export async function importBundle(
  store: GraphStore,
  value: unknown,
  by: string | null = null,
): Promise<ImportResult> {
  const concepts = await findConcepts(store, outsideReferences(value))
  const problems = validateBundle(value, (id) => kindOfConcept(concepts.get(id)))
  if (problems.length > 0) return { created: [], updated: [], unchanged: [], problems }
  const groups = recordsOf(value as Bundle)
  const importId = textDigest(`${JSON.stringify(value)}@${new Date().toISOString()}`)
  const results: WriteResult[] = []
  for (const [index, batch] of batchesOf(groups).entries()) {
    results.push(await writeRecords(store, batch, { writeId: `${importId}/${index}`, by, reason: 'import' }))
  }
  return {
    created: results.flatMap(({ created }) => created),
    updated: results.flatMap(({ updated }) => updated),
    unchanged: results.flatMap(({ unchanged }) => unchanged),
    problems: [],
  }
}

/** Whole groups (a statement with its attributions), as many as fit a batch, in the order of the bundle. */
function batchesOf(groups: Iterable<readonly GraphRecord[]>): GraphRecord[][] {
  const batches: GraphRecord[][] = [[]]
  for (const group of groups) {
    const batch = batches.at(-1)
    if (batch && batch.length > 0 && batch.length + group.length > batchSize) batches.push([...group])
    else batch?.push(...group)
  }
  return batches
}

/** The kind that begins a record's id: `relation` for a StatementRelation, else the concept's own name. */
const kindOfConcept = (concept: string | undefined) =>
  concept === 'StatementRelation' ? 'relation' : concept?.toLowerCase()
