import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import { makeHome, type Neo4jHome } from '../../tools/neo4j/home.ts'
import { type LaunchedNeo4j, launchNeo4j } from '../../tools/neo4j/launch.ts'
import { generatedBundle } from '../bundle/generated-bundle.ts'
import { type Running, run, serving } from '../support/cli.ts'
import { expectWholeRecords, looking } from '../support/whole-records.ts'
import { keysInGraph, prepare, startWriting, writable, writeAgain } from '../support/writers.ts'

/** A server whose home stays, so that to stop it is to kill it, and what it held is there when it starts again. */
let home: Neo4jHome
let neo4j: LaunchedNeo4j
let running: Running | undefined
let directory: string

beforeAll(async () => {
  home = await makeHome()
  neo4j = await launchNeo4j({ home })
  directory = await mkdtemp(join(tmpdir(), 'on-record-test-'))
}, 300_000)
afterAll(async () => {
  await running?.stop('SIGKILL')
  await neo4j.stop()
  for (const each of [home.directory, directory])
    await rm(each, { recursive: true, force: true, maxRetries: 5 })
})

const startAgain = async () => {
  neo4j = await launchNeo4j({ home })
}

test('a Neo4j that is killed while editors write has every write that was acknowledged, once and whole', async () => {
  running = await serving({ ...writable, NEO4J_URI: neo4j.uri })
  const { url } = running
  await prepare(url)
  const writing = startWriting(url, 'write')
  await vi.waitFor(() => expect(writing.acknowledged.size).toBeGreaterThan(10), { timeout: 300_000 })
  await neo4j.stop()
  expect(await writing.stop()).toContain('SERVICE_UNAVAILABLE')

  // The product was never stopped: it finds its store again.
  await startAgain()
  const kept = await keysInGraph(url)
  expect(kept).toEqual(expect.arrayContaining([...writing.acknowledged.keys()]))
  await writeAgain(url, writing)
  expect(await keysInGraph(url)).toEqual(writing.sent.toSorted())
  await running.stop()
}, 600_000)

test('an import whose Neo4j is killed says so, and the next one completes it', async () => {
  const bundle = generatedBundle(300)
  const file = join(directory, 'bundle.json')
  await writeFile(file, bundleText(bundle))
  const settings = { NEO4J_URI: neo4j.uri }
  let killed: Promise<void> | undefined
  const first = await run(['import', file], settings, (told) => {
    if (told.includes('records\n')) killed ??= neo4j.stop()
  })
  await killed
  expect(first.code).toBe(3)
  expect(first.err).toContain('The graph store does not answer.')

  await startAgain()
  const look = () => looking({ neo4j: { uri: neo4j.uri } }, (graph) => expectWholeRecords(graph, bundle))
  const held = await look()
  expect(held).toBeGreaterThan(0)
  expect(held).toBeLessThan(300)

  const second = await run(['import', file], settings)
  expect(second).toMatchObject({ code: 0 })
  expect(second.out).toMatch(/ [1-9]\d* created, 0 updated, [1-9]\d* unchanged\./)
  expect(await look()).toBe(300)
}, 600_000)
