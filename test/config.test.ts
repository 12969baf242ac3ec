import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
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

test('without any setting: this machine only, the embedded store beside the work, the demo', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    data: join(process.cwd(), '.on-record'),
    demo: true,
    neo4j: null,
    logLevel: 'warn',
    timeout: 30_000,
    corsOrigins: [],
    asOfChanges: 5_000,
    following: { connectionsPerAddress: 100, operationsPerSocket: 100 },
    requestsPerMinute: null,
    trustedProxies: [],
    metrics: null,
    tokens: [],
    jwt: null,
    anonymousReads: true,
    keepTexts: false,
    agentProposals: false,
    documents: null,
    readingRoom: { title: 'On Record', contact: null, publicUrl: null, indexed: false },
    clientToken: '',
    modelKey: '',
  })
})

describe('the demonstration is loaded', () => {
  test.each([
    [{}, true],
    [{ ON_RECORD_DATA: ':memory:' }, true],
    [{ ON_RECORD_DATA: '.on-record' }, false],
    [{ ON_RECORD_DATA: '.on-record', ON_RECORD_DEMO: 'true' }, true],
    [{ NEO4J_URI: 'bolt://host' }, false],
    [{ NEO4J_URI: 'bolt://host', ON_RECORD_DATA: ':memory:' }, false],
    [{ NEO4J_URI: 'bolt://host', ON_RECORD_DEMO: 'true' }, true],
    [{ ON_RECORD_DEMO: 'false' }, false],
  ])('with %o: %s', (env: Record<string, string>, demo) => {
    expect(readConfig(env).demo).toBe(demo)
  })
})

test('an empty variable is one that is not set', () => {
  expect(readConfig({ PORT: '', ON_RECORD_DATA: '', NEO4J_URI: '', NEO4J_DATABASE: '' })).toEqual(
    readConfig({}),
  )
})

test('Neo4j by URI, user, password and database', () => {
  const env = {
    NEO4J_URI: 'neo4j+s://graph.example.org:7687',
    NEO4J_USERNAME: 'reporter',
    NEO4J_PASSWORD: 'p&ss wörd',
    NEO4J_DATABASE: 'on-record',
  }
  expect(readConfig(env).neo4j).toEqual({
    uri: 'neo4j+s://graph.example.org:7687',
    credentials: { username: 'reporter', password: 'p&ss wörd' },
    database: 'on-record',
  })
})

test('a Neo4j that asks for no credentials', () => {
  expect(readConfig({ NEO4J_URI: 'bolt://127.0.0.1:7687' }).neo4j).toEqual({
    uri: 'bolt://127.0.0.1:7687',
    credentials: null,
    database: null,
  })
})

describe('allowed', () => {
  test.each([
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['HOST', '::1', { host: '::1' }],
    ['HOST', 'api.example.org', { host: 'api.example.org' }],
    ['ON_RECORD_DATA', ':memory:', { data: ':memory:' }],
    ['ON_RECORD_DATA', 'a/b', { data: join(process.cwd(), 'a/b') }],
    ['ON_RECORD_DEMO', 'false', { demo: false }],
    ['ON_RECORD_LOG_LEVEL', 'silent', { logLevel: 'silent' }],
    ['ON_RECORD_TIMEOUT', '1500', { timeout: 1500 }],
    ['ON_RECORD_REQUESTS_PER_MINUTE', '600', { requestsPerMinute: 600 }],
    ['ON_RECORD_ANONYMOUS_READS', 'false', { anonymousReads: false }],
    ['ON_RECORD_KEEP_TEXTS', 'true', { keepTexts: true }],
    ['ON_RECORD_CORS_ORIGINS', '*', { corsOrigins: ['*'] }],
    [
      'ON_RECORD_CORS_ORIGINS',
      'https://a.org, http://b.org:81',
      { corsOrigins: ['https://a.org', 'http://b.org:81'] },
    ],
  ])('%s=%s', (name, given, config) => {
    expect(readConfig({ [name]: given })).toMatchObject(config)
  })

  test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])(
    'NEO4J_URI=%s://host',
    (scheme) => {
      expect(readConfig({ NEO4J_URI: `${scheme}://host` }).neo4j?.uri).toBe(`${scheme}://host`)
    },
  )
})

describe('refused', () => {
  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4000 '],
    ['PORT', '4e3'],
    ['HOST', 'http://localhost'],
    ['HOST', '127.0.0.256'],
    ['ON_RECORD_DATA', 'package.json'],
    ['ON_RECORD_DATA', 'package.json/store'],
    ['ON_RECORD_DEMO', 'no'],
    ['ON_RECORD_LOG_LEVEL', 'loud'],
    ['ON_RECORD_TIMEOUT', '0'],
    ['ON_RECORD_REQUESTS_PER_MINUTE', '0'],
    ['ON_RECORD_STREAMS_PER_ADDRESS', '0'],
    ['ON_RECORD_STREAMS_PER_SOCKET', 'many'],
    ['ON_RECORD_CORS_ORIGINS', 'https://a.org/'],
    ['ON_RECORD_TRUSTED_PROXIES', 'true'],
    ['ON_RECORD_TRUSTED_PROXIES', '*'],
    ['ON_RECORD_TRUSTED_PROXIES', '1'],
    ['ON_RECORD_TRUSTED_PROXIES', '0.0.0.0/0'],
    ['ON_RECORD_TRUSTED_PROXIES', '::/0'],
    ['ON_RECORD_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['ON_RECORD_TRUSTED_PROXIES', 'loopback, proxy.example.org'],
    ['ON_RECORD_METRICS_PORT', 'on'],
    ['ON_RECORD_ANONYMOUS_READS', 'some'],
    ['ON_RECORD_JWKS_URL', 'http://login.example.org/keys'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'bolt://'],
  ])('%s=%s', (name, given) => {
    expect(refusal({ [name]: given })).toMatch(new RegExp(`^${name} must be .+; it is "`))
    expect(refusal({ [name]: given })).toContain(`it is "${given}".`)
  })

  test.each(['ab', '1graph', 'on_record', 'x'.repeat(64)])('NEO4J_DATABASE=%s', (given) => {
    const env = { NEO4J_URI: 'bolt://host', NEO4J_DATABASE: given }
    expect(refusal(env)).toContain(`NEO4J_DATABASE must be a database name`)
  })
})

