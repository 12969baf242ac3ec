import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  CompactSign,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { viewerReader } from '../../src/api/access/auth.ts'

const issuer = 'https://login.example.org/'
const audience = 'on-record'
const alg = 'ES256'

const ours = await generateKeyPair(alg)
const theirs = await generateKeyPair(alg)
let keyServer: Server
let viewerOf: ReturnType<typeof viewerReader>
let viewerOfClosed: ReturnType<typeof viewerReader>

beforeAll(async () => {
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'first', alg, use: 'sig' }
  keyServer = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }))
  })
  await once(keyServer.listen(0, '127.0.0.1'), 'listening')
  const { port } = keyServer.address() as AddressInfo
  const jwt = { jwksUrl: `http://127.0.0.1:${port}/keys`, issuer, audience, roleClaim: 'roles' }
  viewerOf = viewerReader({ jwt })
  viewerOfClosed = viewerReader({ jwt }, false)
})
afterAll(() => {
  keyServer.close()
})

/** In seconds, a minute from now. */
const exp = Math.floor(Date.now() / 1000) + 60
/** With the tolerance for clocks that differ. */
const expiresAt = (exp + 5) * 1000

const claims = (changes: JWTPayload = {}): JWTPayload => ({
  sub: 'anna@example.org',
  roles: ['reader', 'editor'],
  iss: issuer,
  aud: audience,
  exp,
  ...changes,
})
const signed = (payload: JWTPayload, key = ours.privateKey, header = { alg, kid: 'first' }) =>
  new SignJWT(payload).setProtectedHeader(header).sign(key)
const shown = async (token: string | Promise<string>) => viewerOf(`Bearer ${await token}`)

test('a JWT of the issuer tells by its subject who it is, by its claim what is allowed, and until when', async () => {
  expect(await shown(signed(claims()))).toEqual({
    name: 'anna@example.org',
    role: 'editor',
    expiresAt,
  })
  expect(await shown(signed(claims({ roles: 'admin' })))).toMatchObject({ role: 'admin' })
})

describe('refused', () => {
  const spki = exportSPKI(ours.publicKey).then((pem) => new TextEncoder().encode(pem))
  test.each([
    [
      'another issuer',
      () => signed(claims({ iss: 'https://evil.example/' })),
      'its claim "iss" does not match',
    ],
    ['another server', () => signed(claims({ aud: 'something-else' })), 'its claim "aud" does not match'],
    ['an old token', () => signed(claims({ exp: 1_000_000_000 })), 'has expired'],
    ['one that never expires', () => signed(claims({ exp: undefined })), 'its claim "exp" does not match'],
    ['one of nobody', () => signed(claims({ sub: undefined })), 'its claim "sub" does not match'],
    ["another issuer's key", () => signed(claims(), theirs.privateKey), 'not signed with one of'],
    ['an unknown key', () => signed(claims(), ours.privateKey, { alg, kid: 'x' }), 'not signed with one of'],
    [
      'no signature',
      () => new UnsecuredJWT(claims()).encode(),
      'does not know this token|not signed with one of',
    ],
    [
      'an extension that is not understood',
      () =>
        new CompactSign(new TextEncoder().encode(JSON.stringify(claims())))
          .setProtectedHeader({ alg, kid: 'first', crit: ['x'], x: 1 })
          .sign(ours.privateKey, { crit: { x: true } }),
      'not signed with one of',
    ],
    [
      'the public key taken for a shared secret',
      async () => new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(await spki),
      'not signed with one of',
    ],
  ])('%s', async (_what, token, reason) => {
    await expect(shown(token())).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringMatching(new RegExp(reason)),
    })
  })
})

describe('a JWT that names no role', () => {
  const roleless = () => signed(claims({ roles: ['subscriber'] }))

  test('is of a reader where anybody may read', async () => {
    expect(await shown(roleless())).toMatchObject({ name: 'anna@example.org', role: 'reader' })
    expect(await shown(signed(claims({ roles: undefined })))).toMatchObject({ role: 'reader' })
  })

  test('is refused where reading is closed: its issuer may sign in more people than may read here', async () => {
    await expect(viewerOfClosed(`Bearer ${await roleless()}`)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: 'The claim "roles" of this token names none of the roles reader, editor and admin.',
    })
    const reader = await signed(claims({ roles: 'reader' }))
    expect(await viewerOfClosed(`Bearer ${reader}`)).toMatchObject({ role: 'reader' })
  })
})

test('where the keys cannot be fetched, it is the service that is wrong, not the token', async () => {
  const unreachable = viewerReader({
    jwt: { jwksUrl: 'http://127.0.0.1:1/keys', issuer, audience, roleClaim: 'roles' },
  })
  await expect(unreachable(`Bearer ${await signed(claims())}`)).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
  })
})
