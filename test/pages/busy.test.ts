import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BundleStatement } from '../../src/bundle/format.ts'
import { passage, relation, bundle as small } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, pagesOver } from '../support/reading-room.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
/** A name as long as that of a committee of inquiry. */
const long = (what: string, number: number) =>
  `${what} ${number} of the Joint Commission for the Supervision of the Exchange and the Return of Prisoners`
const words = 'they said that it would be done in stages and over many days, with all that belongs to it'
const sentence = `It is said of this, at some length and with care, that ${words}.`

const busy = (number: number): BundleStatement => ({
  id: `statement:s-${number}`,
  text: `${number}: ${sentence}`,
  type: 'CLAIM',
  speakers: [
    { actor: 'person:busy', role: 'Chair of the commission', onBehalfOf: 'organisation:state' },
    ...(number % 5 === 0 ? [{ actor: `person:p-${number % 40}` }] : []),
  ],
  about: ['topic:war', 'event:talks', 'place:town', 'organisation:state'],
  against: ['organisation:state'],
  madeAt: 'event:talks',
  saidAt:
    number % 3 === 0
      ? null
      : { edtf: `2025-06-${String(1 + (number % 28)).padStart(2, '0')}`, basis: 'STATED' },
  attributions: numbers(number === 0 ? 60 : 2).map((report) => ({
    id: `attribution:s-${number}-${report}`,
    source: report === 0 ? 'source:busy' : `source:d-${report}`,
    channel: 'UNKNOWN',
    wording: 'UNKNOWN',
    passages: numbers(3).map((part) => passage({ exact: `${words} (${number}, ${report}, ${part})` })),
  })),
})

const bundle = small({
  organisations: [
    { id: 'organisation:state', name: long('State', 0), organisationKind: 'STATE' },
    ...numbers(50).map((number) => ({
      id: `organisation:o-${number}`,
      name: long('Office', number),
      organisationKind: 'AGENCY' as const,
      partOf: 'organisation:state',
    })),
  ],
  persons: [
    {
      id: 'person:busy',
      name: long('Chair', 0),
      names: numbers(60).map((number) => ({ value: long('Spokesman', number), kind: 'ALIAS' as const })),
    },
    ...numbers(50).map((number) => ({ id: `person:p-${number}`, name: long('Member', number) })),
  ],
  memberships: numbers(50).map((number) => ({
    id: `membership:m-${number}`,
    member: `person:p-${number}`,
    organisation: 'organisation:state',
    role: 'Member of the commission',
  })),
  topics: [{ id: 'topic:war', name: long('War', 0) }],
  places: [
    { id: 'place:town', name: long('Town', 0) },
    ...numbers(50).map((number) => ({
      id: `place:l-${number}`,
      name: long('Street', number),
      partOf: 'place:town',
    })),
  ],
  events: [
    {
      id: 'event:talks',
      evidence: numbers(30).map((number) => ({
        id: `evidence:talks-${number}`,
        source: `source:d-${number}`,
        passages: [passage({ exact: `${words} (evidence ${number})` })],
      })),
      name: long('Talks', 0),
      eventKind: 'NEGOTIATION',
      status: 'REPORTED',
      place: 'place:town',
    },
    ...numbers(60).map((number) => ({
      id: `event:e-${number}`,
      name: long('Round', number),
      description: sentence,
      eventKind: 'NEGOTIATION' as const,
      status: 'REPORTED' as const,
      partOf: 'event:talks',
      place: 'place:town',
      ...(number === 0 && { precededBy: numbers(25).map((each) => `event:e-${each + 1}`) }),
      ...(number >= 30 && number < 45 && { precededBy: ['event:e-59'] }),
    })),
  ],
  participations: numbers(50).map((number) => ({
    id: `participation:x-${number}`,
    actor: `person:p-${number}`,
    event: 'event:talks',
    role: 'PARTY',
  })),
  sources: [
    { id: 'source:busy', sourceKind: 'ARTICLE', title: long('Report', 0), publisher: 'organisation:state' },
    ...numbers(60).map((number) => ({
      id: `source:d-${number}`,
      sourceKind: 'ARTICLE' as const,
      title: long('Report', number),
      publisher: 'organisation:state',
      copyOf: 'source:busy',
    })),
  ],
  statements: numbers(150).map(busy),
  relations: numbers(60).map((number) =>
    relation({
      id: `relation:r-${number}`,
      from: `statement:s-${number + 1}`,
      to: 'statement:s-0',
      basis: sentence,
      receipts: [`attribution:s-${number + 1}-0`],
    }),
  ),
})

const addresses = [
  ...['/read', '/read/new', '/read/names', '/read/search?q=stages'],
  ...['/read/person:busy', '/read/organisation:state', '/read/topic:war', '/read/place:town'],
  ...['/read/event:talks', '/read/source:busy', '/read/statement:s-0', '/read/relation:r-0'],
]

