import { setMaxListeners } from 'node:events'
import { timedOut } from '../../errors.ts'
import { onAbort } from './on-abort.ts'

export type Deadlines = {
  /** A signal that aborts with TIMEOUT when the time is up, and with the client's reason when the client leaves. */
  begin(client: AbortSignal | undefined): AbortSignal
  /** To be called when the request was answered: its signal no longer aborts. */
  end(signal: AbortSignal): void
}

/**
 * Limits how long requests may take, in milliseconds. `AbortSignal.timeout` would not do: it keeps the timer of an answered
 * request until it fires.
 */
export function deadlines(milliseconds: number): Deadlines {
  const endings = new WeakMap<AbortSignal, () => void>()
  return {
    begin(client) {
      const controller = new AbortController()
      // Every query to the store listens, and any number of them may run at once.
      setMaxListeners(0, controller.signal)
      const stop = () =>
        controller.abort(timedOut(`The request took longer than ${milliseconds / 1000} s. Ask for less.`))
      const timer = setTimeout(stop, milliseconds).unref()
      const leave = () => controller.abort(client?.reason)
      if (client?.aborted) leave()
      const stay = client && onAbort(client, leave)
      endings.set(controller.signal, () => {
        clearTimeout(timer)
        stay?.()
      })
      return controller.signal
    },
    end(signal) {
      endings.get(signal)?.()
    },
  }
}
