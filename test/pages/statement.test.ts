import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { local } from '../../src/domain/viewers.ts'
import { verifyGraph } from '../../src/verification/verify-graph.ts'
import { passage, bundle as small, statement, withPassages } from '../bundle/small-bundle.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, metaOf, pagesOver } from '../support/reading-room.ts'

let product: TestProduct
let pages: ReturnType<typeof pagesOver>

beforeAll(async () => {
  product = await openProduct(istanbul)
  pages = pagesOver(product.api)
})
afterAll(() => product.close())

const ministry = '/read/statement:russian-ministry-of-defence-2025-06-09-first-group-returned'
const complex = '/read/statement:zelensky-exchange-complex'
const undisputed = 'Not disputed by any speaker in this record.'

describe('a statement that is quoted whole', () => {
  test('leads with the words, and tells who, where, and what was found of them', async () => {
    const { status, text } = await pages.get(ministry)
    expect(status).toBe(200)
    expect(text).toContain(
      'Announcement makes something known Russian Ministry of Defence is quoted as saying ' +
        '“In accordance with Russian-Ukrainian agreements, the first group of Russian servicemen',
    )
    expect(text).toContain(
      'In quotation marks in The Moscow Times, 9 June 2025. Also reported in Unnamed article, no date. ' +
        `${undisputed} Recorded as matching; not checked on this server.`,
    )
    expect(text).toContain(
      'Monday, 9 June 2025 Worked out: “Monday” in an article dated 9 June 2025, a Monday.',
    )
  })

  test('its title is the summary, told as one, and its quotation is the words', async () => {
    const { body } = await pages.get(ministry)
    const title =
      'Russian Ministry of Defence is reported to have said (summary): ' +
      'A first group of Russian soldiers under 25 has been returned from Ukraine, as the two countries agreed.'
    expect(elementsOf(body, 'title')).toMatchObject([{ text: `${title} · Example Newsroom` }])
    expect(metaOf(body)).toMatchObject({
      'og:title': title,
      'og:url': `https://example.org${ministry}`,
      'og:site_name': 'Example Newsroom',
      description: expect.stringMatching(/^In quotation marks in The Moscow Times: “In accordance with/),
    })
    const [data] = elementsOf(body, 'script')
      .filter(({ attributes }) => attributes.type === 'application/ld+json')
      .map(({ text }) => JSON.parse(text))
    expect(data).toMatchObject({ '@type': 'CreativeWork', name: title })
    expect(data.hasPart).toMatchObject([
      { '@type': 'Quotation', text: expect.stringMatching(/^In accordance with .* by the Kyiv regime$/) },
    ])
  })

  test('may be copied as a quotation, and cited with revision and day', async () => {
    const { text } = await pages.get(ministry)
    expect(text).toContain(
      'Copy the quotation <figure> <blockquote cite="https://www.themoscowtimes.com/2025',
    )
    expect(text).toMatch(
      /is reported to have said \(summary\): A first group .* \(The Moscow Times, 9 June 2025; Unnamed article, no date; https:\/\/example\.org\S+, revision 1 of \d+ \w+ \d{4}\)/,
    )
  })

  test('its links lead to the passage in the article', async () => {
    const { body } = await pages.get(ministry)
    const [article] = elementsOf(body, 'a').filter(({ text }) => text === 'Read it at themoscowtimes.com')
    expect(article?.attributes.href).toMatch(
      /a89389#:~:text=In%20accordance%20with%20Russian%2DUkrainian%20agreements%2C,controlled%20by%20the%20Kyiv%20regime$/,
    )
  })
})

