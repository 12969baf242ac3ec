const listenersOf = new WeakMap<AbortSignal, Set<() => void>>()

/**
 * Calls a listener once when a signal aborts, unless what this gives is called before. The signal gets one listener for all:
 * a host may give one to any number of requests, and Node takes more than ten for a leak.
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  const listeners = listenersOf.get(signal) ?? listenTo(signal)
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function listenTo(signal: AbortSignal): Set<() => void> {
  const listeners = new Set<() => void>()
  listenersOf.set(signal, listeners)
  const call = () => {
    for (const listener of listeners) listener()
  }
  signal.addEventListener('abort', call, { once: true })
  return listeners
}
