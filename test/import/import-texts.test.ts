import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import type { Bundle, BundlePassage } from '../../src/bundle/format.ts'
import { readLines } from '../../src/bundle/reading/ndjson.ts'
import { readParts } from '../../src/bundle/reading/parts.ts'
import { anonymous, local } from '../../src/domain/viewers.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { importParts } from '../../src/import/import-parts.ts'
import type { Texts } from '../../src/verification/texts.ts'
import { passage, withPassages } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'

const article = 'Kyiv spoke of “dirty games” again on Saturday.'
const texts: Texts = async () => ({ raw: article, format: 'PLAIN' })

const claims = { ...passage({ start: 15, end: 26 }) }
const honest = withPassages(claims)
const falseWords = withPassages({ ...claims, exact: 'dirty gamez' })

let store: GraphStore
let api: ProductApi
beforeAll(async () => {
  store = await openTestStore()
  api = await startProduct(store, { timeout: 10_000, report: () => {} })
})
afterAll(async () => {
  await api.close()
  await store.close()
})

const query = `{ attributions { nodes {
  passages { status start context(characters: 6) { before exact after } }
  verification { status checkedAt checkedHere textDigest }
  source { textDigest fullText }
} } }`

async function receipt() {
  const { data, errors } = await api.execute({ query }, undefined, local)
  expect(errors).toBeUndefined()
  return (data as { attributions: { nodes: unknown[] } }).attributions.nodes[0]
}

const importAs = async (bundle: Bundle, options = {}) => {
  const result = await importBundle(store, bundle, 'tester', { overwrite: true, ...options })
  expect(result.problems).toEqual([])
  return result
}

test('what a bundle claims is a claim until its text is at hand', async () => {
  await importAs(falseWords)
  expect(await receipt()).toMatchObject({
    verification: { status: 'VERBATIM', checkedAt: null, checkedHere: false, textDigest: null },
  })
  await importAs(falseWords, { texts })
  expect(await receipt()).toMatchObject({
    verification: {
      status: 'NOT_FOUND',
      checkedAt: expect.stringMatching(/^20/),
      checkedHere: true,
      textDigest: expect.stringMatching(/^sha256:/),
    },
  })
})

test('a claim that holds is checked here, even where nothing of the record changes', async () => {
  await importAs({ ...honest, sources: [{ id: 'source:daily', sourceKind: 'ARTICLE' }] })
  expect(await receipt()).toMatchObject({ verification: { status: 'VERBATIM', checkedHere: false } })
  await importAs(honest, { texts })
  expect(await receipt()).toMatchObject({ verification: { status: 'VERBATIM', checkedHere: true } })
  expect((await importAs(honest, { texts })).updated).toEqual([])
})

test('a bundle that states no digest brings the text that is at hand: positions, measures and digest are of it', async () => {
  const plain = withPassages(passage({ status: 'NO_TEXT' }))
  const before = await importAs(plain, { texts })
  expect(before.problems).toEqual([])
  const old = (await receipt()) as { source: { textDigest: string } }
  const corrected: Texts = async () => ({ raw: `A correction.\n\n${article}`, format: 'PLAIN' })
  const file = () => readParts(Readable.from([JSON.stringify(plain)]))
  for (const at of [corrected, texts, corrected]) {
    const { problems } = await importParts(store, file(), 'tester', { texts: at, overwrite: true })
    expect(problems).toEqual([])
    const now = (await receipt()) as { source: { textDigest: string } }
    expect(now.source.textDigest === old.source.textDigest).toBe(at === texts)
    expect(now).toMatchObject({
      passages: [{ status: 'VERBATIM', start: at === texts ? 15 : 30 }],
      verification: { status: 'VERBATIM', textDigest: now.source.textDigest },
    })
    await importAs(plain, { texts: at })
    expect(await receipt()).toEqual({
      ...now,
      verification: {
        ...(now as unknown as { verification: object }).verification,
        checkedAt: expect.anything(),
      },
    })
  }
})

