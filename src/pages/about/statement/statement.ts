import { languageName } from '../../../domain/texts/language-tags.ts'
import { StatementPageDocument } from '../../../generated/page-operations.ts'
import { cardCopies } from '../../cards/snippet.ts'
import { embeddedStatement } from '../../cards/statement-card.ts'
import { type Html, html } from '../../markup/html.ts'
import type { Asked } from '../../page.ts'
import { dateWithBasis, dayOf } from '../../parts/dates.ts'
import { pager } from '../../parts/lists/pager.ts'
import { quotationsOf, statementBrief, wholeQuotation } from '../../parts/lists/statement-entry.ts'
import { within } from '../../parts/lists/within.ts'
import { citationLinks, inRow, nameLines, nameLink, nameLinks, speakersBefore } from '../../parts/names.ts'
import { receipt } from '../../parts/receipt.ts'
import { type Fact, facts, head, pair, row } from '../../parts/rows.ts'
import { takeAlong } from '../../parts/take-along.ts'
import { quoted } from '../../parts/words.ts'
import { pathOf, placesIn, versionPath } from '../../site.ts'
import { changeWords, reasonWords } from '../../words/changes.ts'
import { checkWords } from '../../words/checks.ts'
import { quotedIn } from '../../words/excerpts.ts'
import { bearingWords, sourceNouns, statementTypes } from '../../words/kinds.ts'
import { independenceWords } from '../../words/sources.ts'
import { arePlural, reportedly, speakersOf, summaryLine } from '../../words/speakers.ts'
import { type PageOfRecord, recordPage } from '../record.ts'
import { assessments } from './assessments.ts'
import { unfolded } from './receipt-context.ts'
import { spokenBy } from './spoken-by.ts'
import { statementCopies } from './statement-copies.ts'
import { statementData } from './statement-data.ts'
import type { Statement } from './statement-record.ts'

/** The lists that go on, by the parameters that say where. */
const lists = ['receipts', 'assessments', 'related', 'history'] as const

/** How much markup the receipts may take, and what is related, in bytes. */
const [share, shareOfRelated] = [13_000, 7_000]

/** `/read/statement:...`: the words, who is reported to have said them, and the receipts. */
export const statementPage = recordPage({
  operation: StatementPageDocument,
  kinds: ['Statement'],
  variables: ({ name, query }) => ({
    id: name,
    ...placesIn(query, lists),
  }),
  view,
})

async function view(statement: Statement, asked: Asked): Promise<PageOfRecord> {
  const attributions = within(share, statement.attributions, (each) => receipt(each, '', null))
  const [type, meaning] = statementTypes[statement.type]
  const path = pathOf(statement.id)
  const here = versionPath(statement.id, asked.revision)
  const shown = await unfolded(statement.id, asked)
  return {
    title: summaryLine(statement),
    description: described(statement),
    data: statementData(statement, asked.site),
    statements: { filter: { ids: [statement.id] } },
    isCarded: true,
    body: html`${head(type, meaning, lead(statement))}
${row({ title: 'Who and when', body: facts(factsOf(statement)) })}
${row({
  title: 'Receipts',
  count: attributions.totalCount,
  note: 'What each source has, in its words. An ellipsis stands for words not held here; passages further apart have lines of their own.',
  body: html`${attributions.nodes.map((each) => receipt(each, path, shown))}${pager(here, 'receipts', attributions.pageInfo, asked.query)}`,
})}
${assessments(statement, here, asked.query)}
${related(statement, here, asked)}
${history(statement, here, asked)}
${takeAlong({
  path,
  operation: StatementPageDocument,
  variables: { id: statement.id, revision: asked.revision, ...placesIn(new URLSearchParams(), lists) },
  hasData: true,
  hasTable: true,
  copies: [
    ...statementCopies(statement, asked.site),
    ...cardCopies(embeddedStatement(statement), asked.site),
  ],
})}`,
  }
}

/** What other programs show below the title: the quoted words with their source, or that there are none. */
function described({ attributions }: Statement): string {
  const first = attributions.nodes.find(({ form }) => form !== 'INDIRECT') ?? attributions.nodes[0]
  if (first === undefined) return 'There is no receipt for it.'
  const where = `${first.source.publisher?.name ?? `an unnamed ${sourceNouns[first.source.sourceKind]}`}`
  const words = first.passages.filter(({ part, quoted: isQuoted }) => part === 'CONTENT' && isQuoted)
  if (words.length === 0) return `Reported by ${where}, which quotes none of the words.`
  return `In quotation marks in ${where}: ${words.map(({ exact }) => `“${exact}”`).join(' … ')}`
}

/** The words lead where a source quotes all of them; else the summary does. */
function lead(statement: Statement): Html {
  const whole = wholeQuotation(statement.attributions.nodes)
  return whole.length > 0 ? quotedWhole(statement, whole) : summarised(statement)
}

/** So many lines of quoted words lead a page; the receipts have all. */
const mostLines = 6

const notAQuotation = html`<p class="note">The summary is in On Record’s words, kept as short as possible. It is not a quotation.</p>`

function quotedWhole(statement: Statement, words: readonly string[]): Html {
  const verb = arePlural(speakersOf(statement)) ? 'are' : 'is'
  const [wording] = statement.attributions.nodes.filter(({ form }) => form === 'DIRECT')
  const heading = html`<h1 class="words"><span class="lead">${speakersBefore(statement)} ${verb} quoted as saying</span> ${words.map((each) => html`${quoted(each)} `)}</h1>${standing(statement)}`
  return html`${pair(heading, wording && html`<p class="note">${wordingWords(wording)}</p>`)}${pair(html`<p class="tag">Summary, in On Record’s words</p><p class="own">${statement.text}</p>`, notAQuotation)}`
}

