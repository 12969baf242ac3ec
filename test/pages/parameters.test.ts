import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeCursor } from '../../src/domain/paging/cursors.ts'
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

const noPlace = 'this marks no place in the list. Follow the page’s own links, or leave it out.'
const complex = '/read/statement:zelensky-exchange-complex'
const otherReceipt = istanbul.statements?.find(({ id }) => !complex.endsWith(id))?.attributions?.[0]?.id

/** A cursor, but of the log: no list of a page is in its order. */
const ofAnotherList = encodeCursor('SEQ', '3')

describe('a parameter that cannot be taken is refused, and what may stand there is said', () => {
  test.each([
    ['/read/search?q=exchange&type=CLAM', /^type: “CLAM” is not one of the values .*: CLAIM, ACCUSATION, /],
    ['/read/search?type=CLAM', /^type: “CLAM” /],
    [
      '/read/search?q=exchange&kind=people',
      /^kind: “people” .*: statement, actor, event, source, subject\.$/,
    ],
    ['/read/search?q=exchange&kind=event&type=CLAIM', /^kind: only statements have a type/],
    [
      '/read/search?q=exchange&speaker=nobody',
      /^speaker: “nobody” .* begins with person: or organisation: or group:/,
    ],
    ['/read/search?q=exchange&speaker=topic:mediation', /^speaker: “topic:mediation” /],
    ['/read/search?q=exchange&publisher=person:volodymyr-zelensky', /^publisher: .* organisation:\./],
    ['/read/search?q=exchange&said=soon', /^said: “soon” is not a day \(2025-06-07\), a month/],
    ['/read/search?q=exchange&said=2025-13', /^said: “2025-13” /],
    [`/read/search?q=${'a'.repeat(201)}`, /^q: it has 201 characters; a search may have at most 200\.$/],
    [`/read/suggestions?q=${'a'.repeat(201)}`, /^q: it has 201 characters/],
    ['/read/search?q=%2D%2D', /^q: /],
    ['/read/search?q=a&q=b', 'q: it is given several times. Give it once, or not at all.'],
    ['/read/search?q=exchange&after=x', `after: ${noPlace}`],
    ['/read/search?q=exchange&type=CLAIM&after=x', `after: ${noPlace}`],
    ['/read?disputes=x', `disputes: ${noPlace}`],
    ['/read/names?after=x', `after: ${noPlace}`],
    ['/read/person:volodymyr-zelensky?said=x', `said: ${noPlace}`],
    [`/read/person:volodymyr-zelensky?about=${ofAnotherList}`, `about: ${noPlace}`],
    [`/read/event:prisoner-exchange-2025-06?undated=${ofAnotherList}`, `undated: ${noPlace}`],
    ['/read/source:moscow-times-2025-06-09?facts=x', `facts: ${noPlace}`],
    ['/read/topic:mediation?said=x', `said: ${noPlace}`],
    ['/read/place:istanbul?events=x', `events: ${noPlace}`],
    [`${complex}?receipts=x`, `receipts: ${noPlace}`],
    [`${complex}@1?related=x`, `related: ${noPlace}`],
    [`${complex}?around=attribution:nowhere`, /^around: this is not a receipt of the statement/],
    [`${complex}?around=${otherReceipt}`, /^around: this is not a receipt of the statement/],
    [`${complex}?around=x`, /^around: /],
    ['/read/new?upto=x', /^upto: give the number of a change, from 1 to \d+/],
    ['/read/new?upto=0', /^upto: /],
    ['/read/new?upto=999999', /^upto: /],
    ['/read/person:volodymyr-zelensky?format=pdf', /^format: “pdf” .*: html, jsonld, csv, atom\.$/],
    ['/read/topic:mediation?format=jsonld', /^format: “jsonld” .*: html, csv, atom\.$/],
    ['/read/search?q=exchange&kind=event&format=csv', /^format: “csv” .*: html\.$/],
    ['/read/person:volodymyr-zelensky?format=atom&older=x', `older: ${noPlace}`],
    [`/read/person:volodymyr-zelensky?format=atom&older=${ofAnotherList}`, `older: ${noPlace}`],
    ['/read/search?q=exchange&format=atom&older=WyJ4Il0', `older: ${noPlace}`],
  ])('%s', async (address, message) => {
    const { status, body } = await pages.get(address)
    expect(status).toBe(400)
    const [told] = elementsOf(body, 'p').filter(({ attributes }) => attributes.class === 'lede')
    expect(told?.text).toMatch(message)
  })
})

test('the way on leads to the same page without it', async () => {
  const { body } = await pages.get('/read/search?q=exchange&type=CLAM&speaker=person:volodymyr-zelensky')
  const [mended] = elementsOf(body, 'a').filter(({ text }) => text === 'The page without it')
  expect(mended?.attributes.href).toBe('../read/search?q=exchange&speaker=person%3Avolodymyr-zelensky')
})

test('what others add to a link that they share changes nothing', async () => {
  const plain = await pages.get(complex)
  expect(await pages.get(`${complex}?utm_source=mail`)).toEqual(plain)
})

test.each([
  [{}, 400, 'url: give the address of the page or the card of a statement or a dispute on this server.'],
  [
    { url: 'https://example.net/' },
    404,
    'url: give the address of the page or the card of a statement or a dispute on this server.',
  ],
  [{ url: `https://example.org${complex}`, format: 'xml' }, 501, 'Only format=json is answered.'],
  [
    { url: `https://example.org${complex}`, maxwidth: 'wide' },
    400,
    'maxwidth and maxheight are whole numbers of pixels.',
  ],
])('how to embed %j is refused with what may be asked', async (parameters, status, error) => {
  const { headers, ...refusal } = await pages.oembed(parameters)
  expect(refusal).toEqual({ status, answer: { error } })
})

test('a search that is narrowed needs no words', async () => {
  const { status, text, body } = await pages.get('/read/search?speaker=person:volodymyr-zelensky')
  expect(status).toBe(200)
  const { text: own } = await pages.get('/read/person:volodymyr-zelensky')
  const [, count] = /Is reported to have said (\d+)/.exec(own.replaceAll('\u00a0', ' ')) ?? []
  expect(text).toContain(`${count} statements Search`)
  expect(elementsOf(body, 'title')[0]?.text).toBe('Statements, narrowed · Example Newsroom')
})
