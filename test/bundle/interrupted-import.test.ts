import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import type { Bundle } from '../../src/bundle/format.ts'
import { emptyGraph, type Place, run } from '../support/cli.ts'
import { generatedBundle } from './generated-bundle.ts'

const bundle = generatedBundle(300)
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
    if (told.split('records\n').length > killAfter) kill()
  })

async function exported(): Promise<string> {
  const { title, description } = bundle
  const names = ['--title', title, '--description', description]
  const { out, err, code } = await run(['export', ...names], graph.settings)
  expect([code, err]).toEqual([0, ''])
  return out
}

test('an import that is killed again and again leaves whole records only, and the next one completes it', async () => {
  const receipts = new Map(bundle.statements?.map(({ id, attributions }) => [id, attributions.length]))
  for (const killAfter of [1, 3]) {
    expect(await runImport(killAfter)).toMatchObject({ code: null })
    const held: Bundle = JSON.parse(await exported())
    for (const { id, attributions } of held.statements ?? [])
      expect([id, attributions.length]).toEqual([id, receipts.get(id)])
  }
  const last = await runImport()
  expect(last).toMatchObject({ code: 0 })
  expect(`${last.out}${last.err}`).toMatch(/ [1-9]\d* created, 0 updated, [1-9]\d* unchanged\./)
  expect(await exported()).toBe(bundleText(bundle))
}, 600_000)
