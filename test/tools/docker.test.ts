import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readConfig, settings } from '../../src/config.ts'

// No Docker engine is needed here: this holds what can be known of the image and the compose file without one.

const root = resolve(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(resolve(root, name), 'utf8')

type Service = {
  image?: string
  build?: string
  /** What is null is passed through from the environment of whoever starts it. */
  environment: Record<string, string | null>
  ports: string[]
  volumes?: string[]
  tmpfs?: string[]
  healthcheck?: Record<string, string | number | string[]>
  stop_grace_period?: string
  restart?: string
  depends_on?: Record<string, { condition: string }>
}
type Compose = { services: Record<'neo4j' | 'on-record', Service>; volumes: Record<string, unknown> }

/** What Compose makes of a text when the environment sets nothing: defaults, and "$" for "$$". */
const interpolated = (text: string) =>
  text.replace(/(?<!\$)\$\{\w+:-([^}]*)\}/g, '$1').replaceAll('$$', () => '$')

const compose: Compose = parse(read('docker-compose.yml'), (_key, value) =>
  typeof value === 'string' ? interpolated(value) : value,
)
const { neo4j, 'on-record': server } = compose.services
const dockerfile = read('Dockerfile').split('\n')

test('Neo4j is 5.26 Community, keeps its graph in a volume and says when it answers', () => {
  expect(neo4j.image).toBe('neo4j:5.26-community')
  expect(neo4j.volumes).toEqual(['graph:/data'])
  expect(Object.keys(compose.volumes)).toEqual(['graph'])
  expect(neo4j.healthcheck?.test).toContainEqual(expect.stringContaining('cypher-shell'))
})

test('the server waits for Neo4j and its settings are accepted', () => {
  expect(server.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
  expect(readConfig(givenTo({}))).toMatchObject({
    neo4j: { uri: 'bolt://neo4j:7687', credentials: { username: 'neo4j', password: 'on-record-local' } },
    demo: false,
  })
})

/** What the server is given where the environment of whoever starts it has these. */
const givenTo = (environment: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(server.environment).flatMap(([name, value]) => {
      const given = value ?? environment[name]
      return given === undefined ? [] : [[name, given]]
    }),
  )

test('every setting is passed through, but those of the address, which the image has', () => {
  const own = ['PORT', 'HOST']
  expect(Object.keys(server.environment).sort()).toEqual(
    Object.keys(settings)
      .filter((name) => !own.includes(name))
      .sort(),
  )
  expect(readConfig(givenTo({ ON_RECORD_DEMO: 'true', ON_RECORD_TIMEOUT: '1500' }))).toMatchObject({
    demo: true,
    timeout: 1500,
  })
})

const duration = /^(\d+(us|ms|s|m|h))+$/

/** The keys of a service that this file uses, and what each may be, by the Compose Specification. */
const rules: Record<keyof Service | 'init' | 'read_only', (value: unknown) => boolean> = {
  image: (value) => typeof value === 'string' && /^[\w./-]+:[\w.-]+$/.test(value),
  build: (value) => value === '.',
  environment: isMapOf((value) => value === null || typeof value === 'string'),
  ports: isListOf(/^127\.0\.0\.1:\d+:\d+$/),
  volumes: isListOf(/^[a-z]+:\/\w+$/),
  tmpfs: isListOf(/^\/\w+(:(size=\d+[kmg]?|mode=\d+)(,(size=\d+[kmg]?|mode=\d+))*)?$/),
  healthcheck: isMapOf((value, key) =>
    key === 'test'
      ? Array.isArray(value) && ['CMD', 'CMD-SHELL'].includes(value[0])
      : key === 'retries'
        ? Number.isInteger(value)
        : ['interval', 'timeout', 'start_period'].includes(key) && duration.test(String(value)),
  ),
  stop_grace_period: (value) => duration.test(String(value)),
  restart: (value) => ['no', 'always', 'on-failure', 'unless-stopped'].includes(String(value)),
  depends_on: isMapOf((value) =>
    ['service_started', 'service_healthy', 'service_completed_successfully'].includes(
      String((value as { condition?: unknown }).condition),
    ),
  ),
  init: (value) => typeof value === 'boolean',
  read_only: (value) => typeof value === 'boolean',
}

function isMapOf(isRight: (value: unknown, key: string) => boolean) {
  return (value: unknown) => Object.entries(value ?? {}).every(([key, each]) => isRight(each, key))
}

function isListOf(pattern: RegExp) {
  return (value: unknown) => Array.isArray(value) && value.every((each) => pattern.test(String(each)))
}

test.each(Object.entries(compose.services))('%s is written by the rules of Compose', (_name, service) => {
  const wrong = Object.entries(service).filter(
    ([key, value]) => !(key in rules && rules[key as keyof typeof rules](value)),
  )
  expect(wrong).toEqual([])
  expect(Object.keys(service.depends_on ?? {}).every((name) => name in compose.services)).toBe(true)
})

test('the server stops in order, has room for imports though its disk is read-only, and says when it answers', () => {
  expect(server).toMatchObject({
    read_only: true,
    tmpfs: ['/tmp:size=1g,mode=1777'],
    stop_grace_period: '20s',
  })
  expect(server.healthcheck?.test).toContainEqual(expect.stringContaining('/health/ready'))
})

test('both name one password, long enough for Neo4j', () => {
  expect(neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${server.environment.NEO4J_PASSWORD}`)
  expect(server.environment.NEO4J_PASSWORD?.length).toBeGreaterThanOrEqual(8)
})

test('no port is open to other machines', () => {
  for (const port of [...neo4j.ports, ...server.ports]) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/)
})

test('the image and the compose file set only variables that exist', () => {
  const inImage = dockerfile.filter((line) => line.startsWith('ENV ')).join(' ')
  const named = [...inImage.matchAll(/(\w+)=/g)].map(([, name]) => name)
  const known = [...Object.keys(settings), 'NODE_ENV']
  expect(
    [...named, ...Object.keys(server.environment)].filter((name) => !known.includes(name ?? '')),
  ).toEqual([])
})

test('the image copies what is there and what the build makes, and does not run as root', () => {
  const copied = dockerfile.flatMap(
    (line) => line.match(/^COPY (?!\. )(?:--from=build )?(.+) \S+$/)?.[1]?.split(' ') ?? [],
  )
  const paths = copied.map((path) => path.replace('/app/', ''))
  expect(
    paths.filter((path) => !existsSync(resolve(root, path)) && path !== 'dist' && path !== 'node_modules'),
  ).toEqual([])
  expect(dockerfile).toContain('USER node')
})

test('what the build reads is not kept out of the image', () => {
  const allowed = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1))
  expect(allowed.filter((path) => !existsSync(resolve(root, path)))).toEqual([])
  expect(allowed).toEqual(
    expect.arrayContaining(['src', 'schema', 'web', 'examples', 'data', 'package-lock.json']),
  )
})
