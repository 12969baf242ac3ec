import type { Viewer } from '../domain/viewers.ts'
import { markupOf } from './markup/html.ts'
import type { Answer, Download, View } from './page.ts'
import { layout } from './parts/layout.ts'
import type { Site } from './site.ts'

/** What a transport sends. */
export type Reply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | AsyncIterable<string>
}

type Frame = {
  readonly site: Site
  readonly root: string
  /** Who looks at the page. */
  readonly viewer: Viewer
  /** The tag of what the page was made from; null where it may be another the next time. */
  readonly tag: string | null
}

/** How an answer is sent. */
export function replyWith(answer: Answer, { site, root, viewer, tag }: Frame): Reply {
  if ('movedTo' in answer)
    return { status: answer.status, headers: { location: `${root}${answer.movedTo.slice(1)}` }, body: '' }
  if ('type' in answer) return sentFile(answer, tag)
  return {
    status: answer.status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...caching(answer.status === 200 ? tag : null) },
    body: markupOf(layout(answer, site, viewer), root),
  }
}

/** What is downloaded. */
export function sentFile({ type, file, text, isLasting }: Download, tag: string | null): Reply {
  const headers = {
    'content-type': type,
    ...(isLasting ? { 'cache-control': 'public, max-age=31536000, immutable' } : caching(tag)),
    ...(file !== undefined && { 'content-disposition': `attachment; filename="${file}"` }),
  }
  return { status: 200, headers, body: text }
}

/** Whoever asks has it already. */
export const notChanged = (tag: string): Reply => ({ status: 304, headers: { etag: tag }, body: '' })

/** Pages are asked for anew each time, and sent only where the log has moved on: a redaction shows at once. */
const caching = (tag: string | null): Record<string, string> =>
  tag === null
    ? { 'cache-control': 'no-store' }
    : { 'cache-control': 'private, no-cache', etag: tag, vary: 'cookie' }

/** The same for what everybody is shown alike, which whatever stands between may keep as well. */
export const revalidated = (tag: string | null): Record<string, string> =>
  tag === null ? { 'cache-control': 'no-store' } : { 'cache-control': 'no-cache', etag: tag }

const statuses: Readonly<Record<string, View['status']>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 503,
}

/** The status of a page that could not be made. */
export const statusOf = (code: string): View['status'] => statuses[code] ?? 500
