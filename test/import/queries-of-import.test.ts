import { afterEach, beforeEach, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { openTestStore } from '../support/engines.ts'
import { town } from '../support/graphs/town.ts'
import { counted, notingStore } from '../support/noting-store.ts'

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
})
afterEach(() => store.close())

/** What an import asks of the store. */
async function queriesOf(bundle: object) {
  const { store: noting, noted } = notingStore(store)
  expect((await importBundle(noting, bundle)).problems).toEqual([])
  return { read: counted(noted.read), written: counted(noted.written) }
}

test('an empty graph is asked for nothing that it cannot have, where nobody was judged', async () => {
  expect(await queriesOf({ ...town, judgements: [] })).toEqual({
    read: { latestChange: 1 },
    written: {
      beginWrite: 1,
      putRecords: 1,
      createNames: 1,
      linkRecords: 1,
      // Some sources are copies, and share a text.
      lockNearTexts: 1,
      judgementsAround: 1,
      setSharedTexts: 1,
      statementIdsOfSources: 1,
      lockRecords: 1,
      receiptsOfStatements: 1,
      deriveStatements: 1,
      deriveParticipants: 1,
      deriveRelations: 1,
      endWrite: 1,
    },
  })
})

test('a bundle that changes nothing is compared by digests alone, and nothing is written', async () => {
  await importBundle(store, town)
  expect(await queriesOf({ ...town, judgements: [] })).toEqual({
    read: { latestChange: 1, headsByIds: 1, sourcesWithText: 1 },
    written: {},
  })
})

test('of a bundle that changes one statement, only that is read and written', async () => {
  await importBundle(store, town)
  const [first, ...others] = town.statements ?? []
  const changed = { ...town, statements: [{ ...first, text: 'It was said otherwise.' }, ...others] }
  expect(await queriesOf(changed)).toEqual({
    read: { latestChange: 1, headsByIds: 1, sourcesWithText: 1, heldByIds: 1, editedSinceImport: 1 },
    written: {
      beginWrite: 1,
      clearRecords: 1,
      putRecords: 1,
      linkRecords: 1,
      receiptsOfStatements: 1,
      deriveStatements: 1,
      deriveRelations: 1,
      endWrite: 1,
    },
  })
})
