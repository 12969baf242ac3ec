import { local } from '../domain/viewers.ts'
import { SamplesDocument } from '../generated/page-operations.ts'
import { asking } from './asking.ts'
import type { Execute } from './page-request.ts'
import type { Pages } from './pages.ts'

/** A page to look at, by its name in an address and what stands behind it. */
type Look = { readonly name: string; readonly given?: Readonly<Record<string, string>> }

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
    const { persons, organisations, events, sources, topics, places } = found
    // What is found is asked for more than what is not.
    const q = persons.nodes[0]?.name ?? 'record'
    const title = sources.nodes[0]?.title
    const from = persons.nodes[0]?.id
    // Through statements, and through whoever took part: each is read by texts of its own.
    const ends = [organisations, events].flatMap(({ nodes }) => nodes.map(({ id }) => id))
    // A timeline is asked for by another text for each kind of what it is of.
    const subjects = [events, persons, topics, places].flatMap(({ nodes }) => nodes.map(({ id }) => id))
    const looks: readonly Look[] = [
      ...['', 'new', 'names', 'timeline', 'search', 'suggestions'].map((name) => ({ name })),
      // No person's name finds a source.
      ...(title ? [{ name: 'search', given: { q: title } }] : []),
      ...(from
        ? [
            ...ends.map((to) => ({ name: 'connections', given: { from, to } })),
            { name: 'network', given: { of: from } },
          ]
        : []),
      ...ids.map((name) => ({ name })),
      ...subjects.map((of) => ({ name: 'timeline', given: { of } })),
    ]
    for (const { name, given = {} } of looks) {
      if (isStopped) return
      await pages.answer({
        name,
        query: new URLSearchParams({ q, ...given }),
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
