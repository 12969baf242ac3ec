import { markupOf } from '../markup/html.ts'
import type { Ask } from '../page.ts'
import { idAndRevision, type Site } from '../site.ts'
import { type Card, cardOf } from './card.ts'
import { widestCard } from './height.ts'
import { frameHeight, frameOf } from './snippet.ts'

/** For how long whoever embeds a card may keep this answer, in seconds. The card itself is asked for anew each time. */
const cacheAge = 300

/** What is answered, as JSON. */
export type Embedding = { readonly status: number; readonly answer: object }

/**
 * How to show the card of a page of this server, whose address is given.
 *
 * @see https://oembed.com/#section2
 */
export async function embedding(query: URLSearchParams, site: Site, ask: Ask): Promise<Embedding> {
  const repeated = [...query.keys()].find((name) => query.getAll(name).length > 1)
  if (repeated !== undefined) return refusal(400, `${repeated}: give it once.`)
  const format = query.get('format') ?? 'json'
  if (format !== 'json') return refusal(501, 'Only format=json is answered.')
  const [maxWidth, maxHeight] = ['maxwidth', 'maxheight'].map((name) => bound(query.get(name)))
  if (maxWidth === null || maxHeight === null)
    return refusal(400, 'maxwidth and maxheight are whole numbers of pixels.')
  const url = query.get('url')
  const named = url === null ? null : recordAt(url, site)
  if (named === null)
    return refusal(
      url === null ? 400 : 404,
      'url: give the address of the page or the card of a statement or a dispute on this server.',
    )
  const card = await cardOf(named.name, named.revision, ask)
  if (card.shown === undefined)
    return refusal(card.status === 410 ? 404 : card.status, toldInstead(card.status))
  const { revision } = named
  const width = Math.min(maxWidth ?? widestCard, widestCard)
  const needed = frameHeight(card.shown, { revision, width }, site)
  const height = Math.min(maxHeight ?? needed, needed)
  const frame = frameOf(card.shown, { revision, width, height }, site)
  return {
    status: 200,
    answer: {
      version: '1.0',
      type: 'rich',
      title: card.title,
      provider_name: site.title,
      provider_url: `${site.publicUrl}/read`,
      cache_age: cacheAge,
      html: markupOf(frame, ''),
      width,
      height,
    },
  }
}

const refusal = (status: number, error: string): Embedding => ({ status, answer: { error } })

const toldInstead = (status: Card['status']) =>
  status === 401 || status === 403
    ? 'This record is not public.'
    : status === 404 || status === 410
      ? 'There is nothing at this address that has a card.'
      : 'This cannot be answered at the moment. Ask again later.'

/** A bound of the width or the height; undefined where none is given, null where it is none. */
function bound(given: string | null): number | null | undefined {
  if (given === null) return undefined
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : null
}

/** The record at an address of this server, as it names itself; null for any other address. */
function recordAt(address: string, { publicUrl }: Site) {
  if (publicUrl === null || !URL.canParse(address)) return null
  const [given, own] = [new URL(address), new URL(`${publicUrl}/`)]
  if (given.origin !== own.origin || !given.pathname.startsWith(own.pathname)) return null
  const [, name] = /^(?:read|card)\/([^/]+)\/?$/.exec(given.pathname.slice(own.pathname.length)) ?? []
  if (name === undefined) return null
  try {
    return idAndRevision(decodeURIComponent(name))
  } catch {
    return null
  }
}
