import { defineConfig } from 'vitest/config'

const onEveryEngine = ['graph', 'records', 'resolvers', 'bundle', 'api', 'questions', 'commands']

/** `npm run test:neo4j`: the suites that use a store, on a real Neo4j, and those about Neo4j alone. */
export default defineConfig({
  // Apollo loads graphql's CommonJS build; a second copy of it would be another realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: [...onEveryEngine, 'neo4j'].map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: ['test/graph/embedded*.test.ts'],
    // Ended last first: the server stops, then the engines are told.
    globalSetup: ['test/support/report-engines.ts', 'test/support/neo4j-setup.ts'],
    // Neo4j Community has one database, which each file wipes.
    fileParallelism: false,
    // Neo4j plans each query anew at its first run, which takes a second of a quiet machine and many of a busy one.
    testTimeout: 240_000,
    hookTimeout: 300_000,
  },
})
