import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import type { Viewer } from '../domain/viewers.ts'
import { forbidden, type OnRecordError, unauthenticated, unavailable } from '../errors.ts'

/** Whose JSON Web Tokens are taken (RFC 7519), and how they tell what somebody may do. */
export type JwtOptions = {
  /** Where the issuer publishes its keys (RFC 7517). */
  readonly jwksUrl: string
  readonly issuer: string
  /** Whom a token must be meant for: this server, by the name that the issuer knows it by. */
  readonly audience: string
  /** The claim that holds a role, or a list of them: `reader`, `editor` or `admin`. */
  readonly roleClaim: string
}

/** Signatures that need a private key. Whoever knows the public one could make the others (RFC 8725, section 2.1). */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

/** How far the issuer's clock may be from this one, in seconds. */
const clockTolerance = 5

/**
 * Tells who holds a JWT: the subject is the name. The issuer's keys are fetched when they are first needed.
 *
 * @param isOpen whether anybody may read: then a token that names no role is a reader's. Elsewhere the issuer has to say so,
 *   who may sign in more people than those who may read here.
 */
export function jwtReader({ jwksUrl, issuer, audience, roleClaim }: JwtOptions, isOpen: boolean) {
  const keys = createRemoteJWKSet(new URL(jwksUrl))
  const requiredClaims = ['sub', 'exp']
  return async (token: string): Promise<Viewer> => {
    const { payload } = await jwtVerify(token, keys, {
      algorithms,
      issuer,
      audience,
      requiredClaims,
      clockTolerance,
    }).catch((error: unknown) => {
      throw refused(error)
    })
    return { name: String(payload.sub), role: roleIn(payload, roleClaim) ?? reads(roleClaim, isOpen) }
  }
}

function roleIn(payload: JWTPayload, claim: string): Viewer['role'] | undefined {
  const named = [payload[claim]].flat()
  return (['admin', 'editor', 'reader'] as const).find((each) => named.includes(each))
}

function reads(claim: string, isOpen: boolean): Viewer['role'] {
  if (isOpen) return 'reader'
  throw forbidden(`The claim "${claim}" of this token names none of the roles reader, editor and admin.`)
}

/** What is wrong with a token, for who sent it; or that the keys to tell cannot be had. */
function refused(error: unknown): OnRecordError {
  const { JWTExpired, JWTClaimValidationFailed, JOSEAlgNotAllowed, JWKSNoMatchingKey } = errors
  const {
    JOSENotSupported,
    JWKSMultipleMatchingKeys,
    JWSInvalid,
    JWTInvalid,
    JWSSignatureVerificationFailed,
  } = errors
  if (error instanceof JWTExpired) return unauthenticated('This token has expired. Get a new one.')
  if (error instanceof JWTClaimValidationFailed) {
    return unauthenticated(`This token is not for this server: its claim "${error.claim}" does not match.`)
  }
  const faults = [
    JOSEAlgNotAllowed,
    JOSENotSupported,
    JWKSNoMatchingKey,
    JWKSMultipleMatchingKeys,
    JWSInvalid,
    JWTInvalid,
    JWSSignatureVerificationFailed,
  ]
  return faults.some((fault) => error instanceof fault)
    ? unauthenticated("This token is not signed with one of its issuer's keys.")
    : unavailable('The keys for checking tokens cannot be fetched at the moment.', error)
}
