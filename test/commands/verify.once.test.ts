import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importFile } from '../../src/commands/bundles/import.ts'
import { validate } from '../../src/commands/bundles/validate.ts'
import { verify } from '../../src/commands/bundles/verify.ts'
import { bundle, passage, withPassages } from '../bundle/small-bundle.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-verify-'))
  vi.stubEnv('ON_RECORD_DATA', join(directory, 'graph'))
  vi.stubEnv('NEO4J_URI', '')
  await mkdir(join(directory, 'texts'))
  await writeFile(join(directory, 'bundle.json'), JSON.stringify(bundle()))
})
afterAll(() => {
  vi.unstubAllEnvs()
})

async function run(
  command: typeof verify,
  operands: string[] = [],
  more: Record<string, boolean | string> = {},
) {
  const lines: string[] = []
  const options = { texts: join(directory, 'texts'), ...more }
  const code = await command({ operands, options, print: (line) => lines.push(line) })
  return { code, lines: lines.map((line) => line.replace(directory, '.')) }
}

const writeText = (text: string) => writeFile(join(directory, 'texts', 'source-daily.txt'), text)

test('a graph is checked against the texts of a directory; what became worse refuses it', async () => {
  await writeText('Kyiv spoke of “dirty games”.')
  const imported = await run(importFile, [join(directory, 'bundle.json')])
  expect(imported).toEqual({
    code: 0,
    lines: ['Imported into ./graph: 7 created, 0 updated, 0 unchanged.'],
  })
  expect(await run(verify)).toEqual({
    code: 0,
    lines: ['Checked 2 receipts of 1 of 1 source: 0 worse than before, 0 better.'],
  })
  await writeText('Kyiv spoke of nothing at all.')
  const { code, lines } = await run(verify)
  expect(code).toBe(1)
  expect(lines[0]).toBe('worse   attribution:a-daily in source:daily: VERBATIM -> NOT_FOUND')
  expect(lines[1]).toMatch(/^ {8}"dirty games": VERBATIM -> NOT_FOUND: The words are not in the text/)
  expect(lines.at(-1)).toBe('Checked 2 receipts of 1 of 1 source: 2 worse than before, 0 better.')
})

test('a receipt that was lost before is told again where another of its passages is lost', async () => {
  await writeText('Kyiv spoke of “dirty games”.')
  const two = withPassages(passage({ exact: 'filthy tricks' }), passage())
  await writeFile(join(directory, 'two.json'), JSON.stringify(two))
  await run(importFile, [join(directory, 'two.json')], { overwrite: true })
  await run(verify)
  await writeText('Nobody spoke.')
  const { code, lines } = await run(verify)
  expect(code).toBe(1)
  expect(lines.slice(0, 2)).toEqual([
    'worse   attribution:a-daily in source:daily: NOT_FOUND as before, but its passages changed',
    '        "dirty games": VERBATIM -> NOT_FOUND: The words are not in the text, nor anything near them.',
  ])
})

test('what moved with the words around it, and what got better, is counted, and listed on request', async () => {
  await writeText('The talks began. Kyiv spoke of “dirty games” again.')
  await run(importFile, [join(directory, 'bundle.json')], { overwrite: true })
  await writeText('Corrected on Tuesday.\n\nThe talks began. Kyiv spoke of “dirty games” again.')
  expect(await run(verify)).toEqual({
    code: 0,
    lines: [
      'Checked 2 receipts of 1 of 1 source: 0 worse than before, 2 moved with the words around them, 0 better. Use --all to list these too.',
    ],
  })
  await writeText('The talks began. Kyiv spoke of “dirty games” again.')
  expect(await run(verify, [], { all: true })).toEqual({
    code: 0,
    lines: [
      'better  attribution:a-daily in source:daily: MOVED -> VERBATIM',
      '        "dirty games": MOVED -> VERBATIM',
      'better  attribution:b-daily in source:daily: MOVED -> VERBATIM',
      '        "dirty games": MOVED -> VERBATIM',
      'Checked 2 receipts of 1 of 1 source: 0 worse than before, 2 better.',
    ],
  })
})

test('passages that stand in several places are refused, and left open where that is allowed', async () => {
  await writeText('Kyiv spoke of “dirty games”, of “dirty games” alone.')
  const open = withPassages(passage({ status: 'NO_TEXT', quoted: false }))
  await writeFile(join(directory, 'open.json'), JSON.stringify(open))
  const file = [join(directory, 'open.json')]
  const { code, lines } = await run(importFile, file, { overwrite: true })
  expect(code).toBe(1)
  expect(lines.join('\n')).toMatch(/occurs in several places: .* Or leave it open, with --allow ambiguous\./s)
  expect((await run(importFile, file, { overwrite: true, allow: 'ambiguous' })).code).toBe(0)
  await expect(run(importFile, file, { allow: 'anything' })).rejects.toThrow(
    '--allow: only "ambiguous" can be allowed, not "anything".',
  )
})

test('files that are of no source are told, and the rest is verified', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await writeFile(join(directory, 'texts', 'source-dayly.md'), 'Kyiv spoke of “dirty games”.')
  await writeFile(join(directory, 'texts', 'article.txt'), 'Kyiv spoke.')
  const expected = (where: string) => [
    `Not used: source-dayly.md: there is no source "source:dayly" in the ${where}\n`,
    expect.stringMatching(/^Not used: article\.txt: its name is not a source's id/),
  ]
  const verified = await run(verify)
  const afterVerify = told.mock.calls.splice(0).map(([line]) => line)
  await run(importFile, [join(directory, 'bundle.json')], { overwrite: true })
  const afterImport = told.mock.calls.splice(0).map(([line]) => line)
  await run(validate, [join(directory, 'bundle.json')])
  const afterValidate = told.mock.calls.splice(0).map(([line]) => line)
  told.mockRestore()
  expect(verified.lines.at(-1)).toMatch(/^Checked \d receipts of 1 of 1 source/)
  expect([afterVerify, afterImport, afterValidate]).toEqual([
    expected('graph.'),
    expected('bundle, or it brings its own text.'),
    expected('bundle, or it brings its own text.'),
  ])
})

test('without texts it is told how to bring them', async () => {
  const lines: string[] = []
  await verify({ operands: [], options: {}, print: (line) => lines.push(line) })
  expect(lines.at(-1)).toMatch(/The text of 1 source is missing: give texts with --texts DIR/)
})
