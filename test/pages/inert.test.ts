import { DomUtils, parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { passage, bundle as small, statement } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { pagesOver } from '../support/reading-room.ts'

/** Ways into a page, each of which would run `alert` where it is not text. */
const ways = [
  '<script>alert(N)</script>',
  '</script><script>alert(N)</script>',
  '"><script>alert(N)</script>',
  "'><img src=x onerror=alert(N)>",
  '<svg onload=alert(N)>',
  '" onmouseover="alert(N)',
  "' onfocus='alert(N)' autofocus='",
  '</title><script>alert(N)</script>',
  '</textarea><script>alert(N)</script>',
  '</style><script>alert(N)</script>',
  '<iframe srcdoc="<script>alert(N)</script>">',
  '<a href="javascript:alert(N)">x</a>',
  '<!--<script>alert(N)//-->',
  ']]><script>alert(N)</script>',
  '<math><mi xlink:href="data:x,<script>alert(N)</script>">',
  '{{constructor.constructor("alert(N)")()}}',
  "'-alert(N)-'",
  '&lt;script&gt;alert(N)&lt;/script&gt;',
  '<img src=x onerror="alert(N)" //',
  '\u2028<script>alert(N)</script>',
]

/** So many texts that each kind of field gets its share of every way in. */
const texts = Array.from({ length: 300 }, (_, index) =>
  (ways[index % ways.length] ?? '').replaceAll('N', String(index)),
)

let next = 0
const text = () => texts[next++ % texts.length] ?? ''

const words = (part: 'CONTENT' | 'SPEAKER' | 'CUE' | 'TIME', quoted = false) =>
  passage({ part, exact: text(), quoted })

/** A graph in which every field that takes any text holds one of them. */
function hostile() {
  return small({
    title: text(),
    description: text(),
    organisations: [
      {
        id: 'organisation:ukraine',
        name: text(),
        organisationKind: 'STATE',
        description: text(),
        names: [{ value: text(), kind: 'ALIAS' }],
      },
      { id: 'organisation:press', name: text(), organisationKind: 'MEDIA', partOf: 'organisation:ukraine' },
    ],
    persons: [
      {
        id: 'person:ada',
        name: text(),
        description: text(),
        names: [{ value: text(), kind: 'WEAK', language: 'uk' }],
        sameAs: ['https://example.org/?q="><script>alert(1)</script>'],
      },
    ],
    memberships: [
      {
        id: 'membership:ada',
        member: 'person:ada',
        organisation: 'organisation:ukraine',
        role: text(),
        evidence: [{ id: 'evidence:ada', source: 'source:daily', passages: [words('CONTENT')] }],
      },
    ],
    topics: [{ id: 'topic:war', name: text(), description: text() }],
    places: [{ id: 'place:bridge', name: text(), names: [{ value: text(), kind: 'ALIAS' }] }],
    events: [
      {
        id: 'event:talks',
        name: text(),
        eventKind: 'NEGOTIATION',
        status: 'REPORTED',
        description: text(),
        outcome: text(),
        place: 'place:bridge',
        startedAt: { edtf: '2025-06-02', basis: 'INFERRED', note: text() },
      },
    ],
    sources: [
      {
        id: 'source:daily',
        sourceKind: 'ARTICLE',
        title: text(),
        url: 'https://example.org/a?"><script>alert(2)</script>',
        publisher: 'organisation:press',
        authors: [text(), text()],
      },
    ],
    statements: Array.from({ length: 30 }, (_, index) => ({
      ...statement(`s${index}`, {
        text: text(),
        speakers: [{ actor: 'person:ada', role: text() }],
        about: ['topic:war', 'event:talks', 'place:bridge'],
        saidAt: { edtf: '2025-06-07', basis: 'RESOLVED', note: text() },
      }),
      attributions: [
        {
          id: `attribution:s${index}`,
          source: 'source:daily',
          cue: text(),
          speakerAsNamed: text(),
          saidAtAsReported: text(),
          channel: 'SOCIAL_MEDIA' as const,
          channelName: text(),
          wording: 'UNKNOWN' as const,
          confidence: 0.5,
          confidenceNote: text(),
          passages: [words('CONTENT', true), words('CONTENT'), words('SPEAKER'), words('CUE'), words('TIME')],
        },
      ],
    })),
    relations: [
      {
        id: 'relation:a',
        relationType: 'REBUTS',
        from: 'statement:s1',
        to: 'statement:s0',
        clash: 'SPEAKERS',
        certainty: 'SURE',
        basis: text(),
        receipts: ['attribution:s1'],
      },
    ],
  })
}

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(hostile())
})
afterAll(() => product?.close())

