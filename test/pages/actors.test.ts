import { afterAll, beforeAll, expect, test } from 'vitest'
import { local } from '../../src/domain/viewers.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, pagesOver } from '../support/reading-room.ts'

let product: TestProduct
let pages: ReturnType<typeof pagesOver>

beforeAll(async () => {
  product = await openProduct(istanbul)
  pages = pagesOver(product.api)
})
afterAll(() => product.close())

test('a person: the role with its receipt, the names, and what is reported, by the date', async () => {
  const { text } = await pages.get('/read/person:volodymyr-zelensky')
  expect(text).toContain('Volodymyr Zelensky President of Ukraine Ukrainian President')
  expect(text).toContain(
    'In Ukrainian Володимир Зеленський Searched, but too common to identify anybody: Зеленський',
  )
  expect(text).toContain('Is reported to have said 6')
  expect(text).toMatch(
    /On or before 9 June 2025 Date partly inferred: .* No source gives a date The date of publication is not used/,
  )
  expect(text).toContain('Where reports differ Not a dispute between speakers, and not counted as one.')
})

test('a dispute: both accounts side by side, and no side taken', async () => {
  const { body, text } = await pages.get(
    '/read/relation:coordination-headquarters-rebuts-medinsky-on-the-bodies',
  )
  expect(text).toContain(
    'Dispute between speakers Two accounts: Vladimir Medinsky and Coordination Headquarters',
  )
  expect(text).toContain('This page does not say who is right.')
  expect(elementsOf(body, 'article').filter(({ attributes }) => attributes.class === 'side')).toHaveLength(2)
})

test('who answers whom around a dispute is drawn, and told in a list under the same numbers', async () => {
  const { body, text } = await pages.get(
    '/read/relation:coordination-headquarters-rebuts-medinsky-on-the-bodies',
  )
  expect(text).toMatch(
    /1 Vladimir Medinsky and Coordination Headquarters[^:]* The second disputes the first Both accounts and the reason are above\. 2 Vladimir Medinsky, lead negotiator: claim, .* The second may respond to the first, neither for nor against/,
  )
  expect(elementsOf(body, 'text').map((each) => each.text)).toEqual([
    ...['Who answers', 'Whom'],
    ...['Coordination Headquarters for the', 'Treatment of Prisoners of War', 'Vladimir Medinsky'],
    ...['1', '2'],
  ])
  const lines = elementsOf(body, 'path').map(({ attributes }) => attributes.class)
  expect(lines.filter((looks) => looks?.startsWith('clash'))).toEqual(['clash', 'clash'])
  expect(lines.filter((looks) => looks?.startsWith('bears'))).toEqual(['bears unsure', 'bears'])
})

test('a source has its receipts in the order of the article', async () => {
  const source = 'source:moscow-times-2025-06-09'
  const begins = new Map(
    (istanbul.statements ?? []).flatMap(({ attributions }) =>
      attributions.map(({ id, passages }) => {
        const content = passages.filter(({ part }) => part === 'CONTENT')
        return [id, Math.min(...content.map(({ start }) => start ?? 0))] as const
      }),
    ),
  )
  const { body } = await pages.get(`/read/${source}`)
  const order = elementsOf(body, 'article').flatMap(({ attributes: { id } }) =>
    id === undefined ? [] : (begins.get(id) ?? []),
  )
  expect(order.length).toBeGreaterThan(15)
  expect(order).toEqual(order.toSorted((one, other) => one - other))
})

test('the old address of somebody who was merged leads to whom they are', async () => {
  const query = 'mutation ($input: JudgeInput!) { judgeSame(input: $input) { actors { id } } }'
  const input = { actors: ['group:russian-officials', 'group:russian-state-media'], basis: 'For this test.' }
  const { data } = await product.api.execute({ query, variables: { input } }, undefined, local)
  expect(data).toMatchObject({
    judgeSame: { actors: [{ id: 'group:russian-officials' }, { id: 'group:russian-officials' }] },
  })
  expect(await pages.get('/read/group:russian-state-media')).toMatchObject({
    status: 301,
    headers: { location: '../read/group:russian-officials' },
  })
  const { text } = await pages.get('/read/group:russian-officials')
  expect(text).toMatch(
    /Judged by editors 1 .* Recorded apart, as Russian officials and as Russian state media, and judged to be the same, on .*\. Reason: For this test\./,
  )
})

test('a source says of which others it was judged to be a copy, and of which not', async () => {
  const [one, other] = (istanbul.sources ?? []).map(({ id }) => id)
  const query = 'mutation ($input: JudgeCopiesInput!) { judgeCopies(input: $input) { sources { id } } }'
  const input = { sources: [one, other], basis: 'The same agency report.' }
  await product.api.execute({ query, variables: { input } }, undefined, local)
  const { text } = await pages.get(`/read/${one}`)
  expect(text).toMatch(
    /Judged by editors 1 .* Judged to share a text with .*: one copies the other, or both copy a third, on .*\. Reason: The same agency report\./,
  )
})
