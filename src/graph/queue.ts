/**
 * Runs tasks one after another, in the order in which they came. The embedded engine accepts one writer at a time: with
 * a queue, commits never conflict, while retrying after conflicts took ten times as long.
 */
export function taskQueue() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run<T>(task: () => Promise<T>): Promise<T> {
      const result = last.then(task)
      last = result.catch(() => undefined)
      return result
    },
    /** Resolves when everything that was queued has finished. */
    idle: () => last.then(() => undefined),
  }
}
