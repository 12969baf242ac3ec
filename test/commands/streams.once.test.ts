import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../bundle/small-bundle.ts'
import { run, runUnread } from '../support/cli.ts'

let folder: string
let settings: { ON_RECORD_DATA: string }
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-streams-'))
  settings = { ON_RECORD_DATA: join(folder, 'graph') }
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a bundle and a draft are read from standard input', async () => {
  const imported = await run(['import', '-'], settings, undefined, JSON.stringify(bundle()))
  expect([imported.code, imported.err]).toEqual([0, ''])
  expect(imported.out).toMatch(/: [1-9]\d* created, 0 updated, 0 unchanged\.\n$/)
  const checked = await run(['check', '-'], settings, undefined, 'Ukraine spoke of “dirty games”.')
  expect(checked.code).toBe(0)
  expect(checked.out).toContain('EXACT         CONFIRMED    “dirty games”')
})

const emptyGraph =
  'The graph has no statements, so nothing can be found in it ' +
  '(memory, gone when this ends; ON_RECORD_DATA or NEO4J_URI names another).\n'

test.each([
  [['export'], 0, ''],
  [['check', 'README.md'], 1, emptyGraph],
])('%j goes on to its end where its output is read no further, as by head', async (args, code, err) => {
  expect(await runUnread(args, { ON_RECORD_DATA: ':memory:' })).toEqual({ code, out: '', err })
})
