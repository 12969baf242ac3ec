import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check } from '../../src/commands/drafts/check.ts'
import { createOnRecord, type OnRecord } from '../../src/index.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { bundle, passage, statement } from '../bundle/small-bundle.ts'

let onRecord: OnRecord
let serving: Serving
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-check-'))
  onRecord = await createOnRecord({})
  const organisations = [
    { id: 'organisation:ukraine', name: 'Ukraine', organisationKind: 'STATE' as const },
    { id: 'organisation:daily', name: 'The Daily', organisationKind: 'MEDIA' as const },
  ]
  const sources = [
    {
      id: 'source:daily',
      sourceKind: 'ARTICLE' as const,
      publisher: 'organisation:daily',
      url: 'https://daily.example/games',
      publishedAt: { edtf: '2025-06-07', basis: 'STATED' as const },
    },
  ]
  const reported = (slug: string, ...passages: ReturnType<typeof passage>[]) => {
    const base = statement(slug)
    return { ...base, attributions: base.attributions.map((one) => ({ ...one, passages })) }
  }
  const persons = [
    { id: 'person:umerov', name: 'Rustem Umerov' },
    { id: 'person:medinsky', name: 'Vladimir Medinsky' },
    { id: 'person:ada-bell', name: 'Ada Bell' },
    { id: 'person:bo-bell', name: 'Bo Bell' },
  ]
  const memberships = [
    { id: 'membership:umerov', member: 'person:umerov', organisation: 'organisation:ukraine' },
  ]
  const statements = [
    statement('a'),
    statement('b'),
    reported('c', passage({ exact: 'troops left the village', quoted: false })),
    reported(
      'd',
      passage({ exact: 'clean hands' }),
      passage({ exact: 'filthy tricks', status: 'NOT_FOUND' }),
    ),
    reported('e', passage({ exact: 'a quiet border', quoted: false, status: 'NO_TEXT' })),
    reported('f', passage({ exact: 'spoke of “old bridges” again', quoted: false })),
    { ...reported('g', passage({ exact: 'a plain answer' })), speakers: [{ actor: 'person:medinsky' }] },
    { ...reported('h', passage({ exact: 'a plain answer' })), speakers: [{ actor: 'person:umerov' }] },
    { ...reported('i', passage({ exact: 'another detour' })), speakers: [{ actor: 'person:umerov' }] },
  ]
  const { problems } = await onRecord.importBundle(
    bundle({ organisations, persons, memberships, sources, statements }),
  )
  expect(problems).toEqual([])
  serving = await serve({
    api: onRecord.api,
    host: '127.0.0.1',
    port: 0,
    playgroundDirectory: '/nowhere',
  })
})
afterAll(async () => {
  await serving.close()
  await onRecord.close()
})

async function checkDraft(text: string, options: Record<string, string> = {}) {
  const file = join(directory, 'draft.md')
  await writeFile(file, text)
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  const code = await check({ operands: [file], options, server: serving.url, print })
  return { code, lines: lines.map((line) => line.replace(file, 'draft.md')) }
}

test('a draft whose quotations are as their sources have them is let through, with the receipts', async () => {
  expect(await checkDraft('# A draft\n\nUkraine spoke of “dirty games,” again.')).toEqual({
    code: 0,
    lines: [
      '   3  PUNCTUATION   CONFIRMED    “dirty games,”',
      '      the passage: “dirty games”',
      '      Ukraine: words found in The Daily, 2025-06-07; as its bundle claims, not checked here (attribution:a-daily)',
      '      https://daily.example/games',
      'draft.md: 1 quotation: 1 PUNCTUATION; speakers: 1 CONFIRMED.',
    ],
  })
})

test('a draft with a quotation that is not found, or altered, is refused', async () => {
  expect(
    await checkDraft(
      '“Troops have left this village”, and “no such words at all”.\n\n“Never closed by anybody.',
    ),
  ).toEqual({
    code: 1,
    lines: [
      '   1  ALTERED       NOT_NAMED    “Troops have left this village”',
      '      Troops {+have+} left [-the-] {+this+} village',
      "      Ukraine: words found in The Daily, 2025-06-07; the source's own words, not in quotation marks there; as its bundle claims, not checked here (attribution:c-daily)",
      '      https://daily.example/games',
      '   1  NOT_FOUND                  “no such words at all”',
      '   3  NOT_FOUND                  “Never closed by anybody.”',
      '      No mark closes this quotation: it is assumed to end here.',
      'draft.md: 3 quotations: 1 ALTERED, 2 NOT_FOUND; speakers: 1 NOT_NAMED.',
    ],
  })
})