let product: TestProduct
let pages: ReturnType<typeof pagesOver>
beforeAll(async () => {
  product = await openProduct(bundle)
  pages = pagesOver(product.api)
}, 300_000)
afterAll(() => product.close())

/** Where a page goes on, in each of its lists: one at a time. */
const nextOf = (body: string): string[] =>
  elementsOf(body, 'a').flatMap(({ attributes: { rel, href = '' } }) =>
    rel === 'next' && !/^[^?]*\?.*&(?!q=)/.test(href) ? [href.replace(/^(\.\.\/)?/, '/')] : [],
  )

test.each(addresses)('%s takes at most 50 kB, on its further pages too', async (address) => {
  const first = await pages.get(address)
  expect(first.status).toBe(200)
  const seen = [first, ...(await Promise.all(nextOf(first.body).map((next) => pages.get(next))))]
  expect(seen.map(({ body }) => Buffer.byteLength(body)).filter((bytes) => bytes > 50_000)).toEqual([])
})

test.each([
  ['/read/topic:war', /^\.\.\/read\/(statement:s-\d+)$/, 150],
  ['/read/person:busy', /^\.\.\/read\/(statement:s-\d+)$/, 150],
  ['/read/event:talks', /^\.\.\/read\/(statement:s-\d+|event:e-\d+|person:p-\d+)$/, 150 + 60 + 50],
  ['/read/source:busy', /^\.\.\/read\/(statement:s-\d+)$/, 150],
  ['/read/statement:s-0', /^\.\.\/read\/(relation:r-\d+)$/, 60],
  ['/read/place:town', /^\.\.\/read\/(statement:s-\d+|event:(?:e-\d+|talks)|place:l-\d+)$/, 150 + 61 + 50],
  [
    '/read/organisation:state',
    /^\.\.\/read\/(organisation:o-\d+|person:p-\d+|source:(?:d-\d+|busy))$/,
    50 + 50 + 61,
  ],
])('from %s a reader gets to all that it lists, by links', async (address, listed, count) => {
  const found = new Set<string>()
  const looked = new Set<string>()
  const waiting = [address]
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (looked.has(page)) continue
    looked.add(page)
    const { body } = await pages.get(page)
    for (const { attributes } of elementsOf(body, 'a')) {
      const [, id] = listed.exec(attributes.href ?? '') ?? []
      if (id !== undefined) found.add(id)
    }
    waiting.push(...nextOf(body).filter((next) => !looked.has(next)))
  }
  expect(found.size).toBe(count)
})

/** What a list shows on a page and on those that it leads to by this parameter. */
async function shownAlong(address: string, parameter: string, shown: RegExp): Promise<string[]> {
  const { body } = await pages.get(address)
  const own = [...body.matchAll(shown)].map(([each]) => each)
  const next = nextOf(body).find((each) => each.includes(`?${parameter}=`) || each.includes(`&${parameter}=`))
  return next === undefined ? own : [...own, ...(await shownAlong(next, parameter, shown))]
}

test.each([
  ['/read/person:busy', 'names', /Spokesman \d+/g, 60],
  ['/read/event:talks', 'receipts', /\(evidence \d+\)/g, 30],
  ['/read/event:e-0', 'before', /href="\.\.\/read\/event:e-\d+(?=">(?!From))/g, 25],
  ['/read/event:e-59', 'next', /href="\.\.\/read\/event:e-\d+(?=">(?!From))/g, 15],
  ['/read/search?q=stages&all=speaker', 'from', /speaker=person%3A[\w-]+/g, 9],
  ['/read/search?q=stages&all=said&said=2025-06', 'from', /said=2025-06-\d\d/g, 28],
])('%s goes on by ?%s=', async (address, parameter, shown, count) => {
  expect(new Set(await shownAlong(address, parameter, shown)).size).toBe(count)
})

test('the table of a statement has a line for each of its reports', async () => {
  const { body } = await pages.get('/read/statement:s-0?format=csv')
  expect(body.trim().split('\r\n')).toHaveLength(1 + 60)
})

test.each(['/read/person:busy?format=atom', '/read/search?q=stages&format=atom'])(
  'the feed %s leads through all that the page lists, each once',
  async (feed) => {
    const entries: string[] = []
    let address: string | undefined = feed
    while (address !== undefined) {
      const { body, headers } = await pages.get(address)
      expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')
      entries.push(...[...body.matchAll(/<entry>\s*<id>(.*?)<\/id>/g)].map(([, id = '']) => id))
      const [, next] = /<link rel="next" href="https:\/\/example\.org(.*?)"\/>/.exec(body) ?? []
      address = next?.replaceAll('&amp;', '&')
    }
    expect(entries).toHaveLength(150)
    expect(new Set(entries).size).toBe(150)
  },
)
