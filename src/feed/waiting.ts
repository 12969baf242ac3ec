/** Resolves after so many milliseconds (null: never), or when the signal aborts. */
export function pause(milliseconds: number | null, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = milliseconds === null ? undefined : setTimeout(done, milliseconds)
    signal.addEventListener('abort', done, { once: true })
    if (signal.aborted) done()
  })
}

/** Those who wait for the same thing. */
export function waitingRoom() {
  const waiting = new Set<() => void>()
  return {
    /** Resolves when all are called, or when the signal aborts. */
    wait(signal: AbortSignal): Promise<void> {
      return new Promise((resolve) => {
        const done = () => {
          waiting.delete(done)
          signal.removeEventListener('abort', done)
          resolve()
        }
        waiting.add(done)
        signal.addEventListener('abort', done, { once: true })
        if (signal.aborted) done()
      })
    },
    call(): void {
      for (const done of [...waiting]) done()
    },
  }
}
