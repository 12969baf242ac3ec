import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/neo4j/**', 'test/browser/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
