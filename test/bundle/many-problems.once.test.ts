import { afterEach, beforeEach, expect, test } from 'vitest'
import { messageText } from '../../src/bundle/problems.ts'
import { embeddedStore } from '../../src/graph/embedded.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { upToDate } from '../support/up-to-date.ts'
import { generatedBundle } from './generated-bundle.ts'
import { importLines, linesBackwards } from './lines.ts'
import { bundle, relation } from './small-bundle.ts'

let store: GraphStore
beforeEach(async () => {
  store = await embeddedStore({})
  await upToDate(store)
})
afterEach(() => store.close())

test('of many chunks of lines an id that is there twice is still found', async () => {
  const lines = linesBackwards(generatedBundle(700))
  const { problems } = await importLines(
    store,
    `${lines}\n${JSON.stringify({ person: { id: 'person:p-00001', name: 'X' } })}`,
  )
  expect(problems.map(({ message }) => messageText(message))).toEqual([
    expect.stringMatching(/^The id "person:p-00001" already belongs to line \d+: person\.$/),
  ])
  expect((await importBundle(store, generatedBundle(20))).unchanged).toEqual([])
})

test('of very many conflicts the first are listed, and how many more there are and may be overwritten', async () => {
  const named = (name: string, relationId: string) =>
    bundle({
      topics: Array.from({ length: 1_100 }, (_, n) => ({ id: `topic:t-${n}`, name: `${name} ${n}` })),
      relations: [relation({ id: relationId })],
    })
  await importBundle(store, named('Topic', 'relation:first'))
  // Topics may be renamed; a relation is told once, whatever is overwritten.
  const { problems } = await importLines(store, linesBackwards(named('Matter', 'relation:again')))
  expect(problems).toHaveLength(1_001)
  expect(problems.at(-1)).toMatchObject({
    message: 'It has 101 more conflicts, which are not listed.',
    mend: 'Resolve the others first. With --overwrite, 100 of these are not conflicts.',
  })
})
