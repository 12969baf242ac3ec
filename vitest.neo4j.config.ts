import { defineConfig } from 'vitest/config'

const onEveryEngine = ['graph', 'records', 'resolvers', 'bundle', 'api', 'questions', 'commands']

/**
 * Suites that would tell nothing more on Neo4j, as they never open the store of the run (test/house/neo4j-suites.test.ts
 * holds them to that): those of pure functions, of transport, and of the program or a graph that they start themselves, on
 * the embedded engine. A suite that opens the store of the run does not belong here.
 */
export const notOnNeo4j = [
  'test/graph/embedded.test.ts',
  'test/graph/embedded-file.test.ts',
  'test/graph/neo4j-faults.test.ts',
  'test/records/redacted-file.test.ts',
  'test/bundle/csv.test.ts',
  'test/bundle/csv-columns.test.ts',
  'test/bundle/csv-decisions.test.ts',
  'test/bundle/diff.test.ts',
  'test/bundle/encodings.test.ts',
  'test/bundle/fuzz.test.ts',
  'test/bundle/hostile-files.test.ts',
  'test/bundle/many-problems.test.ts',
  'test/bundle/quote-cell.test.ts',
  'test/bundle/reading.test.ts',
  'test/bundle/sent-texts.test.ts',
  'test/bundle/texts-directory.test.ts',
  'test/bundle/validate.test.ts',
  'test/bundle/validate-judgements.test.ts',
  'test/bundle/validate-passages.test.ts',
  'test/bundle/verify.test.ts',
  'test/bundle/with-texts.test.ts',
  'test/api/errors.test.ts',
  'test/api/jwt.test.ts',
  'test/api/limits.test.ts',
  'test/api/schema.test.ts',
  'test/commands/check.test.ts',
  'test/commands/export.test.ts',
  'test/commands/from-csv-again.test.ts',
  'test/commands/from-csv-real.test.ts',
  'test/commands/large-file.test.ts',
  'test/commands/no-graph.test.ts',
  'test/commands/output.test.ts',
  'test/commands/troubled-places.test.ts',
  'test/commands/over-server.test.ts',
  'test/commands/progress.test.ts',
  'test/commands/streams.test.ts',
  'test/commands/texts-encoding.test.ts',
  'test/commands/workbook.test.ts',
  'test/commands/serve-observed.test.ts',
  'test/commands/token.test.ts',
  'test/commands/usage.test.ts',
  'test/commands/validate.test.ts',
  'test/commands/verify.test.ts',
]

/** `npm run test:neo4j`: the suites that use a store, on a real Neo4j, and those about Neo4j alone. */
export default defineConfig({
  // Apollo loads graphql's CommonJS build; a second copy of it would be another realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: [...onEveryEngine, 'neo4j'].map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: notOnNeo4j,
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
