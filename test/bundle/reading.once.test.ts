import { describe, expect, test } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import type { Bundle } from '../../src/bundle/format.ts'
import type { ReadPart } from '../../src/bundle/reading/ndjson.ts'
import { readParts } from '../../src/bundle/reading/parts.ts'
import { generatedBundle } from './generated-bundle.ts'
import { bundle } from './small-bundle.ts'

async function* inPieces(text: string, size: number) {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size)
}

async function partsOf(text: string, size = 100): Promise<ReadPart[]> {
  const parts: ReadPart[] = []
  for await (const part of readParts(inPieces(text, size))) parts.push(part)
  return parts
}

/** The bundle that parts make up. */
function joined(parts: readonly ReadPart[]): unknown {
  const whole: Record<string, unknown> = {}
  for (const part of parts) {
    if (part.kind === 'header') Object.assign(whole, part.value)
    else if (part.kind === 'record')
      whole[part.list] = [...((whole[part.list] as unknown[]) ?? []), part.value]
    else whole.problem = part.problem
  }
  return whole
}

const given = generatedBundle(12)
const lines = ({ format, title, description, ...lists }: Bundle) =>
  [
    { format, title, description },
    ...Object.entries(lists).flatMap(([list, records]) =>
      (records as object[]).map((record) => ({ [list.slice(0, -1)]: record })),
    ),
  ]
    .map((line) => JSON.stringify(line))
    .join('\r\n')

describe('a bundle that is read bit by bit is what it is as a whole', () => {
  test.each([1, 2, 7, 64, 1_000_000])('in pieces of %i characters', async (size) => {
    for (const text of [bundleText(given), JSON.stringify(given), lines(given), `\uFEFF${bundleText(given)}`])
      expect(joined(await partsOf(text, size))).toEqual(given)
  })

  test('with braces, quotation marks and line separators in its strings', async () => {
    const tricky = bundle({ title: '"}]\\" \u2028 {[,:', statements: [], relations: [] })
    const { statements: _s, relations: _r, ...expected } = tricky
    expect(joined(await partsOf(JSON.stringify(tricky), 1))).toEqual(expected)
  })
})

test.each([
  ['{"format":"on-record-backup/1"}\n{"node":"Actor"}\n', /^This is a backup, .* on-record restore\.$/],
  ['speaker,text,quote\nAnn,We agreed.,agreed\n', /^This is not valid JSON: .* on-record from-csv/],
  ['\uFEFF"speaker";"text"\n', /^This is not valid JSON: .* on-record from-csv/],
])('of a file that is no bundle, %j, it is told once which command takes it', async (text, message) => {
  const parts = await partsOf(text)
  const told = parts.map((part) => part.kind === 'problem' && `${part.problem.message} ${part.problem.mend}`)
  expect(told).toEqual([expect.stringMatching(message)])
})

test.each([
  ['', 'it is empty, at line 1'],
  ['{', 'it ends too early, at line 1'],
  ['[]', '"[" is not expected, at line 1'],
  ['{"title": "a",\n "persons": [{"id": 1}\n {"id": 2}]}', '"{" is not expected, at line 3'],
  ['{"title": "a",\n "persons": [{"id": 1},\n]}', '"]" is not expected, at line 3'],
  ['{"title": tru\n}', '"title" (line 1) cannot be read: "Unexpected end of JSON input"'],
  [
    '{\n"persons": [{"id": 1]]}',
    "persons[0] (line 2) cannot be read: \"Expected ',' or '}' after property value\", at its character 9",
  ],
  ['{\n"persons": [\n{"id": 1,\n"name": "Ann\n}]}', 'a string has no closing quotation mark, at line 4'],
  ['{\n"title: 1\n}', 'a string has no closing quotation mark, at line 2'],
  [
    '{"persons": [\n{"id": 1},\n{\n"id": 2\n"name": "Ann"\n}]}',
    "persons[1] (lines 3 to 6) cannot be read: \"Expected ',' or '}' after property value\", at line 5",
  ],
  // Without one of its braces, a record goes on into the next.
  [
    '{"persons": [\n{"id": 1,\n"names": [{"value": "Ann"]},\n{"id": 2}],\n"topics": []\n}\n',
    "persons[0] (lines 2 to 4) cannot be read: \"Expected ',' or '}' after property value\", at line 3",
  ],
  [
    '{"persons": [\n{"id": 1\n,{"id": 2}],\n"topics": []\n}\n',
    'persons[0] (lines 2 to 3) cannot be read: "Expected double-quoted property name", at line 3',
  ],
  ['{"persons": [\n{"id": 1},\n{"id": 2,\n', 'it ends too early, in persons[1] (lines 3 to 4)'],
  ['{"title": "a",\n "title": "b"}', '"title" is there twice, at line 2'],
  ['{"persons": [],\n "persons": []}', '"persons" is there twice, at line 2'],
  [
    '{"persons": [{"name": "{\\"a", "names": [{"a": 1}, {"a": 1}],\n "name": "b"}]}',
    'persons[0] (lines 1 to 2) has "name" twice',
  ],
  ['{"title": "a"} x', '"x" is not expected, at line 1'],
])('the text %j is refused: %s', async (text, reason) => {
  const problems = (await partsOf(text)).filter(({ kind }) => kind === 'problem')
  expect(problems).toMatchObject([{ problem: { message: `This is not valid JSON: ${reason}.` } }])
})
