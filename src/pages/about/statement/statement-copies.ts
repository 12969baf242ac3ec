import { type Html, html } from '../../markup/html.ts'
import { publicAddress, type Site, versionPath } from '../../site.ts'
import { dayWords } from '../../words/dates.ts'
import { quotedIn } from '../../words/excerpts.ts'
import { citation, sourceName } from '../../words/sources.ts'
import { speakerNames, summaryLine } from '../../words/speakers.ts'
import type { Statement } from './statement-record.ts'

/** What may be copied of a statement: a quotation only where a source quotes, and a reference that says what it is. */
export function statementCopies(statement: Statement, site: Site): (readonly [string, Html])[] {
  const address = publicAddress(site, versionPath(statement.id, statement.revision))
  const quotable = statement.attributions.nodes.find(({ passages }) => quotedIn(passages).length > 0)
  const reference = html`${summaryLine(statement)} (${sourcesOf(statement)}; ${address}, revision ${statement.revision} of ${dayWords(statement.updatedAt)})`
  return [
    ...(quotable ? [['Copy the quotation', quotation(statement, quotable, address)] as const] : []),
    ['Copy a reference, with the summary marked as one', reference],
  ]
}

const quotation = (
  statement: Statement,
  { passages, source }: Statement['attributions']['nodes'][number],
  address: string,
) => html`<figure>
  ${quotedIn(passages).map(
    (words) => html`<blockquote cite="${source.url}">${words}</blockquote>
  `,
  )}<figcaption>${speakerNames(statement)}, quoted in ${citation(source)}, <cite>${sourceName(source)}</cite>. ${address}</figcaption>
</figure>`

/** So many sources are named in a reference. */
const mostSources = 5

function sourcesOf({ attributions: { nodes, totalCount } }: Statement): string {
  const named = nodes.slice(0, mostSources).map(({ source }) => citation(source))
  const others = totalCount - named.length
  return [...named, ...(others > 0 ? [`and ${others} more`] : [])].join('; ')
}