describe('a statement that is not quoted whole', () => {
  test('leads with the summary, told as one, and the words that are quoted follow', async () => {
    const { text } = await pages.get(complex)
    expect(text).toContain(
      'Volodymyr Zelensky, President, is reported to have said (summary) ' +
        'The exchange is complicated and involves many delicate points. Quoted in part “quite complex, with many sensitive details”',
    )
    expect(text).toContain('No source gives a date')
  })

  test('where nothing is quoted, there is no quotation to copy, and none in the data', async () => {
    const { body, text } = await pages.get('/read/statement:russia-first-stage-younger-soldiers')
    expect(text).toContain('No source quotes the words.')
    expect(text).not.toContain('Copy the quotation')
    expect(body).not.toContain('"Quotation"')
    expect(elementsOf(body, 'blockquote')).toEqual([])
  })

  test('says who disputes it, and leads to both accounts', async () => {
    const { body, text } = await pages.get('/read/statement:coordination-headquarters-no-date-agreed')
    expect(text).toContain('Disputed between speakers: both accounts.')
    expect(elementsOf(body, 'a')).toContainEqual({
      attributes: { href: '../read/relation:coordination-headquarters-rebuts-medinsky-on-the-bodies' },
      text: 'both accounts',
    })
  })
})

test('what is not there offers a search for its name', async () => {
  const { status, text, body } = await pages.get('/read/statement:zelensky-on-nothing')
  expect(status).toBe(404)
  expect(text).toContain('There is nothing at this address')
  expect(elementsOf(body, 'input').map(({ attributes }) => attributes.value)).toContain('zelensky on nothing')
  expect(await pages.get('/read/no-such-page')).toMatchObject({ status: 404 })
})

test('a page that somebody has is not sent again until the log moves on', async () => {
  const { headers } = await pages.get(complex)
  expect(await pages.get(complex, { known: headers.etag })).toMatchObject({ status: 304, body: '' })
  expect(await pages.get(complex, { known: 'W/"0-0.0.0"' })).toMatchObject({ status: 200 })
})

describe('what was checked is told as it was checked', () => {
  test.each([
    ['VERBATIM', 'Recorded as matching; not checked on this server.'],
    [
      'NORMALISED',
      'Recorded as matching the article but for punctuation or spacing; not checked on this server.',
    ],
    ['NOT_FOUND', 'Recorded as not in the article; not checked on this server. Not found: the quotation.'],
    ['NO_TEXT', 'Not compared with the article’s text.'],
  ] as const)('%s in a bundle is a claim', async (status, words) => {
    const other = await openProduct(withPassages(passage({ status })))
    try {
      expect((await pagesOver(other.api).get('/read/statement:a')).text).toContain(words)
    } finally {
      await other.close()
    }
  })

  test('a text that was at hand makes it a fact, with the day', async () => {
    const other = await openProduct(small({ statements: [statement('a')], relations: [] }))
    const texts = async () => ({ raw: 'He spoke of “dirty games” on Saturday.', format: null })
    try {
      for await (const { atHand } of verifyGraph(other.store, { by: 'anna', texts }))
        expect(atHand).toBe(true)
      expect((await pagesOver(other.api).get('/read/statement:a')).text).toMatch(
        /Matches the article’s text, checked here on \d+ \w+ \d{4}\. Compared: the quotation\./,
      )
    } finally {
      await other.close()
    }
  })
})

describe('what was taken back', () => {
  const take = (name: string, api: TestProduct['api'], input: object) =>
    api.execute(
      {
        query: `mutation ($input: ${name}Input!) { ${name.toLowerCase()}(input: $input) { __typename } }`,
        variables: { input },
      },
      undefined,
      local,
    )

  test('says why, and shows nothing of what it was', async () => {
    const other = await openProduct(small())
    try {
      const there = pagesOver(other.api)
      await take('Withdraw', other.api, { id: 'statement:a', reason: 'It was recorded twice.' })
      const gone = await there.get('/read/statement:a')
      expect(gone).toMatchObject({ status: 410, headers: { 'cache-control': 'no-store' } })
      expect(gone.text).toMatch(
        /This statement was withdrawn Withdrawn on .*, because: It was recorded twice\./,
      )
      await take('Redact', other.api, { id: 'statement:b', reason: 'A court ordered it.' })
      const redacted = await there.get('/read/statement:b')
      expect(redacted).toMatchObject({ status: 410 })
      expect(redacted.text).toContain('A court ordered it.')
      expect(redacted.body).not.toMatch(/Russia plays foul|dirty games/)
    } finally {
      await other.close()
    }
  })
})
