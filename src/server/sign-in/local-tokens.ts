import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose'
import type { Viewer } from '../../api/product.ts'
import { unauthenticated } from '../../errors.ts'

/** The roles that a token made on this machine may have. */
export const localRoles = ['reader', 'editor', 'admin'] as const

export type LocalRole = (typeof localRoles)[number]

/** How long a session lasts: a working day, in milliseconds. */
const sessionTime = 8 * 60 * 60 * 1000

/** What tells a one-time token from another JWT (RFC 7519, section 5.1). */
const kind = 'once+jwt'

/** HMAC with SHA-256, since whoever makes a token and whoever accepts it share a key. */
const alg = 'HS256'

export const newLocalKey = (): Buffer => randomBytes(32)

/** A token that can be used once, within so many minutes, with a server that has the key. */
export const oneTimeToken = (key: Uint8Array, holder: Viewer, minutes: number): Promise<string> =>
  new SignJWT({ role: holder.role })
    .setProtectedHeader({ alg, typ: kind })
    .setSubject(holder.name)
    .setJti(randomUUID())
    .setExpirationTime(`${minutes} minutes`)
    .sign(key)

export type Session = {
  readonly token: string
  readonly viewer: Viewer
  /** As milliseconds since 1970. */
  readonly expiresAt: number
}

export type LocalTokens = {
  /** Exchanges a one-time token for a session. @throws UNAUTHENTICATED for a token that is refused, and why */
  begin(token: string): Promise<Session>
  /**
   * Who holds the token of a session, or a one-time token, which is then used up; undefined for any other token.
   *
   * @throws UNAUTHENTICATED for a one-time token that is refused, and why
   */
  viewerOf(token: string): Promise<Viewer | undefined>
}

/** One-time tokens that were signed with a key, and the sessions begun with them. Both end with the process. */
export function localTokens(key: Uint8Array): LocalTokens {
  /** When each used token expires, by its id. */
  const used = new Map<string, number>()
  /** By the token's hash, so that the time of a look-up reveals nothing about a token. */
  const sessions = new Map<string, Session>()

  async function use(token: string): Promise<Viewer> {
    const options = { algorithms: [alg], typ: kind, requiredClaims: ['sub', 'exp', 'jti'] }
    const { payload } = await jwtVerify(token, key, options).catch((error: unknown) => {
      throw unauthenticated(
        error instanceof errors.JWTExpired
          ? 'This token has expired. Run on-record token for a new one.'
          : 'This token was not made for this server since it started. Run on-record token for a new one.',
      )
    })
    const { sub = '', exp = 0, jti = '', role: named } = payload
    for (const [id, expiry] of used) if (expiry * 1000 < Date.now()) used.delete(id)
    if (used.has(jti))
      throw unauthenticated('This token has already been used. Run on-record token for a new one.')
    used.set(jti, exp)
    const role = localRoles.find((each) => each === named)
    if (role === undefined) throw unauthenticated('This token names no role.')
    return { name: sub, role }
  }

  return {
    async begin(token) {
      if (!isOneTime(token))
        throw unauthenticated('This is not a one-time token. Run on-record token for one.')
      const viewer = await use(token)
      const session = {
        token: randomBytes(32).toString('base64url'),
        viewer,
        expiresAt: Date.now() + sessionTime,
      }
      for (const [id, { expiresAt }] of sessions) if (expiresAt < Date.now()) sessions.delete(id)
      sessions.set(hashOf(session.token), session)
      return session
    },
    async viewerOf(token) {
      if (isOneTime(token)) return use(token)
      const session = sessions.get(hashOf(token))
      return session && session.expiresAt > Date.now() ? session.viewer : undefined
    },
  }
}

function isOneTime(token: string): boolean {
  try {
    return decodeProtectedHeader(token).typ === kind
  } catch {
    return false
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
