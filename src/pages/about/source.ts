import { languageName } from '../../domain/texts/language-tags.ts'
import type { SourcePageQuery } from '../../generated/page-operations.ts'
import { SourcePageDocument } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import type { Asked } from '../page.ts'
import { dateText, dateWithBasis, dayOf } from '../parts/dates.ts'
import { evidenceWords } from '../parts/evidence.ts'
import { judgements } from '../parts/judgements.ts'
import { pager } from '../parts/lists/pager.ts'
import { citationLinks, nameLink, speakerLinks } from '../parts/names.ts'
import { type Fact, facts, head, pair, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'
import { originals } from '../parts/translations.ts'
import { excerpts, quoted } from '../parts/words.ts'
import { pathOf, placesIn, publicAddress } from '../site.ts'
import { checkWords, sameOfAll } from '../words/checks.ts'
import { receiptFor } from '../words/event-fields.ts'
import { quotedIn } from '../words/excerpts.ts'
import { participationRoles, sourceNouns, statementTypes } from '../words/kinds.ts'
import { hostOf, publisherName, sourceName } from '../words/sources.ts'
import { summaryLine } from '../words/speakers.ts'
import { fieldTitle } from '../words/stated-fields.ts'
import { type PageOfRecord, recordPage } from './record.ts'

type Source = Extract<NonNullable<SourcePageQuery['node']>, { __typename: 'Source' }>
type Report = Source['attributions']['nodes'][number]
type Evidence = Source['evidence']['nodes'][number]

/** The lists that go on, by the parameters that say where. */
const lists = ['receipts', 'facts', 'copies', 'judged'] as const

/** `/read/source:...`: what an article reports, in the order in which it does. */
export const sourcePage = recordPage({
  operation: SourcePageDocument,
  kinds: ['Source'],
  variables: ({ name, query }) => ({ id: name, ...placesIn(query, lists) }),
  view,
})

function view(source: Source, { query, revision, site }: Asked): PageOfRecord {
  const { id, attributions, evidence } = source
  const noun = sourceNouns[source.sourceKind]
  const path = pathOf(id)
  const receipts = [...attributions.nodes, ...evidence.nodes]
  const check = sameOfAll(receipts.map(({ verification }) => checkWords(verification, noun)))
  return {
    title: sourceName(source),
    description: `${attributions.totalCount} statements that ${publisherName(source)} reports, in the order of the ${noun}, with the passages.`,
    data: {
      '@context': 'https://schema.org',
      '@type': source.sourceKind === 'ARTICLE' ? 'NewsArticle' : 'CreativeWork',
      '@id': publicAddress(site, path),
      headline: sourceName(source),
      ...(source.url !== null && { url: source.url }),
      ...(source.publishedAt && { datePublished: source.publishedAt.edtf }),
      ...(source.publisher && { publisher: { '@type': 'Organization', name: source.publisher.name } }),
    },
    statements: { filter: { attribution: { sources: [id] } } },
    body: html`${head('Source', noun, html`${pair(heading(source), html`<p class="note">${source.title === null ? 'Recorded without a title.' : 'Title and date are the publisher’s.'}</p>`)}${facts(factsOf(source, pager(path, 'copies', source.copies.pageInfo, query)))}`)}
${row({
  title: 'Receipts',
  count: attributions.totalCount,
  note: `${attributions.pageInfo.hasNextPage || query.has('receipts') ? `On each page, in the order of the ${noun}.` : `In the order of the ${noun}.`} Bold: summaries in On Record’s words, not quotations. Serif: the ${noun}’s words. An ellipsis stands for words not held here.${check === null ? '' : ` ${check}`}`,
  body: html`${inOrder(attributions.nodes).map((each) => report(each, noun, check))}${pager(path, 'receipts', attributions.pageInfo, query)}`,
})}
${evidence.nodes.length > 0 && row({ title: 'Other facts', count: evidence.totalCount, note: 'What it is the receipt for besides statements.', body: html`${inOrder(evidence.nodes).map((each) => fact(each, noun, check))}${pager(path, 'facts', evidence.pageInfo, query)}` })}
${judgements(source.judgements, { id, names: new Map() }, pager(path, 'judged', source.judgements.pageInfo, query))}
${takeAlong({ path, operation: SourcePageDocument, variables: { id, revision, ...placesIn(new URLSearchParams(), lists) }, hasTable: true, hasData: true })}`,
  }
}

const heading = (source: Source) => html`<h1>${sourceName(source)}</h1>
<p class="lede">${source.publisher ? nameLink(source.publisher) : 'No publisher is recorded'}${source.publishedAt && html`, ${dateText(source.publishedAt.edtf, true)}`}</p>`

/** By where the first passage stands; those of which nobody recorded it come last. */
const inOrder = <Each extends Pick<Report | Evidence, 'passages'>>(given: readonly Each[]): Each[] =>
  given.toSorted((one, other) => beginOf(one) - beginOf(other))

function beginOf({ passages }: Pick<Report | Evidence, 'passages'>): number {
  const content = passages.filter(({ part }) => part === 'CONTENT')
  return Math.min(
    ...(content.length > 0 ? content : passages).map(({ start }) => start ?? Number.MAX_SAFE_INTEGER),
  )
}

function factsOf(source: Source, moreCopies: Html | false): (Fact | false)[] {
  const { url, archivedUrl, authors, publishedAt, retrievedAt, language, primary, copyOf, copies } = source
  return [
    ['Read it', url === null ? 'There is no link to it.' : html`<a href="${url}">${hostOf(url)}</a>`],
    archivedUrl !== null && ['Archived copy', html`<a href="${archivedUrl}">${hostOf(archivedUrl)}</a>`],
    authors.length > 0 && [authors.length > 1 ? 'Authors' : 'Author', authors.join(', ')],
    ['Published', publishedAt === null ? 'No date is recorded' : dateWithBasis(publishedAt)],
    retrievedAt !== null && ['Retrieved', dayOf(retrievedAt)],
    language !== null && ['Language', languageName(language)],
    primary && ['Published by', 'The speaker'],
    copyOf !== null && ['A copy of', html`<a href="${pathOf(copyOf.id)}">${sourceName(copyOf)}</a>`],
    copies.nodes.length > 0 && [
      'Copies of it',
      html`${copies.nodes.map((copy, index) => html`${index > 0 && html`<br>`}${citationLinks(copy)}`)}${moreCopies}`,
    ],
  ]
}

const forms = { DIRECT: 'Quoted in full', MIXED: 'Quoted in part', INDIRECT: 'Not quoted' }

const report = (
  { id, form, passages, verification, statement }: Report,
  noun: string,
  said: string | null,
): Html => html`
<article class="pair" id="${id}"><div><p class="byline">${speakerLinks(statement)}</p>${wordsOf(statement, form, passages)}${originals(passages, pathOf(statement.id))}</div>
<div><div class="notes inl"><p><b>${statementTypes[statement.type][0]}</b></p><p>${forms[form]}</p>${checkNote(verification, noun, said)}</div></div></article>`

/** The words lead where the whole utterance is quoted; else the summary does. */
function wordsOf(
  { id, text }: Report['statement'],
  form: Report['form'],
  passages: Report['passages'],
): Html {
  const [whole] = form === 'DIRECT' ? quotedIn(passages) : []
  if (whole !== undefined)
    return html`<p class="excerpt"><a href="${pathOf(id)}">${quoted(whole)}</a></p><p class="note">Summary: ${text}</p>`
  return html`<p class="own"><a href="${pathOf(id)}">${text}</a></p>${excerpts(passages)}`
}

const fact = ({ of, passages, verification, field }: Evidence, noun: string, said: string | null): Html =>
  pair(
    html`<p class="byline">${subject(of)}</p>${evidenceWords(passages)}`,
    html`<div class="notes">${of.__typename === 'Event' && html`<p>${receiptFor(field)}</p>`}${checkNote(verification, noun, said)}</div>`,
  )

/** What was found, unless it was said of all of them. */
function checkNote(verification: Report['verification'], noun: string, said: string | null): Html | null {
  const check = checkWords(verification, noun)
  return check === said ? null : html`<p class="muted">${check}</p>`
}

/** What a receipt is of, as a link. */
function subject(of: Evidence['of']): Html | null {
  switch (of.__typename) {
    case 'Event':
      return nameLink(of)
    case 'Participation':
      return html`${nameLink(of.actor)} in ${nameLink(of.event)}: ${participationRoles[of.role].toLowerCase()}`
    case 'Assessment':
      return html`${nameLink(of.assessor)} on <a href="${pathOf(of.statement.id)}">${summaryLine(of.statement)}</a>`
    case 'ReliabilityGrade':
      return html`how reliable ${nameLink(of.assessor)} holds ${nameLink(of.publisher)}`
    case 'Attestation':
      return html`${nameLink(of.attested)}: ${fieldTitle(of.field).toLowerCase()}`
    case 'Membership':
      return html`${nameLink(of.member)} in ${nameLink(of.organisation)}`
    default:
      return null
  }
}
