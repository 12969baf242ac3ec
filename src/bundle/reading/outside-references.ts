import { kindIn, slugIn } from '../../domain/ids.ts'
import { nearestTo } from '../../domain/search/near-words.ts'
import type { KindsOf } from './across-chunks.ts'
import type { ReadPart } from './ndjson.ts'

/** The most ids that are kept for comparison, so that memory does not grow with the file. */
const mostKept = 20_000

/** Collects what a bundle refers to outside itself, if there is no graph to search. */
export function outsideReferences() {
  const ids = new Set<string>()
  const outside: string[] = []
  return {
    /** The ids that may be in a graph. */
    outside,
    /** Passes parts on, and notes their ids. */
    async *noted(parts: AsyncIterable<ReadPart>): AsyncGenerator<ReadPart> {
      for await (const part of parts) {
        if (part.kind === 'record' && ids.size < mostKept) {
          const { id } = Object(part.value) as { readonly id?: unknown }
          if (typeof id === 'string') ids.add(id)
        }
        yield part
      }
    },
    /** Takes every id for one in a graph, except those that look like a misspelt id of the bundle. */
    kindsOf: (async (asked) => {
      const slips = new Set(asked.filter((id) => isSlip(id, ids)))
      outside.push(...asked.filter((id) => !slips.has(id)))
      return (id) => (slips.has(id) ? null : kindIn(id))
    }) satisfies KindsOf,
  }
}

/**
 * Whether an id looks like a misspelling of another one. Ids that differ only in a number at the end are different ids.
 */
function isSlip(id: string, ids: ReadonlySet<string>): boolean {
  const [kind, slug] = [kindIn(id), slugIn(id)]
  const near = nearestTo(slug, [...ids].filter((each) => kindIn(each) === kind).map(slugIn))
  return near !== null && withoutNumber(near) !== withoutNumber(slug)
}

const withoutNumber = (slug: string) => slug.replace(/-?\d+$/, '')
