import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generatedBundle } from '../bundle/generated-bundle.ts'
import { run, started } from '../support/cli.ts'
import { emptyGraph, type Place } from '../support/empty-graph.ts'

let directory: string
let graph: Place

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-test-'))
  graph = await emptyGraph()
  const imported = await run(
    ['import', '-'],
    graph.settings,
    undefined,
    JSON.stringify(generatedBundle(1_000)),
  )
  expect(imported).toMatchObject({ code: 0 })
}, 300_000)
afterAll(async () => {
  graph.remove()
  await rm(directory, { recursive: true, force: true })
})

/** Starts a backup into a file of the directory, and ends it with a signal once it reads the graph. */
async function killed(file: string, signal: 'SIGTERM' | 'SIGKILL') {
  const backup = started(['backup', '-o', join(directory, file)], graph.settings)
  while ((await readdir(directory)).length === 0) await wait(10)
  return backup.stop(signal)
}

test('a backup that is killed leaves no file of its name, and the graph can be backed up again', async () => {
  expect(await killed('stopped.backup', 'SIGTERM')).toMatchObject({
    code: 143,
    err: expect.stringContaining('No partial file was left behind.'),
  })
  expect(await readdir(directory)).toEqual([])

  expect(await killed('killed.backup', 'SIGKILL')).toMatchObject({ code: null })
  expect(await readdir(directory)).not.toContain('killed.backup')

  const whole = join(directory, 'whole.backup')
  expect(await run(['backup', '-o', whole], graph.settings)).toMatchObject({ code: 0 })
  const restored = await emptyGraph()
  expect(await run(['restore', whole], restored.settings)).toMatchObject({ code: 0 })
  restored.remove()
}, 300_000)
