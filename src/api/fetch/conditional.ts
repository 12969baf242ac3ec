import { createHash } from 'node:crypto'
import type { Viewer } from '../../domain/viewers.ts'
import { bookmarkHeader } from '../pipeline/bookmarks.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'

const version = 'query RecordVersion { stats { changes version } }'

/**
 * The entity tag of an answer: of what is asked, of whom it is for, and of the log's number, so that it is another one after
 * every write. Null for a viewer who may not read.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3
 */
export async function tagOf(
  pipeline: Pipeline,
  asked: object,
  viewer: Viewer,
  bookmark?: string,
): Promise<string | null> {
  const { result } = await pipeline.answer({ query: version, viewer, bookmark, isOwn: true })
  if (!result.data || result.errors) return null
  const parts = JSON.stringify([asked, viewer.role, result.data])
  return `W/"${createHash('sha256').update(parts).digest('base64url')}"`
}

/** Whether a client has the answer of this tag already, by its header `If-None-Match`. */
export const isKnown = (tag: string, ifNoneMatch: string | null): boolean =>
  (ifNoneMatch ?? '').split(',').some((known) => known.trim() === tag)

/** The answer that a client has is still the answer: nothing was written since. */
export function unchanged(tag: string, viewer: Viewer): Response {
  const response = new Response(null, { status: 304 })
  setTag(response.headers, tag, viewer)
  return response
}

/** Lets caches keep an answer, and ask each time whether it still holds; shared ones only what anybody may read. */
export function setTag(headers: Headers, tag: string, { role }: Viewer): void {
  headers.set('etag', tag)
  headers.set('cache-control', role === 'anonymous' ? 'public, no-cache' : 'private, no-cache')
  headers.append('vary', `accept, authorization, ${bookmarkHeader}`)
}
