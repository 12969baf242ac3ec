import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportBundle } from '../../src/bundle/export/export.ts'
import { importParts } from '../../src/bundle/import/import-parts.ts'
import { readParts } from '../../src/bundle/import/parts.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { openTestStore } from '../support/engines.ts'
import { asLines, inPieces, mutated, randomOf, seed, textOf } from './slips.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

test('a bundle with slips is written whole or not at all', async () => {
  const random = randomOf(seed + 1)
  const text = await asLines()
  let before = await textOf(exportBundle(store))
  for (let run = 0; run < 150; run += 1) {
    const { created, updated, problems } = await importParts(
      store,
      readParts(inPieces(mutated(text, random))),
      null,
    )
    const after = await textOf(exportBundle(store))
    if (problems.length > 0 || created + updated === 0) expect(after).toBe(before)
    else expect(validateBundle(JSON.parse(after))).toEqual([])
    before = after
  }
})
