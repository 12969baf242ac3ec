import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const header = 'x-request-id'

/** What proxies and tracing make: letters, digits and a few marks. Anything else could forge lines of a log. */
const sane = /^[\w.:=+/-]{1,128}$/

/** The id that a request came with, or one of our own; never the token that it shows. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers[header]
  const isToken = typeof given === 'string' && headers.authorization?.endsWith(` ${given}`)
  return typeof given === 'string' && sane.test(given) && !isToken ? given : randomUUID()
}

export const requestIdHeader = header
