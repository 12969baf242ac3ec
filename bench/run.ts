/**
 * `npm run bench -- [decisions] [import] [writes] [pages] [groups] [doors] [feed] [connections] [asof] [copies]`: measures what is named, decisions where nothing
 * is, and writes it into bench/results.md. Each runs on the Neo4j that the tests run on (NEO4J_TEST_URI, Docker, or one that is fetched); import,
 * writes, pages, groups, feed, connections and asof on the embedded engine too, doors on that one alone; copies on none.
 */
const benchmarks: Readonly<Record<string, () => Promise<unknown>>> = {
  decisions: () => import('./decisions.ts'),
  import: () => import('./writing/import.ts'),
  writes: () => import('./writing/writes.ts'),
  pages: () => import('./pages/pages.ts'),
  groups: () => import('./groups.ts'),
  doors: () => import('./doors/doors.ts'),
  feed: () => import('./feed/feed.ts'),
  connections: () => import('./connections.ts'),
  asof: () => import('./as-of.ts'),
  copies: () => import('./copies.ts'),
}

const names = process.argv.slice(2).filter((name) => !name.startsWith('--'))
const unknown = names.find((name) => !Object.hasOwn(benchmarks, name))
if (unknown !== undefined)
  throw new Error(`There is no benchmark "${unknown}": name ${Object.keys(benchmarks).join(', ')}.`)
for (const name of names.length > 0 ? names : ['decisions']) await benchmarks[name]?.()
