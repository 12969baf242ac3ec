import type { BookmarkManager } from 'neo4j-driver'
import type { Chain } from './store.ts'

/**
 * The bookmarks of a session: those of its chains, which get what it has seen instead of what it began with.
 *
 * @see https://neo4j.com/docs/javascript-manual/current/bookmarks/
 */
export const marksOf = (chains: readonly Chain[]): BookmarkManager => ({
  getBookmarks: async () => new Set(chains.flatMap(({ marks }) => marks)),
  async updateBookmarks(before, seen) {
    const replaced = new Set(before)
    for (const chain of chains)
      chain.marks = [...new Set([...chain.marks.filter((mark) => !replaced.has(mark)), ...seen])]
  },
})
