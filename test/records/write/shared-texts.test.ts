import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureText } from '../../../src/domain/texts/texts.ts'
import { setSharedTexts, setSketches, sketchesOfTexts } from '../../../src/generated/queries.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { keepSourceTexts } from '../../../src/records/checks.ts'
import { addSharedTexts } from '../../../src/records/rewrite/shared-texts.ts'
import { judge } from '../../../src/records/write/judging.ts'
import { originals } from '../../domain/copies/articles.ts'
import { openTestStore } from '../../support/engines.ts'
import { importSmall, note } from '../small-graph.ts'

const slugs = ['a', 'b', 'c', 'd', 'e'] as const
const id = (slug: string) => `source:${slug}`
const texts = slugs.map((slug, index) => ({ id: id(slug), text: originals[index] ?? '' }))

/** The first is a copy of the second, and that of the third. */
const copyOf: Readonly<Record<string, string>> = { a: id('b'), b: id('c') }

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
  await importSmall(store, {
    sources: [
      { id: 'source:daily', sourceKind: 'ARTICLE' },
      ...slugs.map((slug, index) => ({
        id: id(slug),
        sourceKind: 'ARTICLE' as const,
        text: { format: 'PLAIN' as const, ...measureText(originals[index] ?? '') },
        ...(copyOf[slug] ? { copyOf: copyOf[slug] } : {}),
      })),
    ],
  })
  await keepSourceTexts(
    store,
    texts.map((text) => ({ ...text, digest: measureText(text.text).digest })),
  )
})
afterAll(() => store.close())

const held = () => store.read(sketchesOfTexts, { after: '', limit: 100 })
const shared = async () => (await held()).map(({ sharedTextId }) => sharedTextId?.slice(-1) ?? '-').join('')

test('sources that are linked by copies, recorded or judged, share a text under the smallest id', async () => {
  expect(await shared()).toBe('aaa--')
  const of = [id('c'), id('e')] as const
  await judge(store, { verdict: 'COPIES', of, score: null, basis: 'The same words.' }, note())
  expect(await shared()).toBe('aaa-a')
})

test('a graph of an older version gets the texts that its sources share, and the sketches of kept texts', async () => {
  const before = await held()
  const rows = slugs.map((slug) => ({ id: id(slug), sharedTextId: null, sketch: null }))
  await store.transaction(async (transaction) => {
    await transaction.run(setSharedTexts, { rows })
    await transaction.run(setSketches, { rows })
  })
  expect(await held()).toEqual([])
  const done: number[] = []
  await addSharedTexts(store, '', async ({ done: sources }) => {
    done.push(sources)
  })
  expect(done).toEqual([5])
  expect(await held()).toEqual(before)
})
