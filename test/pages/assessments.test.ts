import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewsIn } from '../../src/reviews/found-reviews.ts'
import { readReview } from '../../src/reviews/read-review.ts'
import { assessed } from '../support/graphs/assessed.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { metaOf, pagesOver } from '../support/reading-room.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(assessed)
})
afterAll(() => product.close())

test('a statement shows the assessor’s words, then whose they are, and only then who reads them as what', async () => {
  const { text, body } = await pagesOver(product.api).get('/read/statement:a')
  expect(text).toContain('Assessed by others')
  expect(text).toMatch(
    /mostly FALSE, says Check Desk, 2 July 2025.* Read it at desk\.example\..*The editors reads? these words as mostly false, on the scale The scale of the desk\./,
  )
  // Without a scale, or where it does not have the words, nothing is read into them.
  expect(text).toMatch(/Needs context, says Check Desk, June 2025/)
  expect(text.match(/these words as/g)).toHaveLength(1)
  const [heading = ''] = /<h1[\s\S]*?<\/h1>/.exec(body) ?? []
  expect(heading + JSON.stringify(metaOf(body))).not.toMatch(/mostly false|needs context/i)
})

test('a statement that nobody assessed says nothing of it', async () => {
  const { text } = await pagesOver(product.api).get('/read/statement:b')
  expect(text).not.toContain('Assessed')
})

test('the head of the page has each verdict as a ClaimReview of its assessor, which can be read again', async () => {
  const { body } = await pagesOver(product.api).get('/read/statement:a')
  const { reviews } = reviewsIn(body)
  expect(reviews.map(({ node }) => node)).toEqual([
    expect.objectContaining({
      author: expect.objectContaining({ name: 'Check Desk' }),
      claimReviewed: 'Russia plays foul.',
      datePublished: '2025-07-02',
      reviewRating: { '@type': 'Rating', alternateName: 'mostly  FALSE' },
      url: 'https://desk.example/a',
    }),
    expect.objectContaining({ reviewRating: { '@type': 'Rating', alternateName: 'Needs context' } }),
    expect.objectContaining({ author: expect.objectContaining({ name: 'The editors' }) }),
  ])
  const [first] = reviews
  expect(first && readReview(first)).toMatchObject({
    problems: [],
    review: { rating: 'mostly  FALSE', assessor: { name: 'Check Desk', kind: 'organisation' } },
  })
})

test('the id of an assessment leads to its statement', async () => {
  const pages = pagesOver(product.api)
  expect(await pages.get('/read/assessment:first')).toMatchObject({ status: 303 })
  expect(JSON.stringify(await pages.get('/read/assessment:first'))).toContain('statement:a#assessment:first')
})

test('a scale has a page with its words, and as what its mapper reads each', async () => {
  const { status, text } = await pagesOver(product.api).get('/read/scale:desk')
  expect(status).toBe(200)
  expect(text).toMatch(/The scale of the desk As The editors reads it\./)
  expect(text).toMatch(/Mostly false Read as mostly false\. Satire Read as none of the usual terms\./)
})

test('an assessor’s page lists its verdicts in its own words, without what others read them as', async () => {
  const { text, body } = await pagesOver(product.api).get('/read/organisation:desk')
  expect(text).toMatch(/Assessed statements.*mostly FALSE, of Ukraine is reported to have said \(summary\)/)
  expect(text).toMatch(/Needs context, of .* Published June 2025/)
  expect(body).toContain('statement:a#assessment:second')
})

test('what is new names the verdict by whose it is', async () => {
  const { text } = await pagesOver(product.api).get('/read/new')
  expect(text).toContain('Assessments added')
})
