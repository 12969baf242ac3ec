import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../bundle/small-bundle.ts'
import { runHere } from '../support/command-line.ts'
import { emptyGraph, type Place } from '../support/empty-graph.ts'

let folder: string
let graph: Place

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-bundles-'))
  graph = await emptyGraph()
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  graph.remove()
})

test('import takes all of a bundle, and nothing the second time', async () => {
  const istanbul = 'data/istanbul-2025/bundle.json'
  const first = await runHere(['import', istanbul], graph.settings)
  expect([first.code, first.err]).toEqual([0, ''])
  const [, created] = /^Imported into .+: (\d+) created, 0 updated, 0 unchanged\.\n$/.exec(first.out) ?? []
  expect(Number(created)).toBeGreaterThan(100)

  const again = await runHere(['import', istanbul], graph.settings)
  expect(again.out).toMatch(new RegExp(`: 0 created, 0 updated, ${created} unchanged\\.\\n$`))

  const stats = await runHere(['stats'], graph.settings)
  expect(stats.code).toBe(0)
  expect(stats.out).toMatch(new RegExp(`^changes +${created}$`, 'm'))
  expect(stats.out).toMatch(/^VERBATIM +\d+$/m)
})

test('import takes nothing of a bundle that has problems', async () => {
  const faulty = join(folder, 'faulty.json')
  writeFileSync(faulty, JSON.stringify({ ...bundle(), title: undefined, relations: [{ id: 'x' }] }))
  const { code, out } = await runHere(['import', faulty], graph.settings)
  expect(code).toBe(1)
  expect(out).toMatch(/\nNothing was imported\.\n$/)
})

test('migrate has nothing to do any more', async () => {
  const { code, out } = await runHere(['migrate'], graph.settings)
  expect(code).toBe(0)
  expect(out).toMatch(/^.+ \((embedded|neo4j) [\d.]+\): nothing to do\.\n$/)
})
