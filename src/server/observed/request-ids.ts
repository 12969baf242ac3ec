import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const header = 'x-request-id'

/** An id as proxies and tracing make them: letters, digits and a few marks. Others could forge lines of a log. */
const sane = /^[\w.:=+/-]{1,128}$/

/** The id that a request came with, unless that is its token; else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers[header]
  const isToken = typeof given === 'string' && headers.authorization?.endsWith(` ${given}`)
  return typeof given === 'string' && sane.test(given) && !isToken ? given : randomUUID()
}

export const requestIdHeader = header
