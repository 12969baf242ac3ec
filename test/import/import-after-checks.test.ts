import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readParts } from '../../src/bundle/reading/parts.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { importParts } from '../../src/import/import-parts.ts'
import { contentsOf } from '../../src/records/read/contents.ts'
import type { Texts } from '../../src/verification/texts.ts'
import { verifyGraph } from '../../src/verification/verify-graph.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'

const article = 'Kyiv spoke of “dirty games” again.'
const textsOf =
  (raw: string): Texts =>
  async () => ({ raw, format: 'PLAIN' })

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
})
afterEach(() => store.close())

const asText = (value: object) => readParts(Readable.from([JSON.stringify(value)]))

async function verify(raw: string) {
  for await (const _source of verifyGraph(store, { by: 'tester', texts: textsOf(raw) }));
}

/** A receipt's passages as the graph holds them. */
async function passages(id = 'attribution:a-daily'): Promise<object[]> {
  for await (const [receipt] of contentsOf(store, [id]))
    return (receipt as unknown as { passages: object[] }).passages
  return []
}

test('what a check found stays when the bundle is imported again, whole or bit by bit', async () => {
  await importBundle(store, bundle())
  await verify('Nothing of it is here.')
  expect(await passages()).toMatchObject([{ status: 'NOT_FOUND' }])
  const again = await importBundle(store, bundle())
  expect([again.updated, again.problems]).toEqual([[], []])
  expect(await importParts(store, asText(bundle()), 'tester')).toMatchObject({ updated: 0, problems: [] })
  expect(await passages()).toMatchObject([{ status: 'NOT_FOUND' }])
})

test('an import with the texts and then without them is an import of the same', async () => {
  const bare = JSON.parse(JSON.stringify(bundle()).replaceAll(',"status":"VERBATIM"', ''))
  await importParts(store, asText(bare), 'tester', { texts: textsOf(article) })
  const found = await passages()
  expect(found).toMatchObject([{ status: 'VERBATIM', start: 15, end: 26, quoted: true }])
  expect(await importParts(store, asText(bare), 'tester')).toMatchObject({ updated: 0, problems: [] })
  expect(await passages()).toEqual(found)
})

test('a text that is at hand overrules what was found before', async () => {
  await importBundle(store, bundle())
  await verify('Nothing of it is here.')
  await importBundle(store, bundle(), 'tester', { texts: textsOf(article), overwrite: true })
  expect(await passages()).toMatchObject([{ status: 'VERBATIM' }])
})

test('other words are another passage: the bundle says what it claims of them', async () => {
  await importBundle(store, bundle())
  await verify(article)
  const other = JSON.parse(JSON.stringify(bundle()).replaceAll('dirty games', 'filthy games'))
  expect((await importBundle(store, other)).problems).toEqual([])
  expect(await passages()).toMatchObject([{ exact: 'filthy games', status: 'VERBATIM' }])
})
