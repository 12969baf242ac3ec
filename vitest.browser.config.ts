import { defineConfig } from 'vitest/config'

/** The tests that need a real Chromium and the built product: `npm run build`, then `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
