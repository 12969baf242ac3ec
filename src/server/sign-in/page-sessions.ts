import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Api, RequestWithSignal } from '../../api/api.ts'
import type { Viewer } from '../../api/product.ts'
import { forbidden, OnRecordError, unauthenticated } from '../../errors.ts'
import { isFromHere } from '../requests/from-here.ts'
import type { LocalTokens } from './local-tokens.ts'

/** What the cookie of a reader is called who has signed in. */
const cookieName = 'on-record-reader'

/** How long somebody stays signed in: a working day, in seconds. What the token itself allows may end before. */
const lifetime = 8 * 60 * 60

type Doors = {
  readonly viewerOf: Api<RequestWithSignal>['viewerOf']
  readonly local?: LocalTokens
}

/** Who looks at a page: whoever signed in, by their cookie. A token that is not taken any more is as good as none. */
export async function readerOf({ viewerOf }: Doors, request: FastifyRequest): Promise<Viewer> {
  const token = cookieOf(request)
  if (token === null) return viewerOf(undefined)
  try {
    return await viewerOf(`Bearer ${token}`, isFromHere(request))
  } catch (fault) {
    if (fault instanceof OnRecordError && fault.code === 'UNAUTHENTICATED') return viewerOf(undefined)
    throw fault
  }
}

/**
 * Signs a reader in, by a token of the server or one that is good once.
 *
 * @throws UNAUTHENTICATED for a token that is not taken, and why
 */
export async function signIn(
  { viewerOf, local }: Doors,
  request: FastifyRequest,
  reply: FastifyReply,
  given: string,
) {
  const token = given.trim()
  if (!/^[\w.~+/-]+=*$/.test(token))
    throw unauthenticated('This is not a token. Ask whoever runs this server for one.')
  const session = isFromHere(request) ? await local?.begin(token).catch(() => undefined) : undefined
  if (session === undefined) await viewerOf(`Bearer ${token}`, isFromHere(request))
  setCookie(request, reply, session?.token ?? token, lifetime)
}

export const signOut = (request: FastifyRequest, reply: FastifyReply): void =>
  setCookie(request, reply, '', 0)

/** @throws FORBIDDEN for a form that a page of another site sends, which would act in the reader's name */
export function refuseForeignForm({ headers }: FastifyRequest): void {
  const from = headers['sec-fetch-site']
  if (from !== undefined && from !== 'same-origin' && from !== 'none')
    throw forbidden('This form was sent by a page of another site.')
}

/** Not for scripts, and sent along when somebody follows a link from a mail, but with no form of another site. */
function setCookie({ protocol }: FastifyRequest, reply: FastifyReply, token: string, maxAge: number): void {
  const secure = protocol === 'https' ? '; Secure' : ''
  reply.header(
    'set-cookie',
    `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`,
  )
}

function cookieOf({ headers }: FastifyRequest): string | null {
  const cookies = headers.cookie?.split(';').map((each) => each.trim()) ?? []
  return cookies.find((each) => each.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) || null
}
