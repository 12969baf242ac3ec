import { createHash } from 'node:crypto'
import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { groupsOf } from '../../domain/groups.ts'
import { anonymous, type Viewer } from '../../domain/viewers.ts'
import { type ErrorCode, OnRecordError, unauthenticated } from '../../errors.ts'
import { type JwtOptions, jwtReader } from './jwt.ts'

/** A token that the operator gave out. Only its hash is configured, so that a configuration that leaks gives no token away. */
export type StaticToken = Viewer & {
  /** The SHA-256 of the token, in hexadecimal. */
  readonly sha256: string
}

export type AuthOptions = {
  readonly tokens?: readonly StaticToken[]
  /** The issuer whose JWTs are accepted; none by default. */
  readonly jwt?: JwtOptions | null
  /**
   * Who holds a token that was made on this machine; undefined for any other token. Such a token is refused from
   * elsewhere.
   */
  readonly local?: (token: string) => Promise<Viewer | undefined>
}

/** @throws BAD_CONFIGURATION where two people have the same token, since it would not tell which of them asks */
export function checkTokens(tokens: readonly StaticToken[]): void {
  for (const [, holders] of groupsOf(tokens, ({ sha256 }) => sha256)) {
    if (holders.length === 1) continue
    const named = holders.map(({ name, role }) => `"${name}" (${role})`).join(' and ')
    throw new OnRecordError(
      'BAD_CONFIGURATION',
      `auth.tokens: ${named} have the same token. Give each of them a token of its own.`,
      { name: 'auth.tokens' },
    )
  }
}

/**
 * Tells who sends a request, by its `Authorization` header. Without the header they are anonymous.
 *
 * @throws UNAUTHENTICATED for a token that is refused, and why; FORBIDDEN for a JWT that names no role where reading is
 *   closed; SERVICE_UNAVAILABLE where the keys of JWTs cannot be fetched
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
 */
export function viewerReader({ tokens = [], jwt = null, local }: AuthOptions, anonymousReads = true) {
  const viewers = new Map(tokens.map(({ sha256, name, role }) => [sha256, { name, role }]))
  const viewerOfJwt = jwt && jwtReader(jwt, anonymousReads)
  return async (authorization: string | undefined, isHere = false): Promise<Viewer> => {
    if (authorization === undefined) return anonymous
    const token = bearerToken(authorization)
    // Looked up by its hash, so that the time it takes reveals nothing about a token.
    const viewer = viewers.get(createHash('sha256').update(token).digest('hex'))
    if (viewer) return viewer
    const localViewer = isHere ? await local?.(token) : undefined
    if (localViewer) return localViewer
    if (viewerOfJwt && token.split('.').length === 3) return viewerOfJwt(token)
    throw unauthenticated('This server does not know this token. Ask whoever runs it for one.')
  }
}

/** The token of an `Authorization` header. @throws UNAUTHENTICATED where it holds none */
export function bearerToken(authorization: string): string {
  const [, token] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization) ?? []
  if (token === undefined)
    throw unauthenticated('The Authorization header must be "Bearer", a space and a token.')
  return token
}

/** The HTTP status of a refusal before execution. */
export const refusalStatuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SERVICE_UNAVAILABLE: 503,
}

/** A refusal before execution, as Apollo answers it over HTTP. */
export function refusal(error: unknown): unknown {
  const status = error instanceof OnRecordError ? refusalStatuses[error.code] : undefined
  if (!(error instanceof OnRecordError) || status === undefined) return error
  const headers = new HeaderMap(status === 401 ? [['www-authenticate', 'Bearer']] : [])
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status, headers } } })
}
