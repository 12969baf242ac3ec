import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createOnRecord } from '../../src/index.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { runHere } from '../support/command-line.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-no-graph-'))
  writeFileSync(join(folder, 'bundle.json'), JSON.stringify(bundle()))
  writeFileSync(join(folder, 'draft.md'), 'She spoke of “dirty games”.')
  writeFileSync(join(folder, 'sheet.csv'), 'speaker,text,quote,title\nAnn,It is shut.,shut,The bridge\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)

test.each([
  ['a folder that is not there', 'mistyped'],
  ['a folder with something else in it', '.'],
  ['a folder in a folder that is not there', 'mistyped/graph'],
])('a command that reads refuses %s, says where it looked, and makes nothing', async (_what, name) => {
  const before = readdirSync(folder)
  for (const args of [
    ['stats'],
    ['export'],
    ['export', '-o', at('graph.json')],
    ['backup'],
    ['backup', '-o', at('graph.backup')],
    ['verify'],
    ['check', at('draft.md')],
    ['from-csv', at('sheet.csv'), '-o', at('sheet.json')],
  ]) {
    const { code, out, err } = await runHere(args, { ON_RECORD_DATA: at(name) })
    expect([args[0], code, out, err]).toEqual([
      args[0],
      2,
      '',
      `There is no graph in ${at(name)}. Set ON_RECORD_DATA to the directory of your graph, or make an empty one here with on-record migrate.\n`,
    ])
  }
  expect(readdirSync(folder)).toEqual(before)
})

test('a dry run compares with an empty graph, and makes none', async () => {
  const { code, out } = await runHere(['import', '--dry-run', at('bundle.json')], {
    ON_RECORD_DATA: at('graph'),
  })
  expect(code).toBe(0)
  expect(out).toMatch(/\nWould create \d+, change 0 and leave 0. Nothing was written.\n$/)
  expect(existsSync(at('graph'))).toBe(false)
})

test('migrate makes an empty graph, which reads; import makes one by itself', async () => {
  expect((await runHere(['migrate'], { ON_RECORD_DATA: at('one/graph') })).code).toBe(0)
  expect((await runHere(['stats'], { ON_RECORD_DATA: at('one/graph') })).code).toBe(0)
  expect((await runHere(['import', at('bundle.json')], { ON_RECORD_DATA: at('two') })).code).toBe(0)
  expect((await runHere(['export', '-o', at('out.json')], { ON_RECORD_DATA: at('two') })).code).toBe(0)
})

test('a program that asks for an existing graph gets no other', async () => {
  await expect(createOnRecord({ directory: at('graph'), existing: true })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: `There is no graph in ${at('graph')}.`,
  })
  expect(existsSync(at('graph'))).toBe(false)
  await (await createOnRecord({ directory: at('graph') })).close()
  await (await createOnRecord({ directory: at('graph'), existing: true })).close()
})
