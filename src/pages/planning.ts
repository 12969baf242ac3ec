import { local } from '../domain/viewers.ts'
import { SamplesDocument } from '../generated/page-operations.ts'
import { asking } from './asking.ts'
import type { Execute } from './page-request.ts'
import type { Pages } from './pages.ts'

/**
 * Looks at one page of each kind, one after the other, and ignores what they show: Neo4j takes up to a second to plan a new
 * query text, which the first reader should not have to wait for.
 *
 * @returns a function that stops this, and resolves when the last page is made
 */
export function planPages(pages: Pick<Pages, 'answer'>, execute: Execute): () => Promise<void> {
  let isStopped = false
  async function look() {
    const found = await asking(execute, { viewer: local })(SamplesDocument, {})
    const ids = Object.values(found).flatMap(({ nodes }) => nodes.map(({ id }) => id))
    // What is found is asked for more than what is not.
    const words = { q: found.persons.nodes[0]?.name ?? 'record' }
    const named = ['', 'new', 'names', 'timeline', 'search', 'suggestions', ...ids]
    // A timeline is asked for by another text for each kind of what it is of.
    const subjects = [found.events, found.persons, found.topics, found.places].flatMap(({ nodes }) =>
      nodes.map(({ id }) => id),
    )
    for (const [name, parameters] of [
      ...named.map((name) => [name, words] as const),
      ...subjects.map((of) => ['timeline', { of }] as const),
    ]) {
      if (isStopped) return
      await pages.answer({
        name,
        query: new URLSearchParams(parameters),
        form: null,
        root: '',
        viewer: local,
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
