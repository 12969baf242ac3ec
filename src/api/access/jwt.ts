import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import type { Viewer } from '../../domain/viewers.ts'
import { forbidden, type OnRecordError, unauthenticated, unavailable } from '../../errors.ts'

/** Whose JSON Web Tokens (RFC 7519) are accepted, and where they name a role. */
export type JwtOptions = {
  /** Where the issuer publishes its keys (RFC 7517). */
  readonly jwksUrl: string
  readonly issuer: string
  /** The audience that a token must name: this server, as the issuer calls it. */
  readonly audience: string
  /** The claim that holds a role, or a list of them: `reader`, `editor` or `admin`. */
  readonly roleClaim: string
}

/**
 * Signatures that need a private key. With other algorithms, the public key could be used to forge one (RFC 8725, section
 * 2.1).
 */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

/** How far the issuer's clock may differ from ours, in seconds. */
const clockTolerance = 5

/**
 * Tells who holds a JWT: the subject is the name. The issuer's keys are fetched when they are first needed.
 *
 * @param isOpen whether anyone may read: then a token without a role is a reader's. Otherwise the token must name a role,
 *   since not everyone whom the issuer signs in may read here.
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
    const role = roleIn(payload, roleClaim) ?? reads(roleClaim, isOpen)
    const expiresAt = (Number(payload.exp) + clockTolerance) * 1000
    return { name: String(payload.sub), role, expiresAt }
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

/** Why a token is refused, for whoever sent it; or that the issuer's keys could not be fetched. */
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
