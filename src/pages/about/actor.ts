import type { ActorPageQuery } from '../../generated/page-operations.ts'
import { ActorPageDocument } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import type { Asked, View } from '../page.ts'
import { dateBriefly, dateText } from '../parts/dates.ts'
import { evidence } from '../parts/evidence.ts'
import { inRow, nameLines, nameLink } from '../parts/names.ts'
import { clashRows } from '../parts/opposed.ts'
import { otherNames } from '../parts/other-names.ts'
import { pager } from '../parts/pager.ts'
import { countWords, type Fact, facts, head, pair, row } from '../parts/rows.ts'
import { howToRead, sharedCheck, statementEntry } from '../parts/statement-entry.ts'
import { takeAlong } from '../parts/take-along.ts'
import { timedRows } from '../parts/timed.ts'
import { pathOf, publicAddress } from '../site.ts'
import { organisationKinds, participationRoles } from '../words/kinds.ts'
import { countryName } from '../words/languages.ts'
import { hostOf, publishedWords, sourceName } from '../words/sources.ts'
import { recordPage } from './record.ts'

type Actor = Extract<NonNullable<ActorPageQuery['node']>, { __typename: 'Person' | 'Organisation' | 'Group' }>

/** `/read/person:...`, `organisation:...`, `group:...`: who it is, and what it is reported to have said. */
export const actorPage = recordPage({
  operation: ActorPageDocument,
  kinds: ['Person', 'Organisation', 'Group'],
  variables: ({ name, query }) => ({ id: name, said: query.get('said') }),
  view,
})

function view(actor: Actor, { query, revision, site }: Asked): Omit<View, 'status' | 'path'> {
  const { id, name, statements, disputes } = actor
  const path = pathOf(id)
  const lists = [statements, actor.statementsOnBehalf, actor.statementsAgainst, actor.statementsAbout]
  const check = sharedCheck(lists.flatMap(({ nodes }) => nodes))
  // How to read the entries is told once, before the first of them.
  const others = { check, isTold: statements.totalCount > 0 }
  return {
    title: name,
    description: `What ${name} is reported to have said: ${countWords(statements)} ${statements.totalCount === 1 ? 'statement' : 'statements'}, each with its receipt.`,
    data: dataOf(actor, publicAddress(site, path)),
    statements: { filter: { speakers: [id] } },
    isFed: true,
    body: html`${head(actor.__typename, kindOf(actor), html`${pair(html`<h1>${name}</h1>${roles(actor)}`, html`${actor.description !== null && html`<p class="note">${actor.description} In On Record’s words.</p>`}`)}${facts(factsOf(actor))}`)}
${said(actor, query, check)}
${otherStatements(`Said on ${whose(actor)} behalf`, actor.statementsOnBehalf, others)}
${otherStatements(`Statements against ${whom(actor)}`, actor.statementsAgainst, others)}
${otherStatements(`Statements about ${whom(actor)}`, actor.statementsAbout, others)}
${clashRows(disputes.nodes, disputes.totalCount)}
${events(actor)}
${published(actor)}
${takeAlong({ path, operation: ActorPageDocument, variables: { id, revision, said: null }, hasTable: true, hasData: true, isFed: site.publicUrl !== null })}`,
  }
}

const whom = ({ __typename }: Actor) =>
  __typename === 'Person' ? 'this person' : __typename === 'Group' ? 'them' : 'it'
const whose = ({ __typename }: Actor) => (__typename === 'Organisation' ? 'its' : 'their')

const kindOf = (actor: Actor) =>
  actor.__typename === 'Organisation' && organisationKinds[actor.organisationKind].toLowerCase()

function dataOf(actor: Actor, address: string): object {
  const others = actor.names.map(({ value }) => value).filter((value) => value !== actor.name)
  return {
    '@context': 'https://schema.org',
    '@type': actor.__typename === 'Person' ? 'Person' : 'Organization',
    '@id': address,
    name: actor.name,
    ...(others.length > 0 && { alternateName: others }),
    ...(actor.sameAs.length > 0 && { sameAs: actor.sameAs }),
  }
}

