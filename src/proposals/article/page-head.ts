import { Parser } from 'htmlparser2'
import { isEdtf } from '../../domain/dates/written-dates.ts'
import { isObject } from '../../domain/objects.ts'

/** What a page says of the article on it; null for what it does not say. */
export type ArticleHead = {
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  /** A day, or a longer time, in EDTF. */
  readonly published: string | null
  /** BCP 47. */
  readonly language: string | null
}

export const noHead: ArticleHead = {
  url: null,
  title: null,
  publisher: null,
  published: null,
  language: null,
}

/** Reads what a page says of its article: in JSON-LD, else in OpenGraph and other `meta`, else in its title. */
export function headOfPage(html: string): ArticleHead {
  const metas = new Map<string, string>()
  const scripts: string[] = []
  let open: 'title' | 'script' | null = null
  let title = ''
  let canonical: string | undefined
  let language: string | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') language ??= attributes.lang
      if (name === 'link' && attributes.rel === 'canonical') canonical ??= attributes.href
      if (name === 'meta') {
        const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase()
        if (attributes.content !== undefined && !metas.has(key)) metas.set(key, attributes.content)
      }
      if (name === 'title' && title === '') open = 'title'
      if (name === 'script' && attributes.type?.toLowerCase() === 'application/ld+json') {
        open = 'script'
        scripts.push('')
      }
    },
    ontext(text) {
      if (open === 'title') title += text
      if (open === 'script') scripts.push((scripts.pop() ?? '') + text)
    },
    onclosetag(name) {
      if (name === open) open = null
    },
  })
  parser.end(html)
  const meta = (...keys: readonly string[]) =>
    keys.map((key) => metas.get(key)).find((value) => plain(value) !== null)
  const article = articleIn(scripts)
  return {
    url: webAddress(textOf(article.url) ?? textOf(article.mainEntityOfPage) ?? meta('og:url') ?? canonical),
    title: plain(textOf(article.headline) ?? meta('og:title', 'twitter:title') ?? title),
    publisher: plain(textOf(article.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher')),
    published: dayOf(
      textOf(article.datePublished) ??
        meta(
          'article:published_time',
          'datepublished',
          'date',
          'dc.date',
          'dc.date.issued',
          'pubdate',
          'publishdate',
        ),
    ),
    language: plain(textOf(article.inLanguage) ?? language ?? meta('og:locale')?.replace('_', '-')),
  }
}

/** The first article in a page's JSON-LD, wherever it is nested. */
function articleIn(scripts: readonly string[]): Readonly<Record<string, unknown>> {
  for (const script of scripts) {
    const found = articleOf(parsed(script), 0)
    if (found !== null) return found
  }
  return {}
}

const DEEPEST = 6

function articleOf(value: unknown, depth: number): Readonly<Record<string, unknown>> | null {
  if (depth > DEEPEST) return null
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = articleOf(each, depth + 1)
      if (found !== null) return found
    }
    return null
  }
  if (!isObject(value)) return null
  const types = [value['@type']].flat()
  if (
    types.some(
      (type) => typeof type === 'string' && /(?:Article|BlogPosting|Report|LiveBlogPosting)$/.test(type),
    )
  )
    return value
  return articleOf(value['@graph'] ?? value.mainEntity, depth + 1)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** A text, or the name or id of the thing that stands in its place. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value)) return textOf(value[0])
  return isObject(value) ? textOf(value.name ?? value['@id'] ?? value.url) : undefined
}

const plain = (value: string | undefined): string | null => value?.replace(/\s+/g, ' ').trim() || null

const webAddress = (value: string | undefined): string | null =>
  value !== undefined && /^https?:/.test(value) && URL.canParse(value) ? value : null

/** The day in `2025-06-09T10:00:00+03:00`, or a month or a year. */
function dayOf(value: string | undefined): string | null {
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|\s|$)/.exec(value?.trim() ?? '')?.[0]
  return day !== undefined && isEdtf(day) ? day : null
}
