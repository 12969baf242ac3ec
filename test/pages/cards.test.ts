import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startProduct } from '../../src/api/product.ts'
import { bundle as small } from '../bundle/small-bundle.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, newsroom, pagesOver } from '../support/reading-room.ts'

describe('the cards of the shipped graph', () => {
  let product: TestProduct
  let pages: ReturnType<typeof pagesOver>
  beforeAll(async () => {
    product = await openProduct(istanbul)
    pages = pagesOver(product.api)
  })
  afterAll(() => product.close())

  const foot = 'Read the record Example Newsroom record@example.org Report an error'

  test('words that a source quotes whole lead, and the summary says that it is one', async () => {
    const { status, text, body } = await pages.card(
      '/card/statement:russian-ministry-of-defence-2025-06-09-first-group-returned',
    )
    expect(status).toBe(200)
    expect(text).toBe(
      'Russian Ministry of Defence is quoted as saying ' +
        '“In accordance with Russian-Ukrainian agreements, the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime” ' +
        'In quotation marks in The Moscow Times, 9 June 2025. 1 more source reports it. Recorded as matching; not checked on this server. Date: 9 June 2025, worked out. ' +
        'Summary, in On Record’s words: A first group of Russian soldiers under 25 has been returned from Ukraine, as the two countries agreed. ' +
        foot,
    )
    expect(elementsOf(body, 'blockquote')).toHaveLength(1)
    expect(elementsOf(body, 'link')).toContainEqual({
      attributes: {
        rel: 'canonical',
        href: 'https://example.org/read/statement:russian-ministry-of-defence-2025-06-09-first-group-returned',
      },
      text: '',
    })
  })

  test('where they are quoted in part the summary leads, marked as one', async () => {
    const { text } = await pages.card('/card/statement:zelensky-exchange-complex')
    expect(text).toBe(
      'Volodymyr Zelensky, President, is reported to have said (summary) The exchange is complicated and involves many delicate points. ' +
        '“quite complex, with many sensitive details” ' +
        'In quotation marks in The Moscow Times, 9 June 2025. Recorded as matching; not checked on this server. No source gives a date. ' +
        foot,
    )
  })

  test('where nothing is quoted there is no quotation, and who disputes it is told', async () => {
    const { text, body } = await pages.card('/card/statement:medinsky-bodies-not-collected')
    expect(elementsOf(body, 'blockquote')).toEqual([])
    expect(text).toContain(
      'Ukraine did not show up … bodies In the words of The Moscow Times, 9 June 2025; nothing is quoted.',
    )
    expect(text).toMatch(
      /Disputed\. Coordination Headquarters for the Treatment of Prisoners of War is reported to have said \(summary\): .* Both accounts/,
    )
  })

  test('every link leads out of the frame, into the record or to the passage in the article', async () => {
    const { body } = await pages.card('/card/statement:zelensky-exchange-complex')
    expect(elementsOf(body, 'base')).toEqual([{ attributes: { target: '_top' }, text: '' }])
    expect(elementsOf(body, 'a').map(({ attributes }) => attributes.href)).toEqual([
      '../read/person:volodymyr-zelensky',
      expect.stringMatching(/a89389#:~:text=quite%20complex/),
      '../read/statement:zelensky-exchange-complex',
      'mailto:record@example.org',
      'mailto:record@example.org?subject=Error%20in%20%2Fread%2Fstatement%3Azelensky-exchange-complex',
    ])
  })

  const dispute = 'relation:coordination-headquarters-rebuts-medinsky-on-the-bodies'

  test('two accounts stand side by side, each with its speaker, words and receipt, and nobody is said to be right', async () => {
    const { status, text, body } = await pages.card(`/card/${dispute}`)
    expect(status).toBe(200)
    expect(text).toMatchInlineSnapshot(
      `"Two accounts: Vladimir Medinsky and Coordination Headquarters for the Treatment of Prisoners of War The second disputes the first, as an editor judges it. This card does not say who is right. The first. Vladimir Medinsky, lead negotiator, is reported to have said (summary) Ukraine did not turn up to collect its dead. Ukraine did not show up … bodies In the words of The Moscow Times, 9 June 2025; nothing is quoted. Recorded as matching; not checked on this server. No source gives a date. The second. Coordination Headquarters for the Treatment of Prisoners of War is reported to have said (summary) There was no agreed date. no date had been agreed In the words of The Moscow Times, 9 June 2025; nothing is quoted. Recorded as matching; not checked on this server. No source gives a date. Read the record Example Newsroom record@example.org Report an error"`,
    )
    // Neither source quotes anything.
    expect(elementsOf(body, 'blockquote')).toEqual([])
    expect(elementsOf(body, 'h2')).toHaveLength(2)
    expect(elementsOf(body, 'link')).toContainEqual({
      attributes: { rel: 'canonical', href: `https://example.org/read/${dispute}` },
      text: '',
    })
  })

  test('where only reports differ, or nothing clashes, the card of the two says so', async () => {
    const { text: reports } = await pages.card('/card/relation:silence-and-confirmation-of-the-exchange')
    expect(reports).toContain(
      'Two sources do not agree; no speaker disputes the other. It is not counted as a dispute.',
    )
    const { text: neither, body } = await pages.card('/card/relation:ukraine-responds-with-dirty-games')
    expect(neither).toContain(
      'The second may respond to the first, neither for nor against, as an editor judges it. This card',
    )
    expect(elementsOf(body, 'blockquote').map(({ text }) => text)).toContain('“dirty games”')
  })

  test('a dispute’s page offers its card to copy, and says in its head how to embed it', async () => {
    const { text, body } = await pages.get(`/read/${dispute}`)
    expect(text).toContain(`<iframe src="https://example.org/card/${dispute}" width="300"`)
    expect(text).toContain('title="On Record: Two accounts: ')
    expect(text).not.toContain('Copy this card with the wording')
    expect(elementsOf(body, 'link')).toContainEqual({
      attributes: {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: `https://example.org/oembed?url=https%3A%2F%2Fexample.org%2Fread%2F${encodeURIComponent(dispute)}`,
        title: expect.stringMatching(/^Two accounts: /),
      },
      text: '',
    })
  })

  test('what is neither has none', async () => {
    for (const name of [
      'person:volodymyr-zelensky',
      'statement:of-nobody',
      'relation:of-nobody',
      'nonsense',
      'statement:a@0',
    ])
      expect(await pages.card(`/card/${name}`)).toMatchObject({
        status: 404,
        text: expect.stringContaining('There is no card at this address.'),
      })
    expect(await pages.card('/card/statement:zelensky-exchange-complex@7')).toMatchObject({ status: 404 })
  })

  test('a statement’s page offers its card to copy, and says in its head how to embed it', async () => {
    const { text, body } = await pages.get('/read/statement:zelensky-exchange-complex')
    expect(text).toMatch(
      /Copy this card, 300 pixels wide, for any column <iframe src="https:\/\/example\.org\/card\/statement:zelensky-exchange-complex" width="300" height="\d+" loading="lazy" style="border:0;max-width:100%" title="On Record: what Volodymyr Zelensky is reported to have said"><\/iframe>/,
    )
    expect(text).toContain('src="https://example.org/card/statement:zelensky-exchange-complex@1" width="300"')
    expect(elementsOf(body, 'link')).toContainEqual({
      attributes: {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: 'https://example.org/oembed?url=https%3A%2F%2Fexample.org%2Fread%2Fstatement%3Azelensky-exchange-complex',
        title: expect.stringContaining('Volodymyr Zelensky is reported to have said (summary): The exchange'),
      },
      text: '',
    })
    const unnamed = pagesOver(product.api, { ...newsroom, publicUrl: null })
    expect((await unnamed.get('/read/statement:zelensky-exchange-complex')).text).not.toContain(
      'Copy this card',
    )
  })
})

test('behind closed reading a card says only that it is not public', async () => {
  const product = await openProduct(small())
  const closed = await startProduct(product.store, {
    anonymousReads: false,
    timeout: 60_000,
    report: () => {},
  })
  try {
    const pages = pagesOver(closed)
    for (const name of ['statement:a', 'statement:a@1', 'statement:of-nobody']) {
      const { status, headers, text } = await pages.card(`/card/${name}`)
      expect(status).toBe(401)
      expect(headers['cache-control']).toBe('no-store')
      expect(text).toBe(
        'This record is not public. Read the record Example Newsroom record@example.org Report an error',
      )
    }
    expect(await pages.oembed({ url: 'https://example.org/read/statement:a' })).toEqual({
      status: 401,
      headers: expect.anything(),
      answer: { error: 'This record is not public.' },
    })
    expect(await pages.card('/card/style.css')).toMatchObject({ status: 200 })
  } finally {
    await closed.close()
    await product.close()
  }
})
