import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countWords, textDigest } from '../../src/domain/texts/texts.ts'
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
  expect(lines).toContain('The bundle: "title" is missing. Add "title": the title of the bundle.')
  expect(lines).toContainEqual(expect.stringMatching(/^relations\[0\].*: .+/))
  expect(lines.at(-1)).toMatch(/^\d+ problems\.$/)
})

test.each([
  ['no JSON', '{\n  "format": "on-record-bundle/1",\n  "title" }', '"}" is not expected, at line 3'],
  ['half of it', '{ "format":', 'it ends too early, at line 1'],
])('a file that is %s is told where it breaks off', async (_name, content, message) => {
  expect(await validated(content)).toEqual({
    code: 1,
    lines: [`The bundle: This is not valid JSON: ${message}. Correct it there.`, '1 problem.'],
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
    'attribution:a-daily.passages[0].exact: "filthy tricks" of source:daily: ' +
      `The words are not in the text, nor anything near them. ${mend}`,
    'attribution:a-daily.passages[1].exact: "dirty games" of source:daily: ' +
      `The words are not from 0 to 11, but at 15. ${mend}`,
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

test('a bundle may refer to records of a graph; an id that is a slip away from its own is told', async () => {
  const given = bundle({
    topics: [{ id: 'topic:harbour', name: 'Harbour' }],
    statements: [statement('a', { about: ['topic:none', 'topic:harbour-2'] }), statement('b')],
  })
  expect(await validated(JSON.stringify(given))).toEqual({
    code: 0,
    lines: [
      expect.stringMatching(/ is valid\.$/),
      'It refers to records that it does not have: topic:none, topic:harbour-2. An import needs them in the graph; to look there now, use --server URL.',
    ],
  })
  const misspelt = { ...given, statements: [statement('a', { about: ['topic:harbuor'] }), statement('b')] }
  expect(await validated(JSON.stringify(misspelt))).toEqual({
    code: 1,
    lines: [
      'statements[0].about[0]: There is no "topic:harbuor" in the bundle (no graph was searched). ' +
        'Add that record, or correct the id.',
      '1 problem.',
    ],
  })
})

test('problems of one kind are grouped, with how many there are and where the first ones are', async () => {
  const persons = Array.from({ length: 12 }, (_, at) => ({
    id: `person:p-${at}`,
    name: 'Ada',
    country: `x${at}`,
  }))
  const statements = [
    ...Array.from({ length: 6 }, (_, at) =>
      statement(`s-${at}`, { saidAt: { edtf: `some day ${at}`, basis: 'STATED' } }),
    ),
    statement('s-6', { saidAt: { edtf: '31/10/2020', basis: 'STATED' } }),
  ]
  const { code, lines } = await validated(JSON.stringify(bundle({ persons, statements, relations: [] })))
  expect(code).toBe(1)
  expect(lines.filter((line) => line.startsWith('persons['))).toHaveLength(3)
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^9 more like that at persons\[0\]\.country \(.*\): persons\[3\]\.country, .* and 4 others\.$/,
    ),
  )
  // The grammar of dates comes once, and a plain date with what to write.
  expect(lines.filter((line) => line.includes('Write EDTF'))).toHaveLength(1)
  expect(lines).toContain('statements[6].saidAt.edtf: "31/10/2020" has more than one "/". Write 2020-10-31.')
  expect(lines.at(-1)).toMatch(/^\d+ problems\.$/)
})

describe('a bundle that shows much of a text', () => {
  const long = `${'The mayor spoke at length of the old bridge by the mill. '.repeat(9)}It stays closed until the spring.`
  const text = { format: 'PLAIN', digest: textDigest(long), words: countWords(long), codePoints: long.length }
  const sources = [{ id: 'source:daily', sourceKind: 'ARTICLE' as const, text }]
  const shown = (exact: string, quoted = false) => {
    const start = long.indexOf(exact)
    return passage({ exact, start, end: start + exact.length, quoted })
  }
  const shows = (...exact: string[]) => ({ ...withPassages(...exact.map((words) => shown(words))), sources })

  test('is told which text, and how much of it', async () => {
    const { code, lines } = await validated(JSON.stringify(shows(long.slice(0, 300))))
    expect([code, ...lines]).toMatchInlineSnapshot(`
      [
        1,
        "source:daily: The passages together show 63 of its 114 words outside quotation marks, 55.3 %. A bundle that you pass on must show less than 40 %. Keep the words that bear the facts.",
        "1 problem.",
      ]
    `)
  })

  test('is told a whole sentence that its passages make together, with the text at hand', async () => {
    writeFileSync(join(folder, 'texts/source-daily.txt'), long)
    const { code, lines } = await withTexts(shows('It stays', 'closed until', 'the spring'))
    expect([code, ...lines]).toMatchInlineSnapshot(`
      [
        1,
        "source:daily: The passages together show a whole sentence of it: "It stays closed until the spring." Leave out the words that the facts do not need.",
        "1 problem.",
      ]
    `)
    expect(await withTexts(shows('It stays', 'until', 'the spring'))).toMatchObject({ code: 0 })
  })

  test('may show as much as it likes of what was quoted, and of a text as short as a post', async () => {
    const quoted = shown(long.slice(0, 300), true)
    expect(await validated(JSON.stringify({ ...withPassages(quoted), sources }))).toMatchObject({ code: 0 })
    const post = { ...text, words: 60 }
    const short = { ...shows(long.slice(0, 300)), sources: [{ ...sources[0], text: post }] }
    expect(await validated(JSON.stringify(short))).toMatchObject({ code: 0 })
  })
})
