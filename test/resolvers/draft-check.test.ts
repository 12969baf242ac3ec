import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProduct } from '../../src/api/product.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(istanbul)
})
afterAll(() => product.close())

const checkDraft = `query ($text: String!, $speaker: ID, $allowUnconfirmed: Boolean, $first: Int, $after: String) {
  checkDraft(
    text: $text, speaker: $speaker, allowUnconfirmed: $allowUnconfirmed, first: $first, after: $after
  ) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { words outcome speaker isFound }
  }
}`

type Checked = {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly { readonly words: string; readonly isFound: boolean }[]
}

const checked = async (variables: object): Promise<Checked> =>
  (await product.ask<{ checkDraft: Checked }>(checkDraft, { ...variables })).checkDraft

test('a draft is checked whose speaker is given instead of read', async () => {
  const text = 'Vladimir Medinsky spoke of “dirty games”.'
  expect((await checked({ text })).nodes).toEqual([
    { words: 'dirty games', outcome: 'EXACT', speaker: 'OTHER', isFound: false },
  ])
  expect((await checked({ text, speaker: 'organisation:ukraine' })).nodes).toEqual([
    { words: 'dirty games', outcome: 'EXACT', speaker: 'CONFIRMED', isFound: true },
  ])
})

test('a speaker who is not clear holds a quotation back, unless that is allowed', async () => {
  const text = 'Somebody Unknown spoke of “dirty games”.'
  expect((await checked({ text })).nodes).toMatchObject([{ speaker: 'UNCONFIRMED', isFound: false }])
  expect((await checked({ text, allowUnconfirmed: true })).nodes).toMatchObject([{ isFound: true }])
})

test('a page ends behind what stands inside a quotation that was found', async () => {
  const text = 'Ukraine spoke of “dirty ‘games’”. It spoke of “dirty games”. “no such words at all”'
  const first = await checked({ text, first: 1 })
  expect(first).toMatchObject({
    totalCount: 4,
    nodes: [{ words: 'dirty ‘games’', isFound: true }],
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  })
  const rest = await checked({ text, first: 5, after: first.pageInfo.endCursor })
  expect(rest).toMatchObject({
    nodes: [{ words: 'dirty games' }, { words: 'no such words at all' }],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  })
})

test.each([
  [{ text: 'a'.repeat(100_001) }, 'BAD_USER_INPUT text: it has 100001 characters; a draft may have'],
  [
    { text: '“dirty games”', speaker: 'person:nobody' },
    'BAD_USER_INPUT speaker: there is no actor "person:nobody".',
  ],
  [{ text: '', after: 'x' }, 'BAD_USER_INPUT after: this is not a valid cursor.'],
  [{ text: '', first: 101 }, 'BAD_USER_INPUT first: must be 1 to 100; it is 101.'],
])('what cannot be checked is refused, case %#', async (variables, message) => {
  expect(await product.refusals(checkDraft, variables)).toEqual([expect.stringContaining(message)])
})

test('four drafts may be checked in a request, and no more', async () => {
  const drafts = (count: number) =>
    `{ ${Array.from({ length: count }, (_, at) => `d${at}: checkDraft(text: "") { totalCount }`).join(' ')} }`
  expect(await product.refusals(drafts(4))).toEqual([])
  expect(await product.refusals(drafts(5))).toEqual([
    expect.stringContaining('TOO_COMPLEX The query asks for too much: cost 5'),
  ])
})

test('nothing is read of a draft whose time is up, or for whom nobody waits', async () => {
  const asked = { query: checkDraft, variables: { text: '“dirty games” '.repeat(99) } }
  const hasty = await startProduct(product.store, { timeout: 0, report: () => {} })
  const { errors: late } = await hasty.execute(asked)
  expect(late?.map(({ extensions }) => extensions?.code)).toEqual(['TIMEOUT'])
  await hasty.close()
  const patient = await startProduct(product.store, { timeout: 60_000, report: () => {} })
  expect((await patient.execute(asked, AbortSignal.abort())).data).toBeNull()
  await patient.close()
})
