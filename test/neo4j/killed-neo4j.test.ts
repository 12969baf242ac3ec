import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import { makeHome, type Neo4jHome } from '../../tools/neo4j/home.ts'
import { type LaunchedNeo4j, launchNeo4j } from '../../tools/neo4j/launch.ts'
import { generatedBundle } from '../bundle/generated-bundle.ts'
import { type Running, run, serving } from '../support/cli.ts'
import { expectWholeRecords, looking, statementsAmong } from '../support/whole-records.ts'
import { keysInGraph, prepare, startWriting, writable, writeAgain } from '../support/writers.ts'

/** A server whose home stays, so that to stop it is to kill it, and what it held is there when it starts again. */
let home: Neo4jHome
let neo4j: LaunchedNeo4j
let running: Running | undefined
let directory: string
let file: string
const bundle = generatedBundle(300)

beforeAll(async () => {
  home = await makeHome()
  neo4j = await launchNeo4j({ home, isBrief: true })
  directory = await mkdtemp(join(tmpdir(), 'on-record-test-'))
  file = join(directory, 'bundle.json')
  await writeFile(file, bundleText(bundle))
}, 300_000)
afterAll(async () => {
  await running?.stop('SIGKILL')
  await neo4j.stop()
  for (const each of [home.directory, directory])
    await rm(each, { recursive: true, force: true, maxRetries: 5 })
})

test('a Neo4j that is killed while editors write and a bundle is imported holds whole records, and each write that was acknowledged', async () => {
  const settings = { NEO4J_URI: neo4j.uri }
  running = await serving({ ...writable, ...settings })
  const { url } = running
  await prepare(url)
  const writing = startWriting(url, 'write')
  await vi.waitFor(() => expect(writing.acknowledged.size).toBeGreaterThan(10), { timeout: 300_000 })
  let refusals: ReturnType<typeof writing.stop> | undefined
  const cutOff = await run(['import', file], settings, (told) => {
    if (/ of \d+ records(, .*)?\n/.test(told)) refusals ??= neo4j.stop().then(() => writing.stop())
  })
  expect(cutOff.code).toBe(3)
  expect(cutOff.err).toContain('The graph store does not answer.')
  expect(await refusals).toContain('SERVICE_UNAVAILABLE')

  // The product was never stopped: it finds its store again.
  neo4j = await launchNeo4j({ home, isBrief: true })
  const look = () => looking({ neo4j: { uri: neo4j.uri } }, (graph) => expectWholeRecords(graph, bundle))
  const held = await look()
  expect(statementsAmong(held).length).toBeGreaterThan(0)
  expect(statementsAmong(held).length).toBeLessThan(300)
  const kept = await keysInGraph(url, held)
  expect(kept).toEqual(expect.arrayContaining([...writing.acknowledged.keys()]))

  const [completed] = await Promise.all([run(['import', file], settings), writeAgain(url, writing)])
  expect(completed).toMatchObject({ code: 0 })
  expect(completed.out).toMatch(/ [1-9]\d* created, 0 updated, [1-9]\d* unchanged\./)
  const whole = await look()
  expect(statementsAmong(whole)).toHaveLength(300)
  expect(await keysInGraph(url, whole)).toEqual(writing.sent.toSorted())
  await running.stop()
}, 900_000)
