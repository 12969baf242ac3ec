import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../bundle/small-bundle.ts'
import { emptyGraph, type Place, run } from '../support/cli.ts'

const istanbul = 'data/istanbul-2025/bundle.json'
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

const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const faulty = () =>
  file('faulty.json', JSON.stringify({ ...bundle(), title: undefined, relations: [{ id: 'x' }] }))

describe('validate', () => {
  test('a bundle that is valid', async () => {
    expect(await run(['validate', istanbul])).toEqual({ code: 0, out: `${istanbul} is valid.\n`, err: '' })
  })

  test('everything that is wrong with one, each with its place and how to mend it', async () => {
    const { code, out, err } = await run(['validate', faulty()])
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('The bundle: "title" is missing. Add it: What the bundle is called.\n')
    expect(out).toMatch(/^relations\[0\].*: .+/m)
    expect(out).toMatch(/\n\d+ problems\.\n$/)
  })

  test.each([
    ['no JSON', '{\n  "format": "on-record-bundle/1",\n  "title" }', '"}" is not expected, at line 3'],
    ['half of it', '{ "format":', 'it ends too early, at line 1'],
  ])('a file that is %s', async (_name, content, message) => {
    const { code, out, err } = await run(['validate', file('broken.json', content)])
    expect([code, err]).toEqual([1, ''])
    expect(out).toBe(`The bundle: This is no JSON: ${message}. Correct it there.\n1 problem.\n`)
  })

  test('a file that is not there, a folder, none, and two', async () => {
    const messages = [[join(folder, 'none.json')], [folder], [], ['a.json', 'b.json']].map(
      async (operands) => {
        const { code, err } = await run(['validate', ...operands])
        return `${code} ${err.replace(folder, 'FOLDER')}`
      },
    )
    expect(await Promise.all(messages)).toEqual([
      '2 FOLDER/none.json: there is no such file.\n',
      '2 FOLDER: it is a folder. Name a file.\n',
      '2 Name one bundle, or - for standard input: on-record validate FILE\n',
      '2 Name one bundle, or - for standard input: on-record validate FILE\n',
    ])
  })
})

describe('import', () => {
  test('all of a bundle, and nothing the second time', async () => {
    const first = await run(['import', istanbul], graph.settings)
    expect([first.code, first.err]).toEqual([0, ''])
    const [, created] = /^Imported into .+: (\d+) created, 0 updated, 0 unchanged\.\n$/.exec(first.out) ?? []
    expect(Number(created)).toBeGreaterThan(100)

    const again = await run(['import', istanbul], graph.settings)
    expect(again.out).toMatch(new RegExp(`: 0 created, 0 updated, ${created} unchanged\\.\\n$`))

    const stats = await run(['stats'], graph.settings)
    expect(stats.code).toBe(0)
    expect(stats.out).toMatch(new RegExp(`^changes +${created}$`, 'm'))
    expect(stats.out).toMatch(/^VERBATIM +\d+$/m)
  })

  test('nothing of a bundle that has problems', async () => {
    const { code, out } = await run(['import', faulty()], graph.settings)
    expect(code).toBe(1)
    expect(out).toMatch(/\nNothing was imported\.\n$/)
  })

  test('migrate has nothing to do any more', async () => {
    const { code, out } = await run(['migrate'], graph.settings)
    expect(code).toBe(0)
    expect(out).toMatch(/^.+ \((embedded|neo4j) [\d.]+\): nothing to do\.\n$/)
  })
})

test('a bundle and a draft are read from standard input', async () => {
  const place = await emptyGraph()
  const imported = await run(['import', '-'], place.settings, undefined, JSON.stringify(bundle()))
  expect([imported.code, imported.err]).toEqual([0, ''])
  expect(imported.out).toMatch(/: [1-9]\d* created, 0 updated, 0 unchanged\.\n$/)
  const checked = await run(['check', '-'], place.settings, undefined, 'Kyiv spoke of “dirty games”.')
  expect(checked.code).toBe(0)
  expect(checked.out).toContain('EXACT         “dirty games”')
  place.remove()
})
