import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Neo4jAddress, serverVersion, withSession } from '../../tools/neo4j/bolt.ts'
import { NEO4J_VERSION } from '../../tools/neo4j/fetch.ts'
import { launchNeo4j } from '../../tools/neo4j/launch.ts'
import { resolveNeo4j } from '../../tools/neo4j/resolve.ts'
import { wipeNeo4j } from '../../tools/neo4j/wipe.ts'

// A server takes ten seconds to start, and several times that on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

/** The system's temporary directory, as far as these servers know. */
let temporary: string
const started: ChildProcess[] = []

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'on-record-launcher-'))
  vi.stubEnv('TMPDIR', temporary)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const child of started.splice(0)) child.kill('SIGKILL')
  await rm(temporary, { recursive: true, maxRetries: 5 })
})

/** `npm run neo4j` as a developer starts it. */
function runNeo4j() {
  const root = resolve(import.meta.dirname, '../..')
  const run = spawn(process.execPath, ['--import', 'tsx', 'tools/neo4j/run.ts'], { cwd: root })
  started.push(run)
  return run
}

/** What it has printed once it is ready. */
async function readiness({ stdout }: ChildProcess): Promise<string> {
  const printed: string[] = []
  stdout?.on('data', (chunk) => printed.push(String(chunk)))
  await vi.waitFor(() => expect(printed.join('')).toContain('\n'), { timeout: 110_000 })
  return printed.join('')
}

/** The homes of servers that are there. tsx keeps its cache in the temporary directory too. */
const homes = async () => (await readdir(temporary)).filter((name) => name.startsWith('on-record-neo4j-'))

/** The processes that work in this test's temporary directory: the server and its keeper. */
async function processes(): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'args'])
  return stdout.split('\n').filter((line) => line.includes(temporary))
}

test('npm run neo4j prints the variables and nothing else, answers until SIGINT, and leaves nothing', async () => {
  const run = runNeo4j()
  const printed = await readiness(run)
  expect(printed).toMatch(/^NEO4J_URI=bolt:\/\/127\.0\.0\.1:\d+\n$/)
  const server = { uri: printed.trim().replace('NEO4J_URI=', '') }
  expect(await serverVersion(server)).toBe(NEO4J_VERSION)
  await expectGivenOnlyWhenEmpty(server)
  expect(await processes()).toHaveLength(2)
  expect(await homes()).toHaveLength(1)

  run.kill('SIGINT')
  expect(await once(run, 'exit')).toEqual([0, null])
  expect([await processes(), await homes()]).toEqual([[], []])
})

/** A server is given to tests only when it is empty, and one that was wiped is. */
async function expectGivenOnlyWhenEmpty(server: Neo4jAddress) {
  await withSession(server, async (session) => {
    await session.run('CREATE CONSTRAINT `the id` FOR (n:Actor) REQUIRE n.id IS UNIQUE')
    await session.run('CREATE INDEX FOR (n:Actor) ON (n.name)')
    await session.run('UNWIND range(1, 6000) AS id CREATE (:Actor {id: id})-[:SAID]->(:Statement)')
  })
  await expect(resolveNeo4j({ NEO4J_TEST_URI: server.uri })).rejects.toThrow(
    `NEO4J_TEST_URI=${server.uri} holds 12000 nodes, and the tests would delete them.`,
  )

  await wipeNeo4j(server)
  expect(await resolveNeo4j({ NEO4J_TEST_URI: server.uri })).toMatchObject({ uri: server.uri })
  const left = await withSession(server, (session) => session.run('SHOW INDEXES YIELD type RETURN type'))
  expect(left.records.map((record) => record.get('type'))).toEqual(['LOOKUP', 'LOOKUP'])
}

test('a server that ends before it is ready is told with its last words, and leaves nothing', async () => {
  await expect(launchNeo4j({ heap: '1k' })).rejects.toThrow(
    /^Neo4j did not start\. It ended\. Its last output:\n[\s\S]*Too small maximum heap/,
  )
  expect([await processes(), await homes()]).toEqual([[], []])
})

test('the server goes with whoever started it, even one that is killed while it starts', async () => {
  const run = runNeo4j()
  await vi.waitFor(async () => expect(await processes()).toHaveLength(2), { timeout: 60_000 })
  expect(await homes()).toHaveLength(1)

  run.kill('SIGKILL')
  await vi.waitFor(async () => expect([await processes(), await homes()]).toEqual([[], []]), {
    timeout: 10_000,
  })
})
