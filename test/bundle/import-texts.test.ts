import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import type { Bundle } from '../../src/bundle/format.ts'
import { importBundle } from '../../src/bundle/import.ts'
import type { Texts } from '../../src/bundle/texts.ts'
import { anonymous } from '../../src/domain/viewers.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { openTestStore } from '../support/engines.ts'
import { passage, withPassages } from './small-bundle.ts'

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
  const { data, errors } = await api.execute({ query })
  expect(errors).toBeUndefined()
  return (data?.attributions as { nodes: unknown[] } | undefined)?.nodes[0]
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

test('nothing is imported where words that claim nothing are not found', async () => {
  const { problems, created } = await importBundle(
    store,
    withPassages(passage({ status: 'NO_TEXT', exact: 'x y z' })),
    'tester',
    {
      texts,
    },
  )
  expect(problems).toMatchObject([{ path: 'statements[0].attributions[0].passages[0].exact' }])
  expect(created).toEqual([])
})