/** "President of Ukraine", each with its receipt. */
function roles({ memberships }: Actor): Html {
  return html`${memberships.nodes.map(
    ({ role, organisation, from, to, evidence: receipts }) =>
      html`<p class="lede">${role === null ? 'Member' : role} of ${nameLink(organisation)}${from && html`, from ${dateText(from.edtf)}`}${to && html`, until ${dateText(to.edtf)}`}</p>${receipts.slice(0, 2).map(evidence)}`,
  )}`
}

function factsOf(actor: Actor): (Fact | false)[] {
  return [
    ...otherNames(actor.names, actor.name),
    'partOf' in actor && actor.partOf !== null && ['Part of', nameLink(actor.partOf)],
    actor.country !== null && ['Country', countryName(actor.country)],
    ...(actor.__typename === 'Organisation' ? insideOf(actor) : []),
    actor.sameAs.length > 0 && [
      'Elsewhere',
      actor.sameAs.map((url, index) => html`${index > 0 && html`<br>`}<a href="${url}">${hostOf(url)}</a>`),
    ],
  ]
}

function insideOf({
  parts,
  groups,
  members,
}: Extract<Actor, { __typename: 'Organisation' }>): (Fact | false)[] {
  const inside = [...parts.nodes, ...groups.nodes]
  const left = parts.totalCount + groups.totalCount - inside.length
  return [
    inside.length > 0 && ['Parts of it', html`${nameLines(inside)}${left > 0 && html`<br>and ${left} more`}`],
    members.nodes.length > 0 && [
      'Members',
      html`${inRow(members.nodes.map(({ member, role }) => html`${nameLink(member)}${role !== null && ` (${role})`}`))}${members.totalCount > members.nodes.length && ` and ${members.totalCount - members.nodes.length} more`}`,
    ],
  ]
}

function said({ statements, id, __typename }: Actor, query: URLSearchParams, check: string | null): Html {
  const verb = __typename === 'Group' ? 'Are' : 'Is'
  if (statements.totalCount === 0)
    return row({
      title: `${verb} reported to have said`,
      count: 0,
      body: html`<p>No source recorded here reports anything that they said.</p>`,
    })
  return html`${row({ title: `${verb} reported to have said`, count: countWords(statements), id: 'said', body: howToRead(check) })}
<h2 class="vh">Each statement</h2>${timedRows(statements.nodes, pager(pathOf(id), 'said', statements.pageInfo, query), { withSpeaker: false, check })}`
}

/** The first of a list; the rest is a question away. */
const otherStatements = (
  title: string,
  { nodes, totalCount, totalCountIsExact }: Actor['statementsAbout'],
  { check, isTold }: { readonly check: string | null; readonly isTold: boolean },
): Html | false =>
  nodes.length > 0 &&
  row({
    title,
    count: countWords({ totalCount, totalCountIsExact }),
    body: html`${!isTold && howToRead(check)}${nodes.map((each) => statementEntry(each, { check }))}${totalCount > nodes.length && html`<p class="more note">The first ${nodes.length} of ${totalCount}. <a href="#use">Ask for all in GraphQL</a>.</p>`}`,
  })

const events = ({ participations: { nodes, totalCount } }: Actor): Html | false =>
  nodes.length > 0 &&
  row({
    title: 'Took part in',
    count: totalCount,
    body: html`<ul class="lines">${nodes.map(({ role, hedged, event }) => html`<li>${nameLink(event)} <span class="note">${participationRoles[role]}${hedged && ', the source hedges'}. ${event.startedAt === null ? 'No date given' : dateBriefly(event.startedAt)}.</span></li>`)}</ul>`,
  })

const published = (actor: Actor): Html | false =>
  actor.__typename === 'Organisation' &&
  actor.published.nodes.length > 0 &&
  row({
    title: 'Published',
    count: actor.published.totalCount,
    body: html`<ul class="lines">${actor.published.nodes.map((source) => html`<li><a href="${pathOf(source.id)}">${sourceName(source)}</a>, ${publishedWords(source)}</li>`)}</ul>`,
  })
