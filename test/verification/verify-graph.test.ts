import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import { local } from '../../src/domain/viewers.ts'
import { exportBundle } from '../../src/export/export.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import type { Texts } from '../../src/verification/texts.ts'
import { type VerifyOptions, verifyGraph } from '../../src/verification/verify-graph.ts'
import { bundle, passage, statement, withPassages } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'

const article = 'Kyiv spoke of “dirty games” again on Saturday.'
const textsOf =
  (raw: string): Texts =>
  async (id) =>
    id === 'source:daily' ? { raw, format: 'PLAIN' } : null

let store: GraphStore
let api: ProductApi
beforeAll(async () => {
  store = await openTestStore()
  api = await startProduct(store, { timeout: 10_000, report: () => {} })
  const attribution = (slug: string, source: string, exact: string) => {
    const base = statement(slug)
    const passages = [passage({ exact })]
    return { ...base, attributions: base.attributions.map((one) => ({ ...one, source, passages })) }
  }
  const evidence = [
    {
      id: 'evidence:talks',
      source: 'source:daily',
      passages: [passage({ exact: 'Saturday', quoted: false })],
    },
  ]
  const { problems } = await importBundle(
    store,
    bundle({
      sources: ['daily', 'weekly'].map((slug) => ({ id: `source:${slug}`, sourceKind: 'ARTICLE' as const })),
      events: [{ id: 'event:talks', name: 'Talks', eventKind: 'MEETING', status: 'CONFIRMED', evidence }],
      statements: [
        attribution('a', 'source:daily', 'dirty games'),
        attribution('b', 'source:daily', 'filthy games'),
        attribution('c', 'source:weekly', 'dirty games'),
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

async function verified(options: Partial<VerifyOptions>) {
  const sources = []
  for await (const each of verifyGraph(store, { by: 'tester', ...options })) sources.push(each)
  return sources
}

async function ask(query: string) {
  const { data, errors } = await api.execute({ query }, undefined, local)
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data))
}

test('what is worse than before is told, with why; what has no text at hand is left', async () => {
  expect(await verified({ texts: textsOf(article) })).toEqual([
    {
      source: 'source:daily',
      receipts: 3,
      atHand: true,
      changes: [
        {
          receipt: 'attribution:b-daily',
          before: 'VERBATIM',
          now: 'NOT_FOUND',
          isWorse: true,
          passages: [
            {
              exact: 'filthy games',
              before: 'VERBATIM',
              now: 'NOT_FOUND',
              isWorse: true,
              reason: 'The words are not in the text, nor anything near them.',
            },
          ],
        },
      ],
    },
    { source: 'source:weekly', receipts: 1, atHand: false, changes: [] },
  ])
})

test('what was found is written: statuses, positions, the measure of the text, when it was checked', async () => {
  const { node, evidence, weekly } = await ask(`{
    node(id: "attribution:a-daily") { ... on Attribution {
      passages { start end } verification { status checkedHere checkedAt } source { textDigest }
      history { nodes { kind by } }
    } }
    evidence { nodes { verification { status checkedHere } } }
    weekly: node(id: "attribution:c-daily") { ... on Attribution { verification { status checkedHere } } }
  }`)
  expect(node).toMatchObject({
    passages: [{ start: 15, end: 26 }],
    verification: { status: 'VERBATIM', checkedHere: true, checkedAt: expect.stringMatching(/^20/) },
    source: { textDigest: expect.stringMatching(/^sha256:/) },
  })
  expect(node.history.nodes).toContainEqual({ kind: 'UPDATED', by: 'tester' })
  expect(evidence.nodes).toEqual([{ verification: { status: 'VERBATIM', checkedHere: true } }])
  expect(weekly).toEqual({ verification: { status: 'VERBATIM', checkedHere: false } })
})

test('verifying again changes and logs nothing', async () => {
  const { stats: before } = await ask('{ stats { changes } }')
  const again = await verified({ texts: textsOf(article) })
  expect(again.flatMap(({ changes }) => changes)).toEqual([])
  expect(await ask('{ stats { changes } }')).toEqual({ stats: before })
})

test('words that moved with what stands around them are no worse; among other words they are not the same; back they are', async () => {
  const options = { source: 'source:daily' }
  const added = await verified({ ...options, texts: textsOf(`Corrected. ${article}`) })
  expect(added[0]?.changes).toMatchObject([
    { receipt: 'attribution:a-daily', now: 'MOVED', isWorse: false },
    { receipt: 'evidence:talks', now: 'MOVED', isWorse: false },
  ])
  const elsewhere = 'Kyiv did not speak. Of “dirty games” Minsk spoke on a Saturday in May.'
  const changed = await verified({ ...options, texts: textsOf(elsewhere) })
  expect(changed[0]?.changes).toMatchObject([
    { receipt: 'attribution:a-daily', now: 'SOURCE_CHANGED', isWorse: true },
    { receipt: 'evidence:talks', now: 'SOURCE_CHANGED', isWorse: true },
  ])
  const back = await verified({ ...options, texts: textsOf(article) })
  expect(back[0]?.changes).toMatchObject([
    { receipt: 'attribution:a-daily', now: 'VERBATIM', isWorse: false },
    { receipt: 'evidence:talks', now: 'VERBATIM', isWorse: false },
  ])
})

test('a source that gets another text is out of date until it is checked again', async () => {
  await verified({ texts: textsOf(article) })
  const text = { format: 'PLAIN' as const, digest: `sha256:${'0'.repeat(64)}`, words: 1, codePoints: 9 }
  const source = { id: 'source:daily', sourceKind: 'ARTICLE' as const, text }
  const given = bundle({ organisations: [], sources: [source], statements: [], relations: [] })
  expect((await importBundle(store, given, 'tester', { overwrite: true })).problems).toEqual([])
  const [daily] = await verified({ source: 'source:daily' })
  expect(daily).toMatchObject({ atHand: false, receipts: 3 })
  expect(daily?.changes.map(({ receipt, now }) => [receipt, now])).toEqual([
    ['attribution:a-daily', 'SOURCE_CHANGED'],
    ['evidence:talks', 'SOURCE_CHANGED'],
  ])
  expect((await verified({ source: 'source:daily' }))[0]?.changes).toEqual([])
})

test('a source that is not there is told', async () => {
  await expect(verified({ source: 'source:monthly' })).rejects.toThrow('There is no source "source:monthly".')
})

/** What is told of a receipt of these passages, after it was checked in one text and then in another. */
async function checkedTwice(first: string, second: string, ...passages: ReturnType<typeof passage>[]) {
  const own = await openTestStore()
  try {
    await importBundle(own, withPassages(...passages), 'tester', { texts: textsOf(first) })
    for await (const { changes } of verifyGraph(own, { by: 'tester', texts: textsOf(second) })) return changes
  } finally {
    await own.close()
  }
}

test('a passage that got worse is told beside one that was lost before, and names itself only', async () => {
  const passages = [passage({ exact: 'filthy tricks' }), passage({ exact: 'dirty games' })]
  expect(await checkedTwice(article, 'Nobody spoke.', ...passages)).toEqual([
    {
      receipt: 'attribution:a-daily',
      before: 'NOT_FOUND',
      now: 'NOT_FOUND',
      isWorse: true,
      passages: [
        {
          exact: 'dirty games',
          before: 'VERBATIM',
          now: 'NOT_FOUND',
          isWorse: true,
          reason: 'The words are not in the text, nor anything near them.',
        },
      ],
    },
  ])
})

test('a passage that moved is told beside one that stands in several places', async () => {
  const text = 'Games, games. Kyiv spoke of “dirty tricks” on Saturday.'
  const passages = [
    passage({ exact: 'ames' }),
    passage({ exact: 'dirty tricks', prefix: 'spoke of “', start: 29, end: 41 }),
  ]
  const [change] = (await checkedTwice(text, `Corrected. ${text}`, ...passages)) ?? []
  expect(change).toMatchObject({
    before: 'AMBIGUOUS',
    now: 'AMBIGUOUS',
    isWorse: false,
    passages: [{ exact: 'dirty tricks', before: 'VERBATIM', now: 'MOVED', isWorse: false }],
  })
})

test('a receipt of which one passage is worse is worse, whatever became of the others', async () => {
  const passages = [passage({ exact: 'filthy tricks' }), passage({ exact: 'dirty games' })]
  const changes = await checkedTwice(article, 'Kyiv spoke of “filthy tricks”.', ...passages)
  expect(changes).toMatchObject([
    {
      isWorse: true,
      passages: [
        { exact: 'dirty games', now: 'NOT_FOUND', isWorse: true },
        { exact: 'filthy tricks', now: 'VERBATIM', isWorse: false, reason: null },
      ],
    },
  ])
})

test('what an editor writes of a source while it is verified stays', async () => {
  const edited = bundle({ sources: [{ id: 'source:daily', title: 'Edited', sourceKind: 'ARTICLE' }] })
  const own = await openTestStore()
  await importBundle(own, bundle())
  const texts: Texts = async () => {
    await importBundle(own, edited)
    return { raw: article, format: 'PLAIN' }
  }
  for await (const _ of verifyGraph(own, { by: 'tester', texts }));
  const pieces: string[] = []
  for await (const piece of exportBundle(own)) pieces.push(piece)
  const { sources } = JSON.parse(pieces.join(''))
  expect(sources).toEqual([expect.objectContaining({ title: 'Edited', text: expect.anything() })])
  await own.close()
})
