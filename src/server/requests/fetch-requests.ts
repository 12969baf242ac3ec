import type { FastifyRequest } from 'fastify'

/** A request as a handler of the Fetch API takes it, with those of its headers that the handler reads. */
export function fetchRequest(
  { url, headers }: FastifyRequest,
  names: readonly string[],
  signal: AbortSignal,
): Request {
  const read = names.flatMap((name): [string, string][] => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value]] : []
  })
  return new Request(`http://localhost${url}`, { headers: read, signal })
}