test('a refusal says the name, what is allowed and what was given', () => {
  expect(refusal({ PORT: 'http' })).toBe('PORT must be a whole number from 0 to 65535; it is "http".')
})

test('all that is wrong is said at once, a line each', () => {
  expect(refusal({ PORT: '99999', ON_RECORD_DEMO: 'yes', NEO4J_USERNAME: 'neo4j' })).toMatchInlineSnapshot(`
    "PORT must be a whole number from 0 to 65535; it is "99999".
    ON_RECORD_DEMO must be true or false; it is "yes".
    NEO4J_URI must be set when NEO4J_USERNAME is; it is not set.
    NEO4J_PASSWORD must be set when NEO4J_USERNAME is; it is not set."
  `)
})

describe('settings of Neo4j that need each other', () => {
  test.each([
    [
      { NEO4J_URI: 'bolt://host', NEO4J_USERNAME: 'neo4j' },
      'NEO4J_PASSWORD must be set when NEO4J_USERNAME is; it is not set.',
    ],
    [
      { NEO4J_URI: 'bolt://host', NEO4J_PASSWORD: 'secret' },
      'NEO4J_USERNAME must be set when NEO4J_PASSWORD is; it is not set.',
    ],
    [
      { NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'secret' },
      'NEO4J_URI must be set when NEO4J_USERNAME is; it is not set.',
    ],
    [{ NEO4J_DATABASE: 'graph' }, 'NEO4J_URI must be set when NEO4J_DATABASE is; it is not set.'],
  ])('%o', (env, message) => {
    expect(refusal(env)).toBe(message)
  })
})

test('no refusal shows a password, wherever it was written', () => {
  const shown = refusal({ NEO4J_URI: 'bolt://neo4j:secret@host:7687', NEO4J_PASSWORD: 'secret', PORT: 'x' })
  expect(shown).toContain('it is "bolt://...@host:7687"')
  expect(shown).not.toContain('secret')
  expect(refusal({ NEO4J_URI: 'neo4j:secret@host' })).toContain('it is "...@host"')
})

describe('trusted documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-manifest-'))
  const manifest = join(folder, 'manifest.json')
  afterAll(() => rmSync(folder, { recursive: true }))

  test('a manifest is read from its file', () => {
    writeFileSync(manifest, '{"a1":"{ __typename }"}')
    const env = { ON_RECORD_TRUSTED_DOCUMENTS: manifest, ON_RECORD_TRUSTED_ONLY: 'true' }
    expect(readConfig(env).documents).toEqual({ manifest: { a1: '{ __typename }' }, only: true })
  })

  test.each(['[]', 'no JSON', '"text"'])('%s is no manifest', (text) => {
    writeFileSync(manifest, text)
    expect(refusal({ ON_RECORD_TRUSTED_DOCUMENTS: manifest })).toBe(
      `ON_RECORD_TRUSTED_DOCUMENTS must be a file of JSON, as GraphQL Code Generator, Relay or Apollo write it; it is "${manifest}".`,
    )
  })

  test('nothing is refused without a manifest', () => {
    expect(refusal({ ON_RECORD_TRUSTED_ONLY: 'true' })).toContain('ON_RECORD_TRUSTED_DOCUMENTS must be set')
  })
})

describe('the pages at /read', () => {
  test('may be off, and say who runs them', () => {
    expect(readConfig({ ON_RECORD_READING_ROOM: 'off' }).readingRoom).toBeNull()
    const said = {
      ON_RECORD_TITLE: 'The Daily',
      ON_RECORD_CONTACT: 'desk@daily.example',
      ON_RECORD_PUBLIC_URL: 'https://daily.example/record/',
      ON_RECORD_INDEXED: 'true',
    }
    expect(readConfig(said).readingRoom).toEqual({
      title: 'The Daily',
      contact: 'desk@daily.example',
      publicUrl: 'https://daily.example/record',
      indexed: true,
    })
  })

  test.each([
    ['ON_RECORD_READING_ROOM', 'no'],
    ['ON_RECORD_CONTACT', 'javascript:alert(1)'],
    ['ON_RECORD_CONTACT', 'the desk'],
    ['ON_RECORD_PUBLIC_URL', 'daily.example'],
    ['ON_RECORD_PUBLIC_URL', 'https://anna:secret@daily.example'],
    ['ON_RECORD_PUBLIC_URL', 'https://daily.example/?q'],
  ])('%s=%s is refused, with what is allowed', (name, value) => {
    expect(refusal({ [name]: value })).toContain(`${name} must be `)
  })
})
