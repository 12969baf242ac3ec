import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diff } from '../../src/commands/bundles/diff.ts'
import { exportGraph } from '../../src/commands/bundles/export.ts'
import { importFile } from '../../src/commands/bundles/import.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { inFolder } from './in-folder.ts'

let folder: Awaited<ReturnType<typeof inFolder>>
const { title, description } = bundle()

beforeAll(async () => {
  folder = await inFolder()
  const c = statement('c', { type: 'DENIAL', saidAt: { edtf: '2025-06-09', basis: 'STATED' } })
  folder.write('given.json', JSON.stringify(bundle({ statements: [statement('a'), statement('b'), c] })))
  expect((await folder.run(importFile, ['given.json'])).code).toBe(0)
})
afterAll(() => folder.remove())

const exportTo = (output: string, options: Record<string, string | string[]> = {}) =>
  folder.run(exportGraph, [], { output: folder.at(output), force: true, ...options })

describe('export', () => {
  test('a graph, with a title, is the bundle that it came from', async () => {
    expect(await exportTo('graph.json', { title, description })).toEqual({
      code: 0,
      lines: ['Exported to graph.json.'],
    })
    expect(await folder.run(diff, ['given.json', 'graph.json'])).toEqual({
      code: 0,
      lines: ['No records differ'],
    })
  })

  test('lines, a spreadsheet and linked data', async () => {
    for (const format of ['ndjson', 'csv', 'jsonld'])
      expect((await exportTo(`graph.${format}`, { format })).code).toBe(0)
    expect(folder.read('graph.ndjson').trim().split('\n')).toHaveLength(7)
    expect(folder.read('graph.csv').trim().split('\r\n')).toHaveLength(4)
    expect(JSON.parse(folder.read('graph.jsonld'))['@graph']).toHaveLength(8)
  })

  test.each([
    [{ type: ['denial'] }, ['statement:c']],
    [{ from: '2025-06-09', to: '2025-06-09' }, ['statement:c']],
    [
      { speaker: ['organisation:ukraine'], type: ['DENIAL', 'ACCUSATION'] },
      ['a', 'b', 'c'].map((slug) => `statement:${slug}`),
    ],
    [{ source: ['source:daily'], to: '2025-06-09' }, ['statement:c']],
  ])('only what %j chooses', async (options, ids) => {
    expect((await exportTo('part.json', options)).code).toBe(0)
    const { statements } = JSON.parse(folder.read('part.json'))
    expect(statements.map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  test.each([
    [{ format: 'xml' }, '--format: write one of json, ndjson, csv, jsonld.'],
    [{ type: ['SHOUT'] }, '--type: "SHOUT" is not one of CLAIM, ACCUSATI'],
    [{ speaker: ['person:nobody'] }, '--speaker: there is no actor "person:nobody".'],
    [{ about: ['topic:none'] }, 'filter: no statements match, so there is nothing to export.'],
    [{ from: 'June' }, 'filter.said.from: "June" is not a date in an accepted form.'],
  ])('%j is wrong use, and the file that was there stays', async (options, message) => {
    folder.write('kept.json', 'kept')
    const { code, lines } = await exportTo('kept.json', options)
    expect([code, lines[0]?.slice(0, message.length)]).toEqual(['refused', message])
    expect(folder.read('kept.json')).toBe('kept')
  })

  test('a file that cannot be, and a file that is named without -o', async () => {
    expect((await exportTo('none/graph.json')).lines).toEqual([
      'none/graph.json: it cannot be written: there is no such folder. Create it, or name another place.',
    ])
    expect((await exportTo('.')).lines[0]).toMatch(/it is a folder. Name a file in it.$/)
    expect((await folder.run(exportGraph, ['graph.json'])).lines).toEqual([
      'graph.json: name the file to write with -o graph.json.',
    ])
  })
})

describe('diff', () => {
  test('reads as a comment in a review, and fails a script that wants no change', async () => {
    const changed = bundle({ statements: [statement('a', { text: 'Russia *cheats*.' }), statement('b')] })
    folder.write('changed.json', JSON.stringify(changed))
    expect(
      await folder.run(diff, ['given.json', 'changed.json'], { format: 'markdown' }),
    ).toMatchInlineSnapshot(`
      {
        "code": 1,
        "lines": [
          "### 1 changed, 1 removed",
          "",
          "#### Statements (1 changed, 1 removed)",
          "",
          "- **changed** \`statement:a\`: Russia \\*cheats\\*.",
          "  - \`text\`: ~~Russia plays foul.~~ → Russia \\*cheats\\*.",
          "- **removed** \`statement:c\`: Russia plays foul.",
        ],
      }
    `)
  })

  test.each([
    [['given.json'], 'diff: name two bundles, the earlier one first.'],
    [['given.json', 'none.json'], 'none.json: there is no such file.'],
    [
      ['given.json', 'broken.json'],
      'broken.json: This is not valid JSON: it ends too early, at line 1. Correct it there.',
    ],
    [
      ['given.json', 'nameless.json'],
      'nameless.json, persons[1]: It has no "id" to compare it by. Give it one.',
    ],
  ])('%j', async (files, message) => {
    folder.write('broken.json', '{')
    folder.write('nameless.json', '{"persons": [{"id": "person:ann"}, {"name": "Ben"}]}')
    const { code, lines } = await folder.run(diff, files)
    expect([[2, 'refused'].includes(code), lines[0]]).toEqual([true, message])
  })
})
