import type { Viewer } from '../../domain/viewers.ts'
import type { ReportFault } from '../errors.ts'
import { mediaTypeFor } from '../media-types.ts'
import type { Caller } from '../pipeline/answered-operations.ts'
import { bookmarkHeader } from '../pipeline/bookmarks.ts'
import { hashOf } from '../pipeline/persisted-documents.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { isKnown, setTag, tagOf, unchanged } from './conditional.ts'
import { allowOrigin, isPreflight, preflightResponse } from './cross-origin.ts'
import { readParameters } from './parameters.ts'
import { faultResponse, refusedRequest, responseOf } from './responses.ts'

/** In bytes. A document with its variables rarely has more than a few thousand. */
const defaultLargestBody = 256 * 1024

export type HandleOptions = {
  /** Who asks, as the host's own sign-in knows them; by default whoever has the token of the `Authorization` header. */
  readonly viewer?: Viewer
  /** The origins of other sites whose pages may read answers, `*` for all; none by default. */
  readonly origins?: readonly string[]
  /** The largest body that is read, in bytes; 256 KiB by default. */
  readonly largestBody?: number
  readonly caller?: Caller
}

/** Answers a GraphQL request over HTTP, in the terms of the Fetch API. Never throws because of the request. */
export type Handle = (request: Request, options?: HandleOptions) => Promise<Response>

/** What stands behind the door. */
export type Behind = {
  readonly pipeline: Pipeline
  readonly viewerOf: (authorization: string | undefined, isHere?: boolean) => Promise<Viewer>
  readonly report: ReportFault
}

/**
 * GraphQL over HTTP for whatever server calls it: queries by GET or POST, mutations by POST. A POST has to be JSON, which a
 * form of another site cannot send, and a GET writes nothing. Compression is left to the host.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/
 */
export const requestHandler =
  (behind: Behind): Handle =>
  async (request, options = {}) => {
    const { origins = [] } = options
    const mayPreflight = origins.length > 0 && isPreflight(request)
    const response = mayPreflight ? preflightResponse() : await answer(behind, request, options)
    allowOrigin(response.headers, request.headers.get('origin'), origins)
    return response
  }

async function answer({ pipeline, viewerOf, report }: Behind, request: Request, options: HandleOptions) {
  const { headers, method, signal } = request
  const mediaType = mediaTypeFor(headers.get('accept') ?? undefined)
  if (mediaType === null)
    return refusedRequest(406, 'Accept application/graphql-response+json or application/json.')
  const parameters = await readParameters(request, options.largestBody ?? defaultLargestBody)
  if (parameters instanceof Response) return parameters
  const { caller } = options
  const bookmark = headers.get(bookmarkHeader) ?? undefined
  try {
    const viewer =
      options.viewer ?? (await viewerOf(headers.get('authorization') ?? undefined, caller?.isHere))
    const isGet = method === 'GET'
    const tag =
      isGet && hashOf(parameters.extensions) !== null
        ? await tagOf(pipeline, parameters, viewer, bookmark)
        : null
    if (tag !== null && isKnown(tag, headers.get('if-none-match'))) return unchanged(tag, viewer)
    const answered = await pipeline.answer({
      ...parameters,
      bookmark,
      viewer,
      caller,
      client: signal,
      mayWrite: !isGet,
    })
    const response = responseOf(answered, mediaType)
    if (tag !== null && !answered.result.errors) setTag(response.headers, tag, viewer)
    return response
  } catch (error) {
    return faultResponse(error, report)
  }
}
