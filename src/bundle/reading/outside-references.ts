import { nearestTo } from '../../domain/search/near-words.ts'
import type { KindsOf } from './across-chunks.ts'
import type { ReadPart } from './ndjson.ts'

/** The most ids that are kept to be compared with those that a bundle refers to: memory does not grow with the file. */
const mostKept = 20_000

/** What a bundle refers to outside itself, where no graph is looked in. */
export function outsideReferences() {
  const ids = new Set<string>()
  const outside: string[] = []
  return {
    /** The ids that may be a graph's. */
    outside,
    /** The same parts; their ids are noted. */
    async *noted(parts: AsyncIterable<ReadPart>): AsyncGenerator<ReadPart> {
      for await (const part of parts) {
        if (part.kind === 'record' && ids.size < mostKept) {
          const { id } = Object(part.value) as { readonly id?: unknown }
          if (typeof id === 'string') ids.add(id)
        }
        yield part
      }
    },
    /** Takes each for a record of a graph, but for those that are a slip away from an id of the bundle. */
    kindsOf: (async (asked) => {
      const slips = new Set(asked.filter((id) => isSlip(id, ids)))
      outside.push(...asked.filter((id) => !slips.has(id)))
      return (id) => (slips.has(id) ? null : id.slice(0, id.indexOf(':')))
    }) satisfies KindsOf,
  }
}

/** Whether an id is written for one of some others; the number that a second of a name gets makes another id. */
function isSlip(id: string, ids: ReadonlySet<string>): boolean {
  const kind = id.slice(0, id.indexOf(':') + 1)
  const near = nearestTo(
    id.slice(kind.length),
    [...ids].filter((each) => each.startsWith(kind)).map((each) => each.slice(kind.length)),
  )
  return near !== null && withoutNumber(near) !== withoutNumber(id.slice(kind.length))
}

const withoutNumber = (slug: string) => slug.replace(/-?\d+$/, '')
