import { afterAll, vi } from 'vitest'

// Files share a process: none may meet what another stubbed.
afterAll(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})
