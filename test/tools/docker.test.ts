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
  environment: Record<string, string>
  ports: string[]
  volumes?: string[]
  healthcheck?: { test: string[] }
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
  expect(neo4j.healthcheck?.test.at(-1)).toContain('cypher-shell')
})

test('the server waits for Neo4j and its settings are accepted', () => {
  expect(server.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
  expect(readConfig(server.environment)).toMatchObject({
    neo4j: { uri: 'bolt://neo4j:7687', credentials: { username: 'neo4j', password: 'on-record-local' } },
    demo: true,
  })
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