const addresses = [
  '/read',
  '/read/new',
  '/read/names',
  '/read/rules',
  '/read/person:ada',
  '/read/organisation:ukraine',
  '/read/organisation:press',
  '/read/topic:war',
  '/read/place:bridge',
  '/read/event:talks',
  '/read/source:daily',
  '/read/relation:a',
  ...Array.from({ length: 30 }, (_, index) => `/read/statement:s${index}`),
  ...ways.flatMap((way) => [
    `/read/search?q=${encodeURIComponent(way)}`,
    `/read/${encodeURIComponent(way)}`,
    `/read/topic:war?said=${encodeURIComponent(way)}`,
    `/read/search?q=alert&kind=${encodeURIComponent(way)}`,
    `/read/search?q=alert&speaker=${encodeURIComponent(way)}&type=${encodeURIComponent(way)}`,
    `/read/search?q=alert&publisher=organisation:none&said=${encodeURIComponent(way)}`,
  ]),
]

/** What a browser could be made to run by this markup. */
function dangersIn(body: string): string[] {
  const elements = DomUtils.findAll(() => true, parseDocument(body))
  return elements.flatMap(({ name, attribs }) => {
    const isData = name === 'script' && attribs.type === 'application/ld+json'
    const isOwn = name === 'script' && attribs.src !== undefined && /^[./]*(?:read|card)\//.test(attribs.src)
    const foreign = ['iframe', 'img', 'object', 'embed', 'math', 'style'].includes(name)
    const based = name === 'base' && attribs.href !== undefined
    return [
      ...((name === 'script' && !isData && !isOwn) || foreign || based ? [`<${name}>`] : []),
      ...Object.entries(attribs).flatMap(([attribute, value]) =>
        /^on|^style$|^srcdoc$/.test(attribute) || /^\s*(javascript|data|vbscript):/i.test(value)
          ? [`${attribute}="${value}"`]
          : [],
      ),
    ]
  })
}

test('300 texts that would run where they are not text stay text, on every page', async () => {
  expect(next).toBeGreaterThanOrEqual(300)
  const pages = pagesOver(product.api)
  for (const address of addresses) {
    const { body } = await pages.get(address)
    expect(dangersIn(body), address).toEqual([])
  }
})

test('they stay text on cards, and in the frame that oEmbed gives', async () => {
  const pages = pagesOver(product.api)
  const statements = Array.from({ length: 30 }, (_, index) => `statement:s${index}`)
  for (const name of [...statements, 'relation:a', ...ways]) {
    const { body } = await pages.card(`/card/${encodeURIComponent(name)}`)
    expect(dangersIn(body), name).toEqual([])
  }
  for (const id of statements) {
    const { answer } = await pages.oembed({ url: `https://example.org/read/${id}` })
    const elements = DomUtils.findAll(() => true, parseDocument(answer.html))
    expect(elements.map(({ name, attribs }) => [name, Object.keys(attribs)])).toEqual([
      ['iframe', ['src', 'width', 'height', 'loading', 'style', 'title']],
    ])
    expect(elements[0]?.attribs.src).toBe(`https://example.org/card/${id}`)
    expect(DomUtils.textContent(parseDocument(answer.html))).toBe('')
  }
})

test('what would run in a page is seen by this test', () => {
  expect(
    dangersIn('<script>alert(1)</script><a href="javascript:alert(1)">x</a><p onclick="x">y</p><img src=x>'),
  ).toHaveLength(4)
})
