import { DomUtils, parseDocument } from 'htmlparser2'
import type { ProductApi } from '../../src/api/product.ts'
import { anonymous } from '../../src/domain/viewers.ts'
import { type PageRequest, type Reply, readingRoom, type Site } from '../../src/pages/pages.ts'

/** What a newsroom says of its server. */
export const newsroom: Site = {
  title: 'Example Newsroom',
  contact: 'record@example.org',
  publicUrl: 'https://example.org',
  indexed: true,
}

export type PageReply = Omit<Reply, 'body'> & {
  readonly body: string
  /** The text that a reader sees, in one line. */
  readonly text: string
}

/** The reading room over a product, as anybody sees it who shows no token. */
export function pagesOver(api: ProductApi, site: Site = newsroom) {
  const room = readingRoom(api.execute, site)
  const whole = async (reply: Reply): Promise<PageReply> => {
    const body = typeof reply.body === 'string' ? reply.body : await textOf(reply.body)
    return { ...reply, body, text: seenText(body) }
  }
  return {
    /** What is at an address: `/read/topic:mediation?after=x`. */
    async get(address: string, changes: Partial<PageRequest> = {}): Promise<PageReply> {
      const { pathname, searchParams } = new URL(address, 'https://example.org')
      const name = decodeURIComponent(pathname.slice('/read/'.length))
      const root = name === '' ? '' : '../'
      const request = { name, query: searchParams, form: null, root, viewer: anonymous, ...changes }
      return whole(await room.answer(request))
    },
    /** The card at an address: `/card/statement:a@1`. */
    async card(address: string, known?: string): Promise<PageReply> {
      const name = decodeURIComponent(address.slice('/card/'.length))
      return whole(await room.card({ name, root: '../', known }))
    },
    /** How to embed the page at an address. */
    async oembed(parameters: Readonly<Record<string, string>>) {
      const { status, headers, body } = await room.embedding({ query: new URLSearchParams(parameters) })
      return { status, headers, answer: JSON.parse(String(body)) }
    },
  }
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

/** What divides words: every tag but these. */
const dividing = /<(?!\/?(?:a|b|bdi|cite|mark|span|time)\b)/g

const seenText = (body: string): string =>
  DomUtils.textContent(parseDocument(body.replace(/^[\s\S]*<body[^>]*>/, '').replace(dividing, ' <')))
    .replace(/\s+/g, ' ')
    .trim()

/** The elements of a page by their name, each with its attributes and text. */
export const elementsOf = (body: string, name: string) =>
  DomUtils.getElementsByTagName(name, parseDocument(body)).map((element) => ({
    attributes: element.attribs,
    text: DomUtils.textContent(element).replace(/\s+/g, ' ').trim(),
  }))

/** What a page tells other programs by its `meta` elements, by their names. */
export const metaOf = (body: string): Record<string, string> =>
  Object.fromEntries(
    elementsOf(body, 'meta').flatMap(({ attributes: { name, property, content } }) =>
      content === undefined ? [] : [[name ?? property ?? '', content]],
    ),
  )
