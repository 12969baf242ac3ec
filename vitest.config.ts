import { defineConfig } from 'vitest/config'

/** `npm test`: every suite that needs neither Neo4j nor a browser, on the embedded engine. */
export default defineConfig({
  // Apollo loads graphql's CommonJS build; a second copy of it would be another realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/neo4j/**', 'test/browser/**'],
    globalSetup: ['test/support/report-engines.ts', 'test/support/program-setup.ts'],
    // To load the product anew for each file takes a third of the run.
    isolate: false,
    setupFiles: ['test/support/after-file.ts'],
    // Far above what any test takes, since a loaded machine is several times slower: it ends what hangs, and asserts nothing.
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
})
