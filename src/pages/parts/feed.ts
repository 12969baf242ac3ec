import type { FedFragment } from '../../generated/page-operations.ts'
import { html, markupOf } from '../markup/html.ts'
import { pathOf, publicAddress, type Site, withParameters } from '../site.ts'
import { checkWords } from '../words/checks.ts'
import { quotedIn } from '../words/excerpts.ts'
import { sourceNouns } from '../words/kinds.ts'
import { citation } from '../words/sources.ts'
import { speakerNames, summaryLine } from '../words/speakers.ts'

/**
 * What is new of a page, for a feed reader. An entry's title is the summary, marked as one; its content has the quoted words
 * with their source.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function feedText(
  title: string,
  path: string,
  statements: readonly FedFragment[],
  site: Site,
): string {
  const address = publicAddress(site, path)
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom">
<id>${address}</id>
<title>${title} · ${site.title}</title>
<updated>${
    statements
      .map(({ updatedAt }) => updatedAt)
      .toSorted()
      .at(-1) ?? new Date(0).toISOString()
  }</updated>
<author><name>${site.title}</name></author>
<link rel="alternate" href="${address}"/>
<link rel="self" href="${publicAddress(site, withParameters(path, { format: 'atom' }))}"/>
${statements.map((statement) => entry(statement, site))}</feed>
`
  return `<?xml version="1.0" encoding="utf-8"?>\n${markupOf(feed, '')}`
}

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