test('where a text at hand is not the one whose digest is stated, no positions of it are written', async () => {
  const other: Texts = async () => ({ raw: `Before. ${article}`, format: 'PLAIN' })
  const { sources = [], ...rest } = withPassages(passage({ status: 'NO_TEXT' }))
  const digest = `sha256:${'0'.repeat(64)}`
  const text = { format: 'PLAIN' as const, digest, words: 7, codePoints: 46 }
  await importAs({ ...rest, sources: sources.map((source) => ({ ...source, text })) }, { texts: other })
  expect(await receipt()).toMatchObject({
    passages: [{ status: 'VERBATIM', start: null }],
    source: { textDigest: digest },
  })
})

test('a text is kept only where that is wanted, and then shows what is around a passage', async () => {
  expect(await receipt()).toMatchObject({ source: { fullText: null }, passages: [{ context: null }] })
  await importAs(honest, { texts, keepTexts: true })
  expect(await receipt()).toMatchObject({
    source: { fullText: article },
    passages: [{ context: { before: 'e of “', exact: 'dirty games', after: '” agai' } }],
  })
  const { data } = await api.execute({ query }, undefined, anonymous)
  expect(data?.attributions).toMatchObject({ nodes: [{ source: { fullText: null } }] })
})

test('a kept text checks what is imported later, and is not found by a search', async () => {
  await importAs(falseWords)
  expect(await receipt()).toMatchObject({ verification: { status: 'NOT_FOUND', checkedHere: true } })
  const { data } = await api.execute({ query: '{ search(query: "Saturday") { nodes { id } } }' })
  expect(data?.search).toEqual({ nodes: [] })
})

test('a bundle that is read bit by bit is checked as one that is read whole', async () => {
  const lines = (bundle: Bundle) => {
    const { format, title, description, ...lists } = bundle
    const records = Object.entries(lists).flatMap(([list, members]) =>
      (members as object[]).map((record) => JSON.stringify({ [list.slice(0, -1)]: record })),
    )
    return readLines(Readable.from([[JSON.stringify({ format, title, description }), ...records].join('\n')]))
  }
  const options = { overwrite: true }
  const carried = (content: string) => ({
    ...withPassages({ exact: 'new games' } as BundlePassage),
    sources: [{ id: 'source:daily', sourceKind: 'ARTICLE', text: { format: 'PLAIN', content } }],
  })
  const refused = await importParts(
    store,
    lines(carried('Other words.') as unknown as Bundle),
    'tester',
    options,
  )
  expect(refused.problems).toMatchObject([{ place: ['attribution:a-daily', 'passages', 0, 'exact'] }])
  const done = await importParts(store, lines(carried('“new games”') as unknown as Bundle), 'tester', options)
  expect(done.problems).toEqual([])
  expect(await receipt()).toMatchObject({
    passages: [{ status: 'VERBATIM', start: 1 }],
    verification: { status: 'VERBATIM', checkedHere: true },
    source: { textDigest: expect.stringMatching(/^sha256:/) },
  })
  await importParts(store, lines(carried('Now “new games”') as unknown as Bundle), 'tester', {
    ...options,
    keepTexts: true,
  })
  expect(await receipt()).toMatchObject({ source: { fullText: 'Now “new games”' } })
  const untrue = await importParts(store, lines(falseWords), 'tester', { ...options, texts })
  expect(untrue.problems).toEqual([])
  expect(await receipt()).toMatchObject({ verification: { status: 'NOT_FOUND', checkedHere: true } })
})

test('nothing is imported where words that claim nothing are not found', async () => {
  const { problems, created } = await importBundle(
    store,
    withPassages(passage({ status: 'NO_TEXT', exact: 'x y z' })),
    'tester',
    {
      texts,
    },
  )
  expect(problems).toMatchObject([{ place: ['attribution:a-daily', 'passages', 0, 'exact'] }])
  expect(created).toEqual([])
})
