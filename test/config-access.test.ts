import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { OnRecordError } from '../src/errors.ts'

/** What a start with these variables would print. */
function refusal(env: Record<string, string>): string {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof OnRecordError && error.code === 'BAD_CONFIGURATION') return error.message
    throw error
  }
  return 'not refused'
}

test('proxies are trusted by address, range or name', () => {
  const given = 'loopback, 10.0.0.0/8,2001:db8::/32 , 192.0.2.7'
  expect(readConfig({ ON_RECORD_TRUSTED_PROXIES: given }).trustedProxies).toEqual([
    'loopback',
    '10.0.0.0/8',
    '2001:db8::/32',
    '192.0.2.7',
  ])
})

test('metrics are for this machine, unless another address is named for them', () => {
  expect(readConfig({ ON_RECORD_METRICS_PORT: '9464', HOST: '0.0.0.0' }).metrics).toEqual({
    port: 9464,
    host: '127.0.0.1',
  })
  expect(refusal({ ON_RECORD_METRICS_HOST: '0.0.0.0' })).toContain('ON_RECORD_METRICS_PORT must be set when')
})

describe('tokens', () => {
  const sha256 = 'a'.repeat(64)

  test('are known by holder, role and hash', () => {
    expect(
      readConfig({ ON_RECORD_TOKENS: `anna:editor:${sha256}, berta:admin:${sha256},rita:reader:${sha256}` })
        .tokens,
    ).toEqual([
      { name: 'anna', role: 'editor', sha256 },
      { name: 'berta', role: 'admin', sha256 },
      { name: 'rita', role: 'reader', sha256 },
    ])
  })

  test.each([
    ['a token instead of its hash', 'anna:editor:secret'],
    ['another role', `anna:owner:${sha256}`],
    ['no holder', `:editor:${sha256}`],
    ['too much', `anna:editor:${sha256}:secret`],
  ])('%s is refused, and not shown', (_what, given) => {
    expect(refusal({ ON_RECORD_TOKENS: given })).toMatch(/^ON_RECORD_TOKENS must be .+; it is "\.\.\."\.$/)
  })
})

describe('a name that is written for a setting', () => {
  test.each([
    ['ON_RECORD_DAT', 'ON_RECORD_DATA'],
    ['ON_RECORD_DATE', 'ON_RECORD_DATA'],
    ['ON_RECROD_DATA', 'ON_RECORD_DATA'],
    ['ONRECORD_DATA', 'ON_RECORD_DATA'],
    ['on_record_data', 'ON_RECORD_DATA'],
    ['ON-RECORD-DATA', 'ON_RECORD_DATA'],
    ['ON_RECORD_CORS_ORIGIN', 'ON_RECORD_CORS_ORIGINS'],
    ['ON_RECORD_ANONYMOUS_READ', 'ON_RECORD_ANONYMOUS_READS'],
    ['ON_RECORD_JWT_AUD', 'ON_RECORD_JWT_AUDIENCE'],
    ['ON_RECORD_PORT', 'PORT'],
    ['ON_RECORD_HOST', 'HOST'],
    ['ON_RECORD_NEO4J_URI', 'NEO4J_URI'],
    ['NEO4J_URL', 'NEO4J_URI'],
    ['NEO4J_USER', 'NEO4J_USERNAME'],
    ['NEO4J_PASS', 'NEO4J_PASSWORD'],
    ['NEO4J_PWD', 'NEO4J_PASSWORD'],
    ['NEO4J_DB', 'NEO4J_DATABASE'],
    ['neo4j_uri', 'NEO4J_URI'],
  ])('%s is refused with %s', (name, meant) => {
    expect(refusal({ [name]: 'x' })).toBe(`There is no setting ${name}. Did you mean ${meant}?`)
  })

  test('that nobody can guess is refused too', () => {
    expect(refusal({ ON_RECORD_COLOUR: 'no' })).toBe(
      'There is no setting ON_RECORD_COLOUR. on-record help serve lists them all.',
    )
  })

  test('and is set to nothing counts as not set', () => {
    expect(refusal({ ON_RECORD_DAT: '' })).toBe('not refused')
  })
})

describe("names of other programs' settings", () => {
  test.each<Record<string, string>>([
    { NEO4J_AUTH: 'neo4j/secret', NEO4J_HOME: '/opt/neo4j', NEO4J_TEST_URI: 'bolt://host' },
    { NEO4J_USER: 'x', NEO4J_URI: 'bolt://host', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'secret' },
    { HOSTNAME: 'x', REPORT: 'x', POST: 'x', HOTS: 'x' },
  ])('%o are left to them', (env) => {
    expect(refusal(env)).toBe('not refused')
  })

  test('so is what Kubernetes and Docker set for services of these names', () => {
    const env = {
      ON_RECORD_SERVICE_HOST: '10.0.0.7',
      ON_RECORD_SERVICE_PORT: '4000',
      ON_RECORD_SERVICE_PORT_HTTP: '4000',
      ON_RECORD_PORT: 'tcp://10.0.0.7:4000',
      ON_RECORD_PORT_4000_TCP: 'tcp://10.0.0.7:4000',
      ON_RECORD_PORT_4000_TCP_ADDR: '10.0.0.7',
      NEO4J_PORT: 'tcp://10.0.0.8:7687',
      NEO4J_PORT_7687_TCP: 'tcp://10.0.0.8:7687',
      NEO4J_SERVICE_HOST: '10.0.0.8',
    }
    expect(refusal(env)).toBe('not refused')
  })
})

test('JWTs are taken where keys, issuer and audience are set', () => {
  const env = {
    ON_RECORD_JWKS_URL: 'https://login.example.org/keys',
    ON_RECORD_JWT_ISSUER: 'https://login.example.org/',
    ON_RECORD_JWT_AUDIENCE: 'on-record',
  }
  expect(readConfig(env).jwt).toEqual({
    jwksUrl: 'https://login.example.org/keys',
    issuer: 'https://login.example.org/',
    audience: 'on-record',
    roleClaim: 'role',
  })
  expect(refusal({ ...env, ON_RECORD_JWT_AUDIENCE: '' })).toBe(
    'ON_RECORD_JWT_AUDIENCE must be set when ON_RECORD_JWKS_URL is; it is not set.',
  )
  expect(refusal({ ON_RECORD_JWT_ISSUER: 'x' })).toContain('ON_RECORD_JWKS_URL must be set')
})
