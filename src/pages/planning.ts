import { program } from '../domain/viewers.ts'
import { SamplesDocument } from '../generated/page-operations.ts'
import { asking } from './asking.ts'
import type { Execute } from './page-request.ts'
import type { Pages } from './pages.ts'

/** The pages that are about no record, and what a search asks. */
const others = ['', 'new', 'names', 'search?q=record', 'suggestions?q=record']

/**
 * Looks at one page of each kind, one after the other, and ignores what they show: Neo4j takes up to a second to plan a new
 * query text, which the first reader should not have to wait for.
 *
 * @returns a function that stops this, and resolves when the last page is made
 */
export function planPages(pages: Pages, execute: Execute): () => Promise<void> {
  let isStopped = false
  async function look() {
    const found = await asking(execute, { viewer: program })(SamplesDocument, {})
    const ids = Object.values(found).flatMap(({ nodes }) => nodes.map(({ id }) => id))
    for (const address of [...others, ...ids]) {
      if (isStopped) return
      const [name = '', query = ''] = address.split('?')
      await pages.answer({
        name,
        query: new URLSearchParams(query),
        form: null,
        root: '',
        viewer: program,
      })
    }
  }
  // A reader who meets the same fault is told of it.
  const looked = look().catch(() => {})
  return async () => {
    isStopped = true
    await looked
  }
}