const wordingWords = ({ wording, source }: Statement['attributions']['nodes'][number]): string =>
  wording === 'ORIGINAL'
    ? 'These can be the words as spoken.'
    : wording === 'TRANSLATED'
      ? 'These words are a translation.'
      : `Whether these are the words as spoken or a translation, the ${sourceNouns[source.sourceKind]} does not say.`

function summarised(statement: Statement): Html {
  const words = quotationsOf(statement.attributions.nodes).slice(0, mostLines)
  const heading = html`<h1><span class="lead">${speakersBefore(statement)} ${reportedly(statement)} (summary)</span> ${statement.text}</h1>
${words.length > 0 ? html`<p class="tag">Quoted in part</p><div class="big">${words}</div>` : html`<p class="tag">No source quotes the words.</p>`}${standing(statement)}`
  return pair(heading, notAQuotation)
}

/** Where the words stand, whether anybody disputes them, and what was found of them: on the first screen of a phone. */
function standing(statement: Statement): Html {
  const { nodes, totalCount } = statement.attributions
  const quoting = nodes.filter(({ passages }) => quotedIn(passages).length > 0)
  const [lead, others] =
    quoting.length > 0 ? [quoting, nodes.filter((each) => !quoting.includes(each))] : [nodes, []]
  const checks = new Set(
    nodes.map(({ verification, source }) => checkWords(verification, sourceNouns[source.sourceKind])),
  )
  return html`<p class="from">${quoting.length > 0 ? 'In quotation marks in' : 'Reported in'} ${sourcesInRow(lead)}.${others.length > 0 && html` Also reported in ${sourcesInRow(others)}.`}${totalCount > nodes.length && ` ${totalCount} sources in all.`}</p>
${disputes(statement)}${retraction(statement)}
${[...checks].slice(0, 2).map((each) => html`<p class="from muted">${each}</p>`)}`
}

const sourcesInRow = (receipts: Statement['attributions']['nodes']): Html[] =>
  inRow(receipts.slice(0, 3).map(({ source }) => citationLinks(source)))

function disputes({ relations }: Statement): Html {
  const clashing = relations.edges.filter(({ node }) => node.clash === 'SPEAKERS')
  const [first] = clashing
  if (first?.other)
    return html`<p class="disputed"><b>${first.node.certainty === 'SURE' ? 'Disputed' : 'May be disputed'}</b> between speakers: <a href="${pathOf(first.node.id)}">both accounts</a>${clashing.length > 1 && html`, and ${clashing.length - 1} more below`}.</p>`
  const reports = relations.edges.find(({ node }) => node.clash === 'REPORTS')
  return reports
    ? html`<p class="from">Not disputed by any speaker in this record. <a href="${pathOf(reports.node.id)}">Reports differ</a>.</p>`
    : html`<p class="from">Not disputed by any speaker in this record.</p>`
}

const retraction = ({ retractedBy }: Statement) =>
  retractedBy !== null &&
  html`<p class="disputed"><b>Taken back</b> by the speaker (summary): <a href="${pathOf(retractedBy.id)}">${retractedBy.text}</a></p>`

function factsOf(statement: Statement): (Fact | false)[] {
  const { addressedTo, against, about, mentions, madeAt, language, saidAt } = statement
  const { independentSources, corroboration } = statement
  return [
    ...spokenBy(statement),
    ['Date', dateWithBasis(saidAt)],
    about.length > 0 && ['About', nameLines(about)],
    against.length > 0 && ['Against', nameLines(against)],
    addressedTo.length > 0 && ['Said to', nameLines(addressedTo)],
    madeAt !== null && ['Said at', nameLink(madeAt)],
    mentions.length > 0 && ['Also mentions', html`${nameLinks(mentions)}`],
    language !== null && ['Spoken in', languageName(language)],
    independentSources + corroboration.copies > 1 && ['Sources', independenceWords(statement)],
  ]
}

function related(statement: Statement, path: string, { query }: Asked): Html | false {
  const { edges, totalCount, pageInfo } = statement.relations
  const list = { nodes: edges, edges, pageInfo }
  const shown = within(shareOfRelated, list, (edge) => relatedEntry(edge, statement.id))
  const others = shown.nodes.filter(({ other }) => other !== null)
  return (
    others.length > 0 &&
    row({
      title: 'Related statements',
      count: totalCount,
      note: 'Bold: summaries in On Record’s words. How they are related is an editor’s judgement, with the reason.',
      body: html`${others.map((edge) => relatedEntry(edge, statement.id))}${pager(path, 'related', shown.pageInfo, query)}`,
    })
  )
}

function relatedEntry({ node, other }: Statement['relations']['edges'][number], shownId: string): Html {
  const sureness = node.certainty === 'SURE' ? 'certain' : 'not certain'
  return html`<article class="pair"><div>${other && statementBrief(other)}</div><div><div class="notes"><p><b>${bearingWords(node.relationType, node.certainty, node.from.id !== shownId)}</b></p><p>An editor’s judgement, recorded as ${sureness}.</p><p class="note">${node.basis}</p>${node.clash !== null && html`<p><a href="${pathOf(node.id)}">Side by side</a></p>`}</div></div></article>`
}

const history = (
  { history: { nodes, pageInfo }, revision }: Statement,
  path: string,
  { query }: Asked,
): Html =>
  row({
    title: 'History',
    body: pair(
      html`<ol class="lines">${nodes.map(({ at, kind, reason }) => html`<li>${dayOf(at)}: ${changeWords[kind].toLowerCase()}${reasonWords(reason)}.</li>`)}</ol>${pager(path, 'history', pageInfo, query)}`,
      html`<p class="note">Revision ${revision}</p>`,
    ),
  })
