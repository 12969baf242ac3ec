/**
 * Gives what is running, or the signal's reason as soon as it aborts. Does not wait for what it stops: a server that waits for a
 * bookmark hears nothing for half a minute.
 */
export function unlessAborted<T>(
  running: Promise<T>,
  signal: AbortSignal | undefined,
  stop: () => Promise<void> = async () => {},
): Promise<T> {
  if (signal === undefined) return running
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason)
      stop().catch(() => {})
    }
    signal.addEventListener('abort', abort, { once: true })
    running.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
