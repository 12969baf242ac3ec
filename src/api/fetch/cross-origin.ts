import { bookmarkHeader } from '../pipeline/bookmarks.ts'

/** Whether a browser asks what a page of another site may send. */
export const isPreflight = (request: Request) =>
  request.method === 'OPTIONS' && request.headers.has('access-control-request-method')

/** @see https://fetch.spec.whatwg.org/#http-cors-protocol */
export const preflightResponse = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': `authorization, content-type, ${bookmarkHeader}`,
      'access-control-max-age': '600',
    },
  })

/** Lets a page of an origin read the response, if the origin is among those that may; `*` stands for all. */
export function allowOrigin(headers: Headers, origin: string | null, origins: readonly string[]): void {
  if (origins.includes('*')) {
    headers.set('access-control-allow-origin', '*')
    return
  }
  if (origins.length === 0) return
  headers.append('vary', 'origin')
  if (origin !== null && origins.includes(origin)) headers.set('access-control-allow-origin', origin)
}
