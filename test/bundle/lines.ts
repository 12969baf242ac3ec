import type { Bundle } from '../../src/bundle/format.ts'
import { readLines } from '../../src/bundle/reading/ndjson.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type ImportPartsOptions, importParts } from '../../src/import/import-parts.ts'

/** A bundle as lines, in an order that puts what is referred to last. */
export function linesBackwards({ format, title, description, ...lists }: Bundle): string {
  const records = Object.entries(lists).flatMap(([list, records]) =>
    (records as object[]).map((record) => JSON.stringify({ [list.slice(0, -1)]: record })),
  )
  return [JSON.stringify({ format, title, description }), ...records.reverse()].join('\n')
}

async function* inPieces(text: string, size = 1_000) {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size)
}

export const importLines = (store: GraphStore, text: string, options: ImportPartsOptions = {}) =>
  importParts(store, readLines(inPieces(text)), 'ann', options)
