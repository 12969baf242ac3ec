import { describe, expect, test } from 'vitest'
import { validateBundle } from '../../src/bundle/validate.ts'
import { bundleOfReviews } from '../../src/reviews/reviews.ts'
import { pageWith, review } from './published.ts'

const read = (value: unknown, options: object = {}) =>
  bundleOfReviews(typeof value === 'string' ? value : JSON.stringify(value), { title: 'Reviews', ...options })

test('a review is a statement by whoever made the claim, a source that reports it, and its author’s assessment', async () => {
  const { bundle, problems } = read(review())
  expect(problems).toEqual([])
  expect(await validateBundle(bundle)).toEqual([])
  expect(bundle).toMatchInlineSnapshot(`
    {
      "assessments": [
        {
          "assessedAt": {
            "basis": "STATED",
            "edtf": "2025-03-04T09:30:00+01:00",
          },
          "assessor": "organisation:check-desk",
          "evidence": [
            {
              "id": "evidence:check-desk-on-ada-example-2025-03-01-the-bridge-costs",
              "passages": [
                {
                  "exact": "Mostly false",
                  "part": "CONTENT",
                  "quoted": false,
                  "status": "NO_TEXT",
                },
              ],
              "source": "source:check-desk-2025-03-04-bridge-is-free",
            },
          ],
          "id": "assessment:check-desk-on-ada-example-2025-03-01-the-bridge-costs",
          "rating": "Mostly false",
          "statement": "statement:ada-example-2025-03-01-the-bridge-costs-nothing",
          "url": "https://desk.example/checks/bridge-is-free",
        },
      ],
      "description": "Claims that were reviewed, and the reviews’ ratings.",
      "format": "on-record-bundle/2",
      "organisations": [
        {
          "id": "organisation:check-desk",
          "name": "Check Desk",
          "organisationKind": "OTHER",
        },
      ],
      "persons": [
        {
          "id": "person:ada-example",
          "name": "Ada Example",
        },
      ],
      "sources": [
        {
          "id": "source:check-desk-2025-03-04-bridge-is-free",
          "publishedAt": {
            "basis": "STATED",
            "edtf": "2025-03-04T09:30:00+01:00",
          },
          "publisher": "organisation:check-desk",
          "sourceKind": "ARTICLE",
          "url": "https://desk.example/checks/bridge-is-free",
        },
        {
          "id": "source:posts-example-1",
          "sourceKind": "POST",
          "url": "https://posts.example/ada/1",
        },
        {
          "id": "source:radio-example-morning",
          "sourceKind": "OTHER",
          "url": "https://radio.example/morning",
        },
      ],
      "statements": [
        {
          "attributions": [
            {
              "channel": "UNKNOWN",
              "id": "attribution:ada-example-2025-03-01-the-bridge-costs-nothing-check-desk",
              "passages": [
                {
                  "exact": "The bridge costs nothing.",
                  "part": "CONTENT",
                  "quoted": false,
                  "status": "NO_TEXT",
                },
              ],
              "source": "source:check-desk-2025-03-04-bridge-is-free",
              "via": [
                {
                  "source": "source:posts-example-1",
                },
                {
                  "source": "source:radio-example-morning",
                },
              ],
              "wording": "UNKNOWN",
            },
          ],
          "id": "statement:ada-example-2025-03-01-the-bridge-costs-nothing",
          "saidAt": {
            "basis": "STATED",
            "edtf": "2025-03-01",
          },
          "speakers": [
            {
              "actor": "person:ada-example",
            },
          ],
          "text": "The bridge costs nothing.",
          "type": "CLAIM",
        },
      ],
      "title": "Reviews",
    }
  `)
})

test('a page’s blocks, arrays and graphs are read alike', () => {
  const alone = read(review()).bundle
  const others = {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebPage', name: 'A page' }, review()],
  }
  const typed = review({ '@type': ['https://schema.org/ClaimReview', 'Review'] })
  for (const given of [
    [review()],
    others,
    { '@type': 'NewsArticle', review: review() },
    typed,
    pageWith(JSON.stringify({ '@type': 'WebSite' }), JSON.stringify(review())),
    pageWith(JSON.stringify([others])),
    // The same markup twice on a page.
    pageWith(JSON.stringify(review()), JSON.stringify(review())),
  ])
    expect(read(given)).toEqual({ bundle: alone, problems: [] })
})

