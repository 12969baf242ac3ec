import type { Setting } from './setting.ts'
import { jwksUrl, text } from './setting-values.ts'

/** Whose JWTs are taken, and what they say of a viewer's role. */
export type JwtConfig = { jwksUrl: string; issuer: string; audience: string; roleClaim: string }

export const jwtSettings = {
  ON_RECORD_JWKS_URL: {
    meaning: 'Where the issuer of JWTs publishes its keys; if not set, JWTs are not accepted.',
    allowed: 'an https URL (http on this machine)',
    default: '',
    read: (given: string) => (given === '' ? null : jwksUrl(given)),
  },
  ON_RECORD_JWT_ISSUER: {
    meaning: 'The "iss" claim of the JWTs that are accepted.',
    ...text,
  },
  ON_RECORD_JWT_AUDIENCE: {
    meaning: 'The "aud" claim of the JWTs that are accepted: what their issuer calls this server.',
    ...text,
  },
  ON_RECORD_JWT_ROLE_CLAIM: {
    meaning:
      'The claim of a JWT that contains its role: reader, editor or admin, or a list with one of them.',
    ...text,
    allowed: 'the name of a claim',
    default: 'role',
  },
} satisfies Record<string, Setting<unknown>>

type Values = {
  readonly [Name in keyof typeof jwtSettings]: Exclude<
    ReturnType<(typeof jwtSettings)[Name]['read']>,
    undefined
  >
}

/** What the settings say; null where no JWTs are taken. */
export const jwtOf = (values: Values): JwtConfig | null => {
  const { ON_RECORD_JWKS_URL: url, ON_RECORD_JWT_ISSUER: issuer } = values
  const { ON_RECORD_JWT_AUDIENCE: audience, ON_RECORD_JWT_ROLE_CLAIM: roleClaim } = values
  return url === null ? null : { jwksUrl: url, issuer, audience, roleClaim }
}
