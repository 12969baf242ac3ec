import { afterEach, beforeEach, expect, test } from 'vitest'
import { local } from '../../src/domain/viewers.ts'
import { judge } from '../../src/records/write/judging.ts'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeEach(async () => {
  product = await openProduct(
    bundle({
      persons: [
        { id: 'person:a-seal', name: 'Anna Seal', description: 'A singer.' },
        { id: 'person:b-reed', name: 'Berta Reed' },
        { id: 'person:z-robbe', name: 'Anna Robbe', names: [{ value: 'Анна Тюлень', kind: 'ALIAS' }] },
      ],
      statements: [
        statement('first', { speakers: [{ actor: 'person:a-seal' }] }),
        statement('second', { speakers: [{ actor: 'person:z-robbe' }] }),
      ],
      relations: [
        {
          id: 'relation:clash',
          relationType: 'CONTRADICTS',
          from: 'statement:first',
          to: 'statement:second',
          clash: 'SPEAKERS',
          certainty: 'SURE',
          basis: 'Both cannot be true.',
          receipts: ['attribution:first-daily'],
        },
      ],
    }),
  )
})
afterEach(() => product.close())

const merge = () =>
  judge(
    product.store,
    { verdict: 'SAME_AS', of: ['person:z-robbe', 'person:a-seal'], score: null, basis: 'One voice.' },
    { writeId: 'merge', by: 'anna' },
  )
const part = async () =>
  withdraw(product.store, (await merge()).judgement, { writeId: 'part', by: 'anna', reason: 'Two voices.' })

const listings = `{
  actors(filter: { kinds: [PERSON] }) { totalCount nodes { id } }
  all: actors { totalCount nodes { id } }
  descending: actors(orderBy: NAME_DESC) { nodes { id } }
  byOwnName: search(query: "seal", kinds: [PERSON]) { totalCount nodes { id } }
  byOtherName: search(query: "Robbe", kinds: [PERSON]) { totalCount edges { field node { id } } }
  byBoth: search(query: "тюлень singer") { nodes { id } }
  ofOneself: disputes(filter: { sameSpeaker: true }) { totalCount nodes { id } }
  ofOthers: disputes(filter: { sameSpeaker: false }) { nodes { id } }
  stats { persons }
}`

test('actors that are the same are listed, found and counted once, by the names of all', async () => {
  await merge()
  const { all, descending, ...listed } = await product.ask<Record<'all' | 'descending', Listed>>(listings)
  expect(listed).toEqual({
    actors: { totalCount: 2, nodes: [{ id: 'person:a-seal' }, { id: 'person:b-reed' }] },
    byOwnName: { totalCount: 1, nodes: [{ id: 'person:a-seal' }] },
    byOtherName: { totalCount: 1, edges: [{ field: 'names', node: { id: 'person:a-seal' } }] },
    byBoth: { nodes: [{ id: 'person:a-seal' }] },
    ofOneself: { totalCount: 1, nodes: [{ id: 'relation:clash' }] },
    ofOthers: { nodes: [] },
    stats: { persons: 2 },
  })
  expect(all.nodes).not.toContainEqual({ id: 'person:z-robbe' })
  expect(all.totalCount).toBe(all.nodes.length)
  expect(descending.nodes).toEqual([...all.nodes].reverse())
})

type Listed = { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] }

test('a judgement that is reversed lists them as before', async () => {
  const before = await product.ask(listings)
  await part()
  expect(await product.ask(listings)).toEqual(before)
})

test('what is changed about one of them is found under the canonical one', async () => {
  await merge()
  const query = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { person { id } } }'
  const variables = { input: { id: 'person:z-robbe', revision: 1, name: 'Anna Otter' } }
  const { errors } = await product.api.execute({ query, variables }, undefined, local)
  expect(errors).toBeUndefined()
  const { search, actors } = await product.ask<Record<'search' | 'actors', Listed>>(
    '{ search(query: "otter", kinds: [PERSON]) { nodes { id } } actors(filter: { kinds: [PERSON] }) { totalCount nodes { id } } }',
  )
  expect(search.nodes).toEqual([{ id: 'person:a-seal' }])
  expect(actors).toEqual({ totalCount: 2, nodes: [{ id: 'person:a-seal' }, { id: 'person:b-reed' }] })
})
