import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import { generatedBundle } from '../bundle/generated-bundle.ts'
import { run } from '../support/cli.ts'
import { emptyGraph, type Place } from '../support/empty-graph.ts'
import { expectWholeRecords, exported, looking, statementsAmong } from '../support/whole-records.ts'

const bundle = generatedBundle(3_000)
let directory: string
let file: string
let graph: Place

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-test-'))
  file = join(directory, 'bundle.json')
  await writeFile(file, bundleText(bundle))
  graph = await emptyGraph()
})
afterAll(async () => {
  graph.remove()
  await rm(directory, { recursive: true, force: true })
})

/** Runs the importer, and kills it when it has told its progress so many times; how it ended. */
const runImport = (killAfter = Number.POSITIVE_INFINITY) =>
  run(['import', file], graph.settings, (told, kill) => {
    if ([...told.matchAll(/ of \d+ records(, .*)?\n/g)].length >= killAfter) kill()
  })

test('an import that is killed again and again leaves whole records only, and the next one completes it', async () => {
  let held = 0
  for (const killAfter of [1, 3]) {
    expect(await runImport(killAfter)).toMatchObject({ code: null })
    const records = await looking(graph.options, (cutOff) => expectWholeRecords(cutOff, bundle))
    const statements = statementsAmong(records).length
    expect(statements).toBeGreaterThan(held)
    held = statements
  }
  expect(held).toBeLessThan(3_000)
  const last = await runImport()
  expect(last).toMatchObject({ code: 0 })
  expect(`${last.out}${last.err}`).toMatch(/ [1-9]\d* created, 0 updated, [1-9]\d* unchanged\./)
  expect(await looking(graph.options, (whole) => exported(whole, bundle))).toBe(bundleText(bundle))
}, 600_000)
