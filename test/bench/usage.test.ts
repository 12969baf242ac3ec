import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const bench = (name: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'bench/run.ts', name], { cwd: root, encoding: 'utf8' })

test('npm run bench says what can be measured, and measures nothing, where that is asked or a name is wrong', () => {
  const { status, stdout, stderr } = bench('--help')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Names: decisions, import, writes, ')
  const wrong = bench('imports')
  expect([wrong.status, wrong.stdout]).toEqual([2, ''])
  expect(wrong.stderr).toBe(`There is no benchmark "imports".\n\n${stdout}`)
})
