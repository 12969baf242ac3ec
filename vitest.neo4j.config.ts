import { defineConfig } from 'vitest/config'

const onEveryEngine = [
  'graph',
  'records',
  'resolvers',
  'bundle',
  'import',
  'export',
  'edits',
  'verification',
  'spreadsheet',
  'backup',
  'api',
  'feed',
  'questions',
  'subgraph',
  'commands',
]

/** What a page looks like is the same on every engine: this asks for a page of each kind on Neo4j. */
const ofPages = ['planning']

/**
 * The suffix of suites that would tell nothing more on Neo4j, as they never open the store of the run
 * (test/house/neo4j-suites.test.ts holds them to that): those of pure functions, of transport, and of the program or a graph
 * that they start themselves, on the embedded engine. A suite that opens the store of the run does not have it.
 */
export const runOnce = '.once.test.ts'

/** `npm run test:neo4j`: the suites that use a store, on a real Neo4j, and those about Neo4j alone. */
export default defineConfig({
  // Apollo loads graphql's CommonJS build; a second copy of it would be another realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: [
      ...[...onEveryEngine, 'neo4j'].map((folder) => `test/${folder}/**/*.test.ts`),
      ...ofPages.map((suite) => `test/pages/${suite}.test.ts`),
    ],
    // What these ask, the suites of test/resolvers ask as well.
    exclude: [`**/*${runOnce}`, 'test/commands/{from-csv,propose,draft-cases}.test.ts'],
    // Ended last first: the server stops, then the engines are told.
    globalSetup: [
      'test/support/report-engines.ts',
      'test/support/program-setup.ts',
      'test/support/neo4j-setup.ts',
    ],
    // To load the product anew for each file takes a third of the run.
    isolate: false,
    setupFiles: ['test/support/after-file.ts'],
    // Neo4j Community has one database, which each file wipes.
    fileParallelism: false,
    // Neo4j plans each query at its first run, which takes a second of a quiet machine and many of a busy one.
    testTimeout: 240_000,
    hookTimeout: 300_000,
  },
})
