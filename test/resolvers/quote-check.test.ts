import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { bundle, passage, statement } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'

let store: GraphStore
let api: ProductApi

const reported = (slug: string, ...passages: ReturnType<typeof passage>[]) => {
  const base = statement(slug, { speakers: [{ actor: 'person:other' }] })
  return { ...base, attributions: base.attributions.map((attribution) => ({ ...attribution, passages })) }
}
const said = (slug: string, speaker: string, onBehalfOf: string | undefined, ...exact: string[]) => {
  const base = statement(slug, { speakers: [{ actor: speaker, onBehalfOf }] })
  const passages = exact.map((one) => passage({ exact: one }))
  return { ...base, attributions: base.attributions.map((attribution) => ({ ...attribution, passages })) }
}

beforeAll(async () => {
  store = await openTestStore()
  api = await startProduct(store, { timeout: 10_000, report: () => {} })
  const { problems } = await importBundle(
    store,
    bundle({
      persons: [
        { id: 'person:spokesman', name: 'Ivan Speaker' },
        { id: 'person:other', name: 'Olga Other' },
      ],
      statements: [
        said('games', 'person:spokesman', 'organisation:ukraine', 'play “dirty games” with the bodies'),
        reported('village', passage({ exact: 'troops left the village', quoted: false })),
        reported(
          'tricks',
          passage({ exact: 'filthy tricks', status: 'NOT_FOUND' }),
          passage({ exact: 'a quiet border', quoted: false, status: 'NO_TEXT' }),
          passage({ exact: 'denounced the quiet border', part: 'CUE', quoted: false }),
        ),
        said('list', 'person:other', undefined, 'handed over a list of 640 prisoners', 'no reply so far'),
      ],
      relations: [],
    }),
  )
  expect(problems).toEqual([])
})
afterAll(async () => {
  await api.close()
  await store.close()
})

const check = async (words: string, speaker?: string, speakerNamed?: string) => {
  const query = `query ($words: String!, $speaker: ID, $speakerNamed: String) {
    checkQuote(words: $words, speaker: $speaker, speakerNamed: $speakerNamed) {
    outcome caution speaker matches { attribution { id source { id } } passage { exact } diff { op text } }
  } }`
  const { data, errors } = await api.execute({ query, variables: { words, speaker, speakerNamed } })
  expect(errors).toBeUndefined()
  return data?.checkQuote as { outcome: string; caution: string | null; speaker: string; matches: unknown[] }
}

test('words that a source has are found, with their receipt', async () => {
  expect(await check('dirty games')).toEqual({
    outcome: 'EXACT',
    caution: null,
    speaker: 'NOT_NAMED',
    matches: [
      {
        attribution: { id: 'attribution:games-daily', source: { id: 'source:daily' } },
        passage: { exact: 'play “dirty games” with the bodies' },
        diff: [{ op: 'EQUAL', text: 'dirty games' }],
      },
    ],
  })
})

test('what tells how something was said is no quotation', async () => {
  expect(await check('denounced the quiet border')).toMatchObject({ outcome: 'NOT_FOUND', matches: [] })
})

test('a word that was changed, and one that was left out, are told', async () => {
  expect(await check('handed a list of 604 prisoners')).toMatchObject({
    outcome: 'ALTERED',
    matches: [
      {
        diff: [
          { op: 'EQUAL', text: 'handed' },
          { op: 'DELETE', text: 'over' },
          { op: 'EQUAL', text: 'a list of' },
          { op: 'DELETE', text: '640' },
          { op: 'INSERT', text: '604' },
          { op: 'EQUAL', text: 'prisoners' },
        ],
      },
    ],
  })
})

test.each([
  ['PUNCTUATION', "Play 'dirty games' with the bodies,"],
  ['SPLICED', 'a list of 640 prisoners … no reply so far'],
  ['NOT_FOUND', 'a completely different sentence'],
])('%s: %s', async (outcome, words) => {
  expect(await check(words)).toMatchObject({ outcome, speaker: 'NOT_NAMED' })
})

test.each([
  ['CONFIRMED', 'dirty games', 'person:spokesman'],
  ['CONFIRMED', 'dirty games', 'organisation:ukraine'],
  ['OTHER', 'dirty games', 'person:other'],
  ['UNCONFIRMED', 'a completely different sentence', 'person:other'],
])('%s: %s, %s', async (speaker, words, id) => {
  expect((await check(words, id)).speaker).toBe(speaker)
})

