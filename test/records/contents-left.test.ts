import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ContentsLeftRow, changesOfRecords, type contentsLeft } from '../../src/generated/queries.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { contentsLeftBy } from '../../src/records/contents-left.ts'
import { writeRecords } from '../../src/records/write/writing.ts'
import { statement } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'
import { graphRecordsOf, importSmall, note } from './small-graph.ts'

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
})
afterEach(() => store.close())

test('a record that is updated between the two looks at what its creation left is looked at again', async () => {
  const given = await importSmall(store, { statements: [statement('a')], relations: [] })
  const written = graphRecordsOf(given).get('statement:a')
  const changed = graphRecordsOf({ ...given, statements: [statement('a', { text: 'It was otherwise.' })] })
  const [creation] = await store.read(changesOfRecords, {
    walks: [{ id: '', recordId: 'statement:a', after: 0 }],
    limit: 1,
  })
  if (creation === undefined) throw new Error('The statement has no entry in the log.')

  const looks: (readonly ContentsLeftRow[])[] = []
  const left = await contentsLeftBy(
    async (query: typeof contentsLeft, params) => {
      const before = await store.read(query, params)
      if (looks.length === 0) {
        await writeRecords(
          store,
          [...changed.values()].filter(({ id }) => id === 'statement:a'),
          note(),
        )
        const after = await store.read(query, params)
        // As a look would have it that read the log before the update was committed, and the record after it.
        looks.push(before.map((row, at) => ({ ...row, ...after[at], found: row.found })))
      } else looks.push(before)
      return looks.at(-1) ?? []
    },
    [creation.node],
  )
  expect(looks.map(([row]) => [row?.found.length, row?.revisions])).toEqual([
    [0, [2]],
    [1, [2]],
  ])
  expect(left.get(creation.node.seq)).toBe(JSON.stringify(written?.content))
})
