import { BUNDLE_FORMAT, type Bundle, type BundleList } from '../format.ts'
import { checkParts } from './check.ts'
import type { ReadPart } from './ndjson.ts'

/** A server takes bundles of so many characters of JSON; a single record may be larger. */
const chunkLength = 96 * 1024

/** Only the graph knows what a bundle refers to outside itself: whoever takes the chunks checks that. */
const anyKind = async () => (id: string) => id.slice(0, id.indexOf(':'))

/**
 * Checks a bundle as a whole, as far as it goes without the graph, then cuts it into small ones of the same title, in an
 * order in which each refers only to what came before it. `close` deletes what was put aside.
 */
export async function bundleChunks(parts: AsyncIterable<ReadPart>) {
  const { problems, title, description, values, close } = await checkParts(parts, anyKind)
  async function* all(): AsyncGenerator<Bundle> {
    let lists: Partial<Record<BundleList, unknown[]>> = {}
    let length = 0
    const bundle = () => ({ format: BUNDLE_FORMAT, title, description, ...lists }) as Bundle
    for await (const { list, value } of values()) {
      const { length: added } = JSON.stringify(value)
      if (length > 0 && length + added > chunkLength) {
        yield bundle()
        lists = {}
        length = 0
      }
      lists[list] = [...(lists[list] ?? []), value]
      length += added
    }
    if (length > 0) yield bundle()
  }
  return { problems, all, close }
}
