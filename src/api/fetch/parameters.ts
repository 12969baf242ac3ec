import { parseRequestParams } from 'graphql-http'
import { refusedRequest } from './responses.ts'

const messages: Readonly<Record<number, string>> = {
  405: 'Send GraphQL by POST, or a query by GET.',
  415: 'Send JSON, with the header "Content-Type: application/json".',
}

/** Reads the parameters of a request, or says with which response it is to be refused. */
export async function readParameters(request: Request, mostBytes: number) {
  let isTooLarge = false
  try {
    const parameters = await parseRequestParams({
      method: request.method,
      url: namedInUrl(request.url),
      headers: request.headers,
      raw: request,
      context: undefined,
      body: async () => {
        const text = await textWithin(request, mostBytes)
        isTooLarge = text === null
        return text === null ? null : namedInBody(JSON.parse(text))
      },
    })
    if (!Array.isArray(parameters)) return parameters as Exclude<typeof parameters, readonly unknown[]>
    const [, { status, headers = {} }] = parameters
    return refusedRequest(status, messages[status] ?? 'This is not a GraphQL request.', headers)
  } catch (error) {
    if (isTooLarge)
      return refusedRequest(
        413,
        `The body is larger than ${mostBytes} bytes. Ask for less, or in several requests.`,
      )
    // What is wrong with the parameters, as graphql-http words it.
    if (!(error instanceof Error)) throw error
    return refusedRequest(
      400,
      `${error.message}: send {"query": "..."} with "variables" and "operationName" if needed.`,
    )
  }
}

/**
 * A request may name its document by an id instead of sending it: in `documentId`, or in the `extensions` of Apollo's
 * protocol. What reads the parameters wants a query, so that an empty one is put there.
 *
 * @see https://github.com/graphql/graphql-over-http/blob/main/spec/Appendix%20A%20--%20Persisted%20Documents.md
 */
function namedInUrl(url: string): string {
  const named = new URL(url)
  const { searchParams } = named
  if (searchParams.has('query')) return url
  const id = searchParams.get('documentId')
  if (id !== null) searchParams.set('extensions', JSON.stringify(persisted(id)))
  if (searchParams.has('extensions')) searchParams.set('query', '')
  return named.href
}

function namedInBody(body: unknown): Record<string, unknown> | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Error('JSON body must be an object')
  const parameters = body as Record<string, unknown>
  if (parameters.query !== undefined) return parameters
  const { documentId, extensions } = parameters
  if (typeof documentId === 'string') return { ...parameters, query: '', extensions: persisted(documentId) }
  return extensions === undefined ? parameters : { ...parameters, query: '' }
}

const persisted = (id: string) => ({ persistedQuery: { version: 1, sha256Hash: id } })

/** The text of a body; null where it is too large, of which no more is read. */
async function textWithin(request: Request, mostBytes: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length
    if (bytes > mostBytes) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
