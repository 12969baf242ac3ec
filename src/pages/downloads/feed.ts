import type { FedFragment } from '../../generated/page-operations.ts'
import { html, markupOf } from '../markup/html.ts'
import { pathOf, publicAddress, type Site, withParameters } from '../site.ts'
import { checkWords } from '../words/checks.ts'
import { quotedIn } from '../words/excerpts.ts'
import { sourceNouns } from '../words/kinds.ts'
import { citation } from '../words/sources.ts'
import { speakerNames, summaryLine } from '../words/speakers.ts'
import { placeInFeed } from './newest.ts'

export type Feed = {
  readonly title: string
  readonly path: string
  /** The last recorded first. */
  readonly statements: readonly FedFragment[]
  /** Where this page of it begins, and the next one; null at the beginning and at the end. */
  readonly after: string | null
  readonly next: string | null
}

/**
 * What is new of a page, for a feed reader. An entry's title is the summary, marked as one; its content has the quoted words
 * with their source. A long feed has pages, each with a link to the one before.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 * @see https://www.rfc-editor.org/rfc/rfc5005#section-3
 */
export function feedText({ title, path, statements, after, next }: Feed, site: Site): string {
  const address = publicAddress(site, path)
  const page = (from: string | null) =>
    publicAddress(site, withParameters(path, { format: 'atom', [placeInFeed]: from }))
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom">
<id>${address}</id>
<title>${title} · ${site.title}</title>
<updated>${latestOf(statements)}</updated>
<author><name>${site.title}</name></author>
<link rel="alternate" href="${address}"/>
<link rel="self" href="${page(after)}"/>
<link rel="first" href="${page(null)}"/>
${next !== null && html`<link rel="next" href="${page(next)}"/>`}
${statements.map((statement) => entry(statement, site))}</feed>
`
  return `<?xml version="1.0" encoding="utf-8"?>\n${markupOf(feed, '')}`
}

const latestOf = (statements: readonly FedFragment[]): string =>
  statements
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1) ?? new Date(0).toISOString()

const entry = (statement: FedFragment, site: Site) => html`<entry>
<id>${publicAddress(site, pathOf(statement.id))}</id>
<title>${summaryLine(statement)}</title>
<published>${statement.recordedAt}</published>
<updated>${statement.updatedAt}</updated>
<author><name>${speakerNames(statement)}</name></author>
<link rel="alternate" href="${publicAddress(site, pathOf(statement.id))}"/>
<content type="text">${statement.attributions.nodes.map(({ passages, source, verification }) => {
  const words = quotedIn(passages).map((each) => `“${each}”`)
  const where =
    words.length === 0 ? `Reported by ${citation(source)}.` : `${words.join(' ')} (${citation(source)})`
  return `${where} ${checkWords(verification, sourceNouns[source.sourceKind])}\n`
})}</content>
</entry>
`