test.each([
  ['CONFIRMED', 'Ivan Speaker'],
  ['CONFIRMED', 'Mr. Speaker'],
  ['CONFIRMED', 'UKRAINE'],
  ['OTHER', 'Olga Other'],
  ['UNCONFIRMED', 'Ms Other'],
  ['UNCONFIRMED', 'Ivan'],
  ['UNCONFIRMED', 'Vladimir Putin'],
  ['UNCONFIRMED', 'Bank of Ukraine'],
])('%s: “dirty games” by the name of %s', async (speaker, name) => {
  expect(await check('dirty games', undefined, name)).toMatchObject({ outcome: 'EXACT', speaker })
})

test.each([
  ['troops left the village', 'EXACT', 'NOT_QUOTED'],
  ['Filthy tricks!', 'PUNCTUATION', 'REFUTED'],
  ['a quiet border', 'EXACT', null],
])('what tells against quoting words: %s', async (words, outcome, caution) => {
  expect(await check(words)).toMatchObject({ outcome, caution, matches: [{}] })
  expect(await check(words, 'person:other')).toMatchObject({ caution, speaker: 'CONFIRMED' })
})

test.each([
  [{ words: '…' }, 'words: it has no words to look up.'],
  [{ words: 'a '.repeat(2_501) }, 'words: it has 5002 characters; a quotation may have at most 5000.'],
  [
    { words: 'a', speaker: 'person:nobody' },
    'speaker: there is no actor "person:nobody". Find its id with actorsNamed.',
  ],
])('what cannot be looked up is refused: %#', async (variables, message) => {
  const query =
    'query ($words: String!, $speaker: ID) { checkQuote(words: $words, speaker: $speaker) { outcome } }'
  const { errors } = await api.execute({ query, variables })
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
})

test('words are found among a thousand titles, and many statements, that have them in another order', async () => {
  const title = 'Will the bridge hold: the bridge will hold'
  const titles = Array.from({ length: 1_100 }, (_, each) => ({
    id: `source:bridge-${each}`,
    sourceKind: 'ARTICLE' as const,
    title,
  }))
  const others = Array.from({ length: 50 }, (_, each) =>
    said(`bridge-${each}`, 'person:other', undefined, 'hold will the bridge'),
  )
  const statements = [...others, said('the-one', 'person:other', undefined, 'the bridge will hold')]
  const [daily] = bundle().sources ?? []
  const sources = daily ? [daily, ...titles] : titles
  const persons = [{ id: 'person:other', name: 'Olga Other' }]
  const { problems } = await importBundle(store, bundle({ persons, sources, statements, relations: [] }))
  expect(problems).toEqual([])
  expect(await check('the bridge will hold')).toMatchObject({
    outcome: 'EXACT',
    matches: [{ attribution: { id: 'attribution:the-one-daily' } }],
  })
})

test('words are found in scripts without spaces, pointed, stretched or broken as typesetting does it', async () => {
  const passages = {
    chinese: '我们不会在冬天之前离开这个港口。',
    japanese: '冬が来る前に港を離れません',
    thai: 'เราจะไม่ออกจากท่าเรือก่อนฤดูหนาว',
    arabic: 'لن نغـــادر الميناءَ القديم قبل الشتاءِ أبدًا',
    broken: 'We will open the har\u00ADbour oﬃce before the autumn storms',
  }
  const persons = [{ id: 'person:other', name: 'Olga Other' }]
  const statements = Object.entries(passages).map(([slug, exact]) =>
    said(`script-${slug}`, 'person:other', undefined, exact),
  )
  expect((await importBundle(store, bundle({ persons, statements, relations: [] }))).problems).toEqual([])
  const outcomeOf = async (words: string) => (await check(words)).outcome
  expect(await outcomeOf('不会在冬天之前离开')).toBe('EXACT')
  expect(await outcomeOf('我们会在冬天之前离开这个港口')).toBe('ALTERED')
  expect(await outcomeOf('冬が来る前に港を')).toBe('EXACT')
  expect(await outcomeOf('ไม่ออกจากท่าเรือก่อน')).toBe('EXACT')
  expect(await outcomeOf('لن نغادر الميناء القديم')).toBe('PUNCTUATION')
  expect(await outcomeOf('We will open the harbour of- fice before the autumn')).toBe('PUNCTUATION')
})
