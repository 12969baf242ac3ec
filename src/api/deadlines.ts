import { setMaxListeners } from 'node:events'
import { timedOut } from '../errors.ts'

export type Deadlines = {
  /** A signal that aborts with TIMEOUT when the time is over, and with the client's reason when the client leaves. */
  begin(client: AbortSignal | undefined): AbortSignal
  /** The request was answered: its signal will not abort any more. */
  end(signal: AbortSignal): void
}

/**
 * How long requests may take, in milliseconds. A timer that is ended with its request, since `AbortSignal.timeout`
 * would keep every answered request's timer until it fires.
 */
export function deadlines(milliseconds: number): Deadlines {
  const endings = new WeakMap<AbortSignal, () => void>()
  return {
    begin(client) {
      const controller = new AbortController()
      // Every query of the request listens, and there is no bound on how many run at once.
      setMaxListeners(0, controller.signal)
      const stop = () =>
        controller.abort(timedOut(`The request took longer than ${milliseconds / 1000} s. Ask for less.`))
      const timer = setTimeout(stop, milliseconds).unref()
      const leave = () => controller.abort(client?.reason)
      if (client?.aborted) {
        leave()
      }
      client?.addEventListener('abort', leave, { once: true })
      endings.set(controller.signal, () => {
        clearTimeout(timer)
        client?.removeEventListener('abort', leave)
      })
      return controller.signal
    },
    end(signal) {
      endings.get(signal)?.()
    },
  }
}
