/**
 * Runs tasks one after the other, in the order in which they came. The embedded engine takes one writer at a time:
 * queued, its commits never collide, where retrying collisions took ten times as long.
 */
export function taskQueue() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run<T>(task: () => Promise<T>): Promise<T> {
      const result = last.then(task)
      last = result.catch(() => undefined)
      return result
    },
    /** Resolves when everything that was queued has ended. */
    idle: () => last.then(() => undefined),
  }
}
