import { Parser } from 'htmlparser2'

type Part = { readonly rank: number; readonly from: number; to: number; prose: number }

/** Elements that are about the site, or about other articles. */
const ASIDES = new Set(['nav', 'aside', 'footer', 'form', 'button', 'select', 'menu', 'figcaption', 'dialog'])
const ASIDE_CLASSES =
  /(?:^|[\s_-])(?:related|newsletter|comments?|share|sharing|social|promo|advert(?:isement)?|breadcrumbs?|sidebar|read-more|recirc|most-read|cookie)(?=$|[\s_-])/i
const BODY_CLASSES = /(?:^|\s)(?:article|story|entry|post)[-_]+(?:body|content|text)\S*/i

/** How much of a page's prose its article must have; otherwise the marks of the page mislead. */
const LEAST_SHARE = 0.5

/**
 * A page with everything blanked but its article, so that places stay as they are: the element that the page marks as
 * the article, without what is about the site or about other articles. The whole page if nothing is marked.
 */
export function mainPart(html: string): string {
  const { parts, asides, prose } = partsOf(html)
  const [best] = parts
    .filter((part) => part.prose > 0 && part.prose >= LEAST_SHARE * prose)
    .sort((a, b) => a.rank - b.rank || b.prose - a.prose)
  const { from, to } = best ?? { from: 0, to: html.length }
  const kept = `${blank(html.slice(0, from))}${html.slice(from, to)}${blank(html.slice(to))}`
  return asides.reduce(
    (page, aside) =>
      page.slice(0, aside.from) + blank(page.slice(aside.from, aside.to)) + page.slice(aside.to),
    kept,
  )
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

function partsOf(html: string) {
  const open: { readonly name: string; readonly part: Part | null; readonly aside: number | null }[] = []
  const parts: Part[] = []
  const asides: { from: number; to: number }[] = []
  let [prose, paragraphs, inAside] = [0, 0, 0]
  const parser = new Parser({
    onopentag(name, attributes) {
      const { class: classes = '' } = attributes
      const isAside = ASIDES.has(name) || ASIDE_CLASSES.test(classes)
      const rank = rankOf(name, attributes)
      const part = rank === null ? null : { rank, from: parser.startIndex, to: html.length, prose: 0 }
      if (part !== null) parts.push(part)
      const aside =
        isAside && inAside === 0 && !/^(?:body|html|main|article)$/.test(name) ? parser.startIndex : null
      if (aside !== null) inAside += 1
      if (name === 'p') paragraphs += 1
      open.push({ name, part, aside })
    },
    ontext(text) {
      if (paragraphs === 0 || inAside > 0) return
      prose += text.trim().length
      for (const { part } of open) if (part !== null) part.prose += text.trim().length
    },
    onclosetag(name) {
      const last = open.pop()
      if (name === 'p') paragraphs -= 1
      const to = Math.min(html.length, parser.endIndex + 1)
      if (last?.part != null) last.part.to = to
      if (last?.aside != null) {
        inAside -= 1
        asides.push({ from: last.aside, to })
      }
    },
  })
  parser.end(html)
  return { parts, asides, prose }
}

/** How well an element is marked as the article; the lower, the better. */
function rankOf(
  name: string,
  { itemprop, role, class: classes = '' }: Readonly<Record<string, string>>,
): number | null {
  if (itemprop === 'articleBody') return 0
  if (BODY_CLASSES.test(classes)) return 1
  if (name === 'article') return 2
  return name === 'main' || role === 'main' ? 3 : null
}
