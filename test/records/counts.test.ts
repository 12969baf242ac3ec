import { afterAll, beforeAll, expect, test } from 'vitest'
import { importBundle } from '../../src/bundle/import/import.ts'
import type { CypherQuery, GraphStore } from '../../src/graph/store.ts'
import { istanbul } from '../data/istanbul.ts'
import { parents } from '../neo4j/parameters/ids.ts'
import { noFilter } from '../neo4j/profile/filters.ts'
import { noParts } from '../neo4j/profile/parameters.ts'
import { everyVariant } from '../neo4j/variants.ts'
import { openTestStore } from '../support/engines.ts'
import { town } from '../support/graphs/town.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
  for (const bundle of [istanbul, town]) expect((await importBundle(store, bundle)).problems).toEqual([])
})
afterAll(() => store.close())

type Read<Row> = CypherQuery<object, Row, 'read', 'many'>

const variants = new Map(everyVariant.flatMap(([, all]) => all.map((query) => [query.name, query] as const)))

/** Each relation that is counted, with the query that pages it: `countEventsRelated.HELD_AT`, `eventsRelated.HELD_AT.desc`. */
const counted = [...variants].flatMap(([name, count]) => {
  const [, concepts, relation] = /^count(\w+)Related\.(\w+)$/.exec(name) ?? []
  if (concepts === undefined) return []
  const pages = `${concepts.charAt(0).toLowerCase()}${concepts.slice(1)}Related.${relation}`
  const page = variants.get(`${pages}.desc`) ?? variants.get(`${pages}.key.desc`)
  return [[name, count, page] as const]
})

test.each(counted)('%s counts what its pages show', async (name, count, page) => {
  const walks = parents.map((parentId) => ({ id: parentId, parentId, floor: '', ceiling: '~', span: '' }))
  const [concepts = ''] = page?.name.split('.') ?? []
  const filter = noFilter(concepts as Parameters<typeof noFilter>[0])
  const shown = await store.read(page as Read<{ walk: string }>, {
    ...noParts,
    walks,
    filter,
    limit: 1_000,
    scan: 1_000,
  })
  const counts = await store.read(count as Read<{ parentId: string; total: number }>, { parentIds: parents })

  const wrong = counts.flatMap(({ parentId, total }) => {
    const rows = shown.filter(({ walk }) => walk === parentId).length
    // Events, places and organisations all are part of others of their own concept, which nobody mixes up.
    const isOfAnother = name.endsWith('.PART_OF') && rows === 0
    return total === rows || isOfAnother ? [] : [`${parentId}: ${total} counted, ${rows} shown`]
  })
  expect(wrong).toEqual([])
  expect(shown.length).toBeGreaterThan(0)
})
