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

const usage = `npm run bench -- [names]

Measures what is named, or "decisions" where nothing is, and writes it into bench/results.md.
Names: ${Object.keys(benchmarks).join(', ')}`

/** Names of benchmarks; what begins with "--" is for the benchmark itself, such as --statements=2000. */
const names = process.argv.slice(2).filter((name) => !name.startsWith('--'))
const unknown = names.find((name) => !Object.hasOwn(benchmarks, name))

if (process.argv.includes('--help')) console.log(usage)
else if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}".\n\n${usage}`)
  process.exitCode = 2
} else for (const name of names.length > 0 ? names : ['decisions']) await benchmarks[name]?.()
