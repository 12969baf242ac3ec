import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle, passage, statement, withPassages } from '../bundle/small-bundle.ts'
import { runHere } from '../support/command-line.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-validate-'))
  mkdirSync(join(folder, 'texts'))
  writeFileSync(join(folder, 'texts/source-daily.txt'), 'Kyiv spoke of “dirty games” again.')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Validates a file of this content. */
async function validated(content: string, ...options: string[]) {
  const file = join(folder, 'bundle.json')
  writeFileSync(file, content)
  const { code, out, err } = await runHere(['validate', file, ...options])
  expect(err).toBe('')
  return { code, lines: out.trimEnd().split('\n') }
}

const withTexts = (given: object) => validated(JSON.stringify(given), '--texts', join(folder, 'texts'))

test('the bundle that ships with the product is valid', async () => {
  const istanbul = 'data/istanbul-2025/bundle.json'
  expect(await runHere(['validate', istanbul])).toEqual({ code: 0, out: `${istanbul} is valid.\n`, err: '' })
})

test('everything that is wrong with a bundle is told, each with its place and how to mend it', async () => {
  const faulty = { ...bundle(), title: undefined, relations: [{ id: 'x' }] }
  const { code, lines } = await validated(JSON.stringify(faulty))
  expect(code).toBe(1)
  expect(lines).toContain('The bundle: "title" is missing. Add it: What the bundle is called.')
  expect(lines).toContainEqual(expect.stringMatching(/^relations\[0\].*: .+/))
  expect(lines.at(-1)).toMatch(/^\d+ problems\.$/)
})

test.each([
  ['no JSON', '{\n  "format": "on-record-bundle/1",\n  "title" }', '"}" is not expected, at line 3'],
  ['half of it', '{ "format":', 'it ends too early, at line 1'],
])('a file that is %s is told where it breaks off', async (_name, content, message) => {
  expect(await validated(content)).toEqual({
    code: 1,
    lines: [`The bundle: This is no JSON: ${message}. Correct it there.`, '1 problem.'],
  })
})

test('a file that is not there, a folder, none, and two are wrong use', async () => {
  const told: string[] = []
  for (const operands of [[join(folder, 'none.json')], [folder], [], ['a.json', 'b.json']]) {
    const { code, err } = await runHere(['validate', ...operands])
    told.push(`${code} ${err.replace(folder, 'FOLDER')}`)
  }
  expect(told).toEqual([
    '2 FOLDER/none.json: there is no such file.\n',
    '2 FOLDER: it is a folder. Name a file.\n',
    '2 Name one bundle, or - for standard input: on-record validate FILE\n',
    '2 Name one bundle, or - for standard input: on-record validate FILE\n',
  ])
})

test('a bundle whose passages are in the texts is valid', async () => {
  expect(await withTexts(bundle())).toEqual({ code: 0, lines: [expect.stringMatching(/ is valid\.$/)] })
})

test('words that the text does not have are told, whatever the bundle claims of them, and why', async () => {
  const mend = 'Copy the words as the source has them, and leave the position and the status out.'
  const { code, lines } = await withTexts(
    withPassages(
      passage({ exact: 'filthy tricks' }),
      passage({ exact: 'dirty games', start: 0, end: 11 }),
      passage({ exact: 'spoke of “dirty gomes” again' }),
    ),
  )
  expect([code, ...lines.toSorted()]).toEqual([
    1,
    '3 problems.',
    'attribution:a-daily.passages[0].exact: "dirty games" of source:daily: ' +
      `The words do not stand from 0 to 11, but at 15. ${mend}`,
    'attribution:a-daily.passages[1].exact: "filthy tricks" of source:daily: ' +
      `The words are not in the text, nor anything near them. ${mend}`,
    'attribution:a-daily.passages[2].exact: "spoke of “dirty gomes” again" of source:daily: ' +
      `The words are not in the text. Nearest: "spoke of “dirty games” again" at 5. ${mend}`,
  ])
})

test('of words that claim nothing it is told once where they may be', async () => {
  const { lines } = await withTexts(withPassages(passage({ exact: 'dirty game again', status: 'NO_TEXT' })))
  expect(lines).toEqual([
    expect.stringMatching(
      /^attribution:a-daily\.passages\[0\]\.exact: .*Copy the words as the source has them\.$/,
    ),
    '1 problem.',
  ])
})

test('of an id that the bundle does not have it is not said that a graph has none either', async () => {
  const { lines } = await withTexts(
    bundle({ statements: [statement('a', { about: ['topic:none'] }), statement('b')] }),
  )
  expect(lines).toEqual([
    'statements[0].about[0]: There is no "topic:none", in the bundle (no graph was looked in). ' +
      'Add that record, or correct the id.',
    '1 problem.',
  ])
})