test('what stands inside a quotation that is found is not asked for again', async () => {
  const { lines } = await checkDraft('“dirty ‘games’” and “we heard ‘dirty games’ there all day long”')
  expect(lines.filter((line) => line.includes('“')).map((line) => line.trim())).toMatchObject([
    '1  PUNCTUATION   NOT_NAMED    “dirty ‘games’”',
    'the passage: “dirty games”',
    expect.stringContaining('“we heard'),
    '1  EXACT         NOT_NAMED    “dirty games”',
  ])
})

test('a script reads JSON', async () => {
  const { code, lines } = await checkDraft('“dirty games”', { format: 'json' })
  expect(code).toBe(0)
  expect(JSON.parse(lines.join('\n'))).toMatchObject({
    quotations: [{ line: 1, words: 'dirty games', outcome: 'EXACT', isFound: true, matches: [{}, {}] }],
  })
})

test("words that are refuted, or the source's own, hold a draft back", async () => {
  expect(await checkDraft('“Filthy tricks”, and “troops left the village”.')).toEqual({
    code: 1,
    lines: [
      '   1  REFUTED       NOT_NAMED    “Filthy tricks”',
      '      A passage of this graph has these words, but they were not found in the text of its source.',
      '      the passage: “filthy tricks”',
      '      Ukraine: words recorded from, but not found in, The Daily, 2025-06-07; as its bundle claims, not checked here (attribution:d-daily)',
      '      https://daily.example/games',
      '   1  NOT_QUOTED    NOT_NAMED    “troops left the village”',
      "      These are the source's own words, not a quotation: it does not have them in quotation marks.",
      "      Ukraine: words found in The Daily, 2025-06-07; the source's own words, not in quotation marks there; as its bundle claims, not checked here (attribution:c-daily)",
      '      https://daily.example/games',
      'draft.md: 2 quotations: 1 REFUTED, 1 NOT_QUOTED; speakers: 2 NOT_NAMED.',
    ],
  })
})

test.each([
  ['filthy tricks', 'EXACT', 'REFUTED'],
  ['troops left the village', 'EXACT', 'NOT_QUOTED'],
])('a script reads what tells against quoting: %s', async (words, outcome, caution) => {
  const { code, lines } = await checkDraft(`“${words}”`, { format: 'json' })
  expect(code).toBe(1)
  const { quotations } = JSON.parse(lines.join('\n'))
  expect(quotations).toMatchObject([{ outcome, caution, isFound: false, note: expect.any(String) }])
})

test.each([
  ['of a source without a text', 'a quiet border', /NO_TEXT.*not recorded as being in quotation marks there/],
  ['that the source quotes inside its own', 'old bridges', /words found in The Daily, 2025-06-07; as its/],
  ['of a receipt with another passage that is refuted', 'clean hands', /words found in The Daily/],
])('words %s let a draft through', async (_what, words, receipt) => {
  const { code, lines } = await checkDraft(`“${words}”`)
  expect(code).toBe(0)
  expect(lines[0]).toContain('EXACT')
  expect(lines[1]).toMatch(receipt)
})

test('words under the name of somebody else hold a draft back', async () => {
  expect(await checkDraft('# A draft\n\nVladimir Medinsky warned of “dirty games”.')).toEqual({
    code: 1,
    lines: [
      '   3  EXACT         OTHER        “dirty games”',
      '      The draft attributes these words to Vladimir Medinsky; this graph has them from Ukraine.',
      '      Ukraine: words found in The Daily, 2025-06-07; as its bundle claims, not checked here (attribution:a-daily)',
      '      https://daily.example/games',
      'draft.md: 1 quotation: 1 EXACT; speakers: 1 OTHER.',
    ],
  })
  const { code, lines } = await checkDraft('> dirty games\n> — Vladimir Medinsky', { format: 'json' })
  expect(code).toBe(1)
  expect(JSON.parse(lines.join('\n'))).toMatchObject({
    quotations: [
      {
        outcome: 'EXACT',
        speaker: 'OTHER',
        named: ['Vladimir Medinsky'],
        isFound: false,
        note: expect.any(String),
      },
    ],
  })
})