test('two desks that rate one claim rate one statement', () => {
  const other = review({
    url: 'https://other.example/1',
    author: { '@type': 'NewsMediaOrganization', name: 'Other Desk' },
    reviewRating: { '@type': 'Rating', alternateName: 'Satire' },
  })
  const { bundle } = read([review(), other])
  expect(bundle.statements).toHaveLength(1)
  expect(bundle.statements?.[0]?.attributions.map(({ source }) => source)).toEqual([
    'source:check-desk-2025-03-04-bridge-is-free',
    'source:other-desk-2025-03-04-1',
  ])
  expect(bundle.assessments?.map(({ assessor, rating }) => [assessor, rating])).toEqual([
    ['organisation:check-desk', 'Mostly false'],
    ['organisation:other-desk', 'Satire'],
  ])
})

test('whom the graph has already, and the scale, are referred to', () => {
  const actors = new Map([
    ['Check Desk', 'organisation:the-desk'],
    ['Ada Example', 'person:ada'],
  ])
  const { bundle } = read(review(), { actors, scale: 'scale:desk' })
  expect([bundle.persons, bundle.organisations]).toEqual([undefined, undefined])
  expect(bundle.statements?.[0]?.speakers).toEqual([{ actor: 'person:ada' }])
  expect(bundle.assessments?.[0]).toMatchObject({ assessor: 'organisation:the-desk', scale: 'scale:desk' })
})

test.each([
  [{ ratingValue: 1, bestRating: '5', worstRating: '1' }, '1 (1 is the worst, 5 the best)', '1'],
  [{ ratingValue: '3' }, '3', '3'],
  [{ name: 'Unproven', ratingValue: -1 }, 'Unproven', 'Unproven'],
])('a rating %j is told as %s', (rating, words, exact) => {
  const { bundle } = read(review({ reviewRating: { '@type': 'Rating', ...rating } }))
  const [assessment] = bundle.assessments ?? []
  expect(assessment).toMatchObject({ rating: words, evidence: [{ passages: [{ exact }] }] })
})

test.each([
  ['2025-03-04', '2025-03-04'],
  ['2025-03', '2025-03'],
  ['2025-03-04T09:30:00.123Z', '2025-03-04T09:30:00Z'],
  ['2025-03-04T09:30+0100', '2025-03-04T09:30+01:00'],
  // Whose morning that was, nobody says.
  ['2025-03-04 09:30:00', '2025-03-04'],
])('a review of %s is dated %s', async (datePublished, edtf) => {
  const { bundle } = read(review({ datePublished }))
  expect(bundle.assessments?.[0]?.assessedAt).toEqual({ edtf, basis: 'STATED' })
  expect(await validateBundle(bundle)).toEqual([])
})

test('a speaker that is said to be neither a person nor a body is a group', () => {
  const { bundle } = read(review({ itemReviewed: { author: [{ name: 'Social media users' }, 'Readers'] } }))
  expect(bundle.groups?.map(({ name }) => name)).toEqual(['Readers', 'Social media users'])
})

describe('what is lacking is said, each with its place', () => {
  const told = (value: unknown) => read(value).problems.map(({ path, message }) => `${path}: ${message}`)

  test('of a review', () => {
    const { claimReviewed: _claim, url: _url, ...bare } = review()
    expect(
      told([review(), { '@graph': [{ ...bare, author: [], datePublished: 'in March', reviewRating: {} }] }]),
    ).toEqual([
      '[1].@graph[0].url: The address of the review is missing.',
      '[1].@graph[0].author: Nobody is named as the author of the review.',
      '[1].@graph[0].claimReviewed: The claim is missing.',
      '[1].@graph[0].datePublished: This is not a date.',
      '[1].@graph[0].reviewRating: There is no rating.',
    ])
    expect(told(review({ itemReviewed: { '@type': 'Claim' } }))).toEqual([
      'itemReviewed.author: The review does not say who made the claim.',
    ])
    expect(told(review({ datePublished: undefined }))).toEqual([
      'datePublished: The date of the review is missing.',
    ])
    expect(told(review({ url: 'javascript:alert(1)' }))).toEqual([
      'url: The address of the review is missing.',
    ])
    expect(read(review({ itemReviewed: [] }), { speaker: 'group:users' }).problems).toEqual([])
  })

  test('of a file', () => {
    expect(told('{"@type": "ClaimReview"')).toEqual(['file: This is not valid JSON.'])
    expect(told('')).toEqual(['file: This is not valid JSON.'])
    expect(told('"ClaimReview"')).toEqual(['file: There is no ClaimReview in it.'])
    expect(told({ '@type': 'Article' })).toEqual(['file: There is no ClaimReview in it.'])
    expect(told('<html><p>ClaimReview</p></html>')).toEqual(['file: There is no ClaimReview in it.'])
    expect(told(pageWith('{', JSON.stringify(review())))).toEqual(['block 1: This is not valid JSON.'])
    expect(told(JSON.parse(`${'['.repeat(2_000)}1${']'.repeat(2_000)}`))).toEqual([
      'file: There is no ClaimReview in it.',
    ])
  })
})
