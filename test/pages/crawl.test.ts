import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { istanbul } from '../data/istanbul.ts'
import { engine } from '../support/engines.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, metaOf, type PageReply, pagesOver } from '../support/reading-room.ts'

let product: TestProduct
/** Every page that a reader gets to from the front page, by its address. */
const found = new Map<string, PageReply>()

/** What a reader's browser would ask for at a link: null where it leads elsewhere, or to the playground. */
function addressOf(href: string, page: string): string | null {
  const { origin, pathname, search } = new URL(href, `https://example.org${page}`)
  return origin === 'https://example.org' && pathname.startsWith('/read') ? `${pathname}${search}` : null
}

const linksOf = (page: string, { body }: PageReply): string[] =>
  elementsOf(body, 'a').flatMap(({ attributes: { href } }) =>
    href === undefined ? [] : (addressOf(href, page) ?? []),
  )

/** What was downloaded already, by the kind of page and the form. */
const downloaded = new Set<string>()

/** On Neo4j one download of each kind tells as much as all of them, which take minutes. */
function isFollowed(page: string): boolean {
  const [, kind = '', format] = /^\/read\/?(\w*)[^?]*\?.*format=(\w+)/.exec(page) ?? []
  if (format === undefined || engine === 'embedded') return true
  const isNew = !downloaded.has(`${kind} ${format}`)
  downloaded.add(`${kind} ${format}`)
  return isNew
}

beforeAll(async () => {
  product = await openProduct(istanbul)
  const pages = pagesOver(product.api)
  for (const { id } of istanbul.statements ?? []) found.set(`/card/${id}`, await pages.card(`/card/${id}`))
  const waiting = ['/read']
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (found.has(page) || !isFollowed(page)) continue
    const reply = await pages.get(page)
    found.set(page, reply)
    if (reply.headers['content-type']?.startsWith('text/html')) waiting.push(...linksOf(page, reply))
    if (reply.headers.location !== undefined)
      waiting.push(addressOf(reply.headers.location, page) ?? '/read/broken')
  }
})
afterAll(() => product.close())

const wholePages = () =>
  [...found].filter(([, { headers }]) => headers['content-type']?.startsWith('text/html'))

test('no link is broken', () => {
  const broken = [...found].filter(([, { status }]) => status !== 200)
  expect(broken.map(([page, { status }]) => `${status} ${page}`)).toEqual([])
})

test('there is a page for every record that has a name, for every source and for every dispute', () => {
  const { persons, organisations, groups, events, topics, places, sources, statements, relations } = istanbul
  const records = [
    persons,
    organisations,
    groups,
    events,
    topics,
    places,
    sources,
    statements,
    relations,
  ].flatMap((list): readonly { readonly id: string }[] => list ?? [])
  const clashing = (id: string) =>
    relations?.every((relation) => relation.id !== id || relation.clash != null)
  const expected = records.filter(({ id }) => clashing(id)).map(({ id }) => `/read/${id}`)
  expect(expected.filter((page) => !found.has(page))).toEqual([])
})

test('whoever is named is a link', () => {
  const names = [...(istanbul.persons ?? []), ...(istanbul.organisations ?? []), ...(istanbul.groups ?? [])]
  for (const [page, { body }] of wholePages()) {
    // Where somebody speaks, in the lines above the words.
    const bylines = [...body.matchAll(/<(?:p|h3) class="byline">(.*?)<\/(?:p|h3)>/g)].map(
      ([, line = '']) => line,
    )
    const unlinked = bylines.filter((line) =>
      names.some(({ name }) => line.replace(/<a [^>]*>.*?<\/a>/g, '').includes(name)),
    )
    expect(unlinked, page).toEqual([])
  }
})

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'no-inline-style': 'error',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'valid-id': ['error', { relaxed: true }],
    },
  })
  const told: string[] = []
  for (const [page, { body }] of wholePages()) {
    const report = await validator.validateString(body)
    told.push(
      ...report.results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${page} ${line}:${column} ${ruleId}: ${message}`,
        ),
      ),
    )
  }
  expect(told).toEqual([])
})

test('no heading is empty, and none is left out on the way down', () => {
  for (const [page, { body }] of wholePages()) {
    const headings = [...body.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)]
    expect(
      headings.map(([, , text = '']) => text.replace(/<[^>]*>/g, '').trim()),
      page,
    ).not.toContain('')
    const levels = headings.map(([, level]) => Number(level))
    expect(levels[0], page).toBe(1)
    expect(
      levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
      page,
    ).toEqual([])
  }
})

test('no page takes more than 50 kB', () => {
  const large = wholePages().filter(([, { body }]) => Buffer.byteLength(body) > 50_000)
  expect(large.map(([page, { body }]) => `${page} ${Buffer.byteLength(body)}`)).toEqual([])
})

test('a title that has own wording says that it is a summary, and no own wording is a quotation', () => {
  const summaries = new Set((istanbul.statements ?? []).map(({ text }) => text))
  for (const [page, { body }] of wholePages()) {
    const { 'og:title': title } = metaOf(body)
    const heads = [title ?? '', ...elementsOf(body, 'title').map(({ text }) => text)]
    for (const head of heads)
      for (const summary of summaries)
        if (head.includes(summary)) expect(head, page).toContain(`(summary): ${summary}`)
    const quoted = [...body.matchAll(/<span class="said">(.*?)<\/span><\/span>/g)].map(
      ([, words = '']) => words,
    )
    for (const words of quoted)
      expect(
        [...summaries].filter((summary) => words.includes(summary)),
        page,
      ).toEqual([])
    for (const { text } of elementsOf(body, 'script'))
      for (const [, quotation] of text.matchAll(/"@type":"Quotation","text":"((?:[^"\\]|\\.)*)"/g))
        expect(summaries.has(quotation ?? ''), page).toBe(false)
  }
})

test('what a page offers as a table or as data is there', () => {
  const files = [...found].filter(([page]) => /[?&]format=/.test(page))
  expect(
    files.filter(
      ([page, { headers }]) => page.includes('csv') && !headers['content-type']?.startsWith('text/csv'),
    ),
  ).toEqual([])
  for (const [page, { body }] of files.filter(([page]) => page.includes('csv')))
    expect(body.split('\r\n').length, page).toBeGreaterThan(1)
  for (const [page, { body }] of files.filter(([page]) => page.includes('jsonld')))
    expect(JSON.parse(body), page).toHaveProperty('@context')
})