test('words under a name that the graph does not know hold a draft back, unless that is allowed', async () => {
  const draft = 'Vladimir Putin said “dirty games”.'
  const { code, lines } = await checkDraft(draft)
  expect([code, ...lines.slice(0, 2)]).toEqual([
    1,
    '   1  EXACT         UNCONFIRMED  “dirty games”',
    '      The draft attributes these words to “Vladimir Putin”. This graph has them from Ukraine, and it is not clear whether they are the same.',
  ])
  expect((await checkDraft(draft, { allow: 'unconfirmed' })).code).toBe(0)
  const accusing = 'Vladimir Medinsky said “dirty games”.'
  expect((await checkDraft(accusing, { allow: 'unconfirmed' })).code).toBe(1)
})

test.each([
  ['But Medinsky warned of “dirty games”.', 'UNCONFIRMED'],
  ['Vladimir Medinsky came.\n\nThere Medinsky warned of “dirty games”.', 'OTHER'],
  ['On Monday, in the city of Istanbul, Medinsky\nwarned of “dirty games”.', 'UNCONFIRMED'],
  ['It was Russia’s Medinsky who spoke of\n“dirty games”.', 'UNCONFIRMED'],
  ['Ukraine answered.\n\n“Dirty games,” said the negotiator, Mr Medinsky.', 'UNCONFIRMED'],
  ['Ukraine told Vladimir Medinsky of “another detour”.', 'UNCONFIRMED'],
  ['Mr Bell spoke of “dirty games”.', 'UNCONFIRMED'],
  ['Mr. Umerov spoke of “dirty games”.', 'UNCONFIRMED'],
  ['“Dirty games,” she said, and that Medinsky left.', 'UNCONFIRMED'],
  ['Ada Lovelace spoke of “dirty games”. Medinsky left.', 'UNCONFIRMED'],
])('a whole name accuses, a part of one or a pronoun only leaves it open: %s', async (draft, speaker) => {
  const { code, lines } = await checkDraft(draft)
  expect([code, lines[0]]).toEqual([1, expect.stringContaining(` ${speaker} `)])
})

test.each([
  ['whose they are', 'Ukraine’s answer to Vladimir Medinsky: “dirty games”.', 'CONFIRMED'],
  ['them behind other words', 'Instead Ukraine told Medinsky of “dirty games”.', 'CONFIRMED'],
  ['them before', 'Ukraine answered.\n\nIn a letter to Medinsky it spoke of “dirty games”.', 'CONFIRMED'],
  [
    'them elsewhere in the paragraph',
    'Ukraine answered. To Medinsky it spoke of “dirty games”.',
    'CONFIRMED',
  ],
  ['who reported them', 'The Daily reported “dirty games”.', 'NOT_NAMED'],
  ['nobody', 'They are “dirty games”.', 'NOT_NAMED'],
])('words are let through in a sentence that names %s', async (_whom, draft, speaker) => {
  const { code, lines } = await checkDraft(draft)
  expect([code, lines[0]]).toEqual([0, expect.stringContaining(` ${speaker} `)])
})

test.each([
  ['Medinsky', 'Vladimir Medinsky'],
  ['Umerov', 'Rustem Umerov'],
])('of words that several said, the receipt is that of whom the draft names: %s', async (last, name) => {
  const { code, lines } = await checkDraft(`${last} spoke of “a plain answer”.`)
  expect([code, lines[1]?.trim()]).toEqual([0, expect.stringContaining(`${name}: words found in The Daily`)])
})

test('of a draft in another encoding it is told how to name that', async () => {
  const file = join(directory, 'cyrillic.txt')
  await writeFile(file, Buffer.from([0xc4, 0xe0]))
  const checked = check({ operands: [file], options: {}, server: serving.url, print: () => {} })
  await expect(checked).rejects.toThrow('or name its encoding, such as --encoding windows-1251.')
})

test('a draft without quotations is fine', async () => {
  expect(await checkDraft("It's nobody's fault.")).toEqual({ code: 0, lines: ['draft.md: no quotations.'] })
})

test.each([
  [{ format: 'xml' }, '--format: write table or json.'],
  [{ allow: 'all' }, '--allow: write unconfirmed.'],
  [{ as: 'docx' }, '--as: write one of md, html, txt.'],
  [
    { speaker: 'person:nobody' },
    '--speaker: there is no actor "person:nobody". on-record export lists all actors',
  ],
])('wrong use is told: %o', async (options, message) => {
  await expect(checkDraft('“dirty games”', options)).rejects.toThrow(message)
})
