import { defineConfig } from 'vitest/config'

/** The tests that need a real Chromium and the built product: `npm run build`, then `npm run test:browser`. */
export default defineConfig({
  // As in vitest.config.ts: Apollo loads graphql's CommonJS build, and there can be only one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
