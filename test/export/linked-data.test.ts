import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportBundle } from '../../src/export/export.ts'
import { judgementsOfActors as judgements } from '../../src/generated/queries.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { judge } from '../../src/records/write/judging.ts'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
  const persons = ['a', 'b', 'c'].map((slug) => ({ id: `person:${slug}`, name: `Person ${slug}` }))
  await importBundle(store, bundle({ persons }))
})
afterEach(() => store.close())

/** What linked data says that each person is the same as. */
async function sameAs() {
  let text = ''
  for await (const piece of exportBundle(store, { format: 'jsonld' })) text += piece
  const nodes = JSON.parse(text)['@graph'] as { '@type': string; name: string; sameAs?: string[] }[]
  return nodes.flatMap((node) => (node['@type'] === 'Person' ? [[node.name, node.sameAs ?? []]] : []))
}

test('actors that were judged to be the same are linked, until that is reversed', async () => {
  const actorIds = ['person:a', 'person:b'] as const
  const written = { writeId: 'j', by: 'ann' }
  await judge(store, { verdict: 'SAME_AS', of: actorIds, score: 0.9, basis: 'One.' }, written)
  const others = ['person:b', 'person:c'] as const
  await judge(
    store,
    { verdict: 'NOT_SAME_AS', of: others, score: 0.9, basis: 'Two.' },
    { ...written, writeId: 'k' },
  )
  expect(await sameAs()).toEqual([
    ['Person a', ['urn:on-record:person:b']],
    ['Person b', ['urn:on-record:person:a']],
    ['Person c', []],
  ])
  const [row] = await store.read(judgements, { ids: ['person:a'] })
  await withdraw(store, row?.node.id ?? '', { writeId: 'w', by: 'ann', reason: 'They are two.' })
  expect((await sameAs()).map(([, same]) => same)).toEqual([[], [], []])
})
