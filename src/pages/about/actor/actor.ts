import type { ActorPageQuery } from '../../../generated/page-operations.ts'
import { ActorPageDocument } from '../../../generated/page-operations.ts'
import { type Html, html } from '../../markup/html.ts'
import type { Asked } from '../../page.ts'
import { dateBriefly, dateText } from '../../parts/dates.ts'
import { evidence } from '../../parts/evidence.ts'
import { judgements } from '../../parts/judgements.ts'
import { clashRows } from '../../parts/lists/opposed.ts'
import { type GoingOn, goingOnAt, pager } from '../../parts/lists/pager.ts'
import { howToRead, sharedCheck, statementEntry } from '../../parts/lists/statement-entry.ts'
import { timedRows } from '../../parts/lists/timed.ts'
import { within } from '../../parts/lists/within.ts'
import { inRow, nameLines, nameLink } from '../../parts/names.ts'
import { mostNames, otherNames } from '../../parts/other-names.ts'
import { countWords, type Fact, facts, head, pair, row } from '../../parts/rows.ts'
import { statedValues } from '../../parts/stated-values.ts'
import { takeAlong } from '../../parts/take-along.ts'
import {
  connectionsPath,
  inTimePath,
  networkPath,
  pathOf,
  placesIn,
  publicAddress,
  withParameters,
} from '../../site.ts'
import { countryName } from '../../words/countries.ts'
import { organisationKinds, participationRoles } from '../../words/kinds.ts'
import { hostOf, publishedWords, sourceName } from '../../words/sources.ts'
import { arePlural } from '../../words/speakers.ts'
import { type PageOfRecord, recordPage } from '../record.ts'
import { heldReliable, verdictLists, verdicts } from './verdicts.ts'

type Actor = Extract<NonNullable<ActorPageQuery['node']>, { __typename: 'Person' | 'Organisation' | 'Group' }>

/** The lists that go on, by the parameters that say where. */
const lists = [
  ...(['said', 'behalf', 'against', 'about', 'roles', 'events'] as const),
  ...(['parts', 'groups', 'members', 'published', 'disputes', 'judged'] as const),
  ...verdictLists,
]

/** `/read/person:...`, `organisation:...`, `group:...`: who it is, and what it is reported to have said. */
export const actorPage = recordPage({
  operation: ActorPageDocument,
  kinds: ['Person', 'Organisation', 'Group'],
  variables: ({ name, query }) => ({ id: name, ...placesIn(query, lists) }),
  view,
})

function view(found: Actor, { query, revision, site }: Asked): PageOfRecord {
  const actor = inShares(found)
  const { id, name, statements, disputes } = actor
  const path = pathOf(id)
  const all = [statements, actor.statementsOnBehalf, actor.statementsAgainst, actor.statementsAbout]
  const check = sharedCheck(all.flatMap(({ nodes }) => nodes))
  // How to read the entries is told once, before the first of them.
  const others = { check, isTold: statements.totalCount > 0, path, query }
  const goingOn: WayOn = goingOnAt(path, query)
  return {
    title: name,
    description: `What ${name} is reported to have said: ${countWords(statements)} ${statements.totalCount === 1 ? 'statement' : 'statements'}, each with its receipt.`,
    data: dataOf(actor, publicAddress(site, path)),
    statements: { filter: { speakers: [id] } },
    isFed: true,
    fed: [{ speakers: [id] }, { onBehalfOf: [id] }, { against: [id] }, { about: [id] }],
    body: html`${head(actor.__typename, kindOf(actor), html`${pair(html`<h1>${name}</h1>${roles(actor)}${goingOn('roles', actor.memberships)}`, html`${actor.description !== null && html`<p class="note">${actor.description} In On Record’s words.</p>`}`)}${facts(factsOf(actor, query, goingOn))}`)}
${said(actor, query, check)}
${otherStatements(`Said on ${whose(actor)} behalf`, 'behalf', actor.statementsOnBehalf, others)}
${otherStatements(`Statements against ${whom(actor)}`, 'against', actor.statementsAgainst, others)}
${otherStatements(`Statements about ${whom(actor)}`, 'about', actor.statementsAbout, others)}
${clashRows(disputes.nodes, goingOn('disputes', disputes))}
${events(actor, goingOn)}
${published(actor, goingOn)}
${heldReliable(actor, goingOn)}
${verdicts(actor, goingOn)}
${statedValues(actor, query)}
${judgements(actor.judgements, { id, names: recordedNames(actor) }, goingOn('judged', actor.judgements))}
${connected(actor)}
${takeAlong({ path, operation: ActorPageDocument, variables: { id, revision, ...placesIn(new URLSearchParams(), lists) }, hasTable: true, hasData: true, isFed: site.publicUrl !== null })}`,
  }
}

/** The names under which they were recorded, by the records' own ids. */
const recordedNames = ({ id, name, mergedRecords }: Actor) =>
  new Map([{ id, name }, ...mergedRecords].map((each) => [each.id, each.name]))

/** In bytes: what they said, and each of the lists of what others said for them, against them and about them. */
const [share, shareOfOthers] = [12_000, 3_000]

/** The statements that fit into the page. */
const inShares = (actor: Actor): Actor => ({
  ...actor,
  statements: within(share, actor.statements, statementEntry),
  statementsOnBehalf: within(shareOfOthers, actor.statementsOnBehalf, statementEntry),
  statementsAgainst: within(shareOfOthers, actor.statementsAgainst, statementEntry),
  statementsAbout: within(shareOfOthers, actor.statementsAbout, statementEntry),
})

const whom = ({ __typename }: Actor) =>
  __typename === 'Person' ? 'this person' : __typename === 'Group' ? 'them' : 'it'
const whose = ({ __typename }: Actor) => (__typename === 'Organisation' ? 'its' : 'their')

const kindOf = (actor: Actor) =>
  actor.__typename === 'Organisation' && organisationKinds[actor.organisationKind].toLowerCase()

function dataOf(actor: Actor, address: string): object {
  const others = actor.names
    .map(({ value }) => value)
    .filter((value) => value !== actor.name)
    .slice(0, mostNames)
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

function factsOf(actor: Actor, query: URLSearchParams, goingOn: WayOn): (Fact | false)[] {
  return [
    ...otherNames(actor, query),
    'partOf' in actor && actor.partOf !== null && ['Part of', nameLink(actor.partOf)],
    actor.country !== null && ['Country', countryName(actor.country)],
    ...(actor.__typename === 'Organisation' ? insideOf(actor, goingOn) : []),
    actor.sameAs.length > 0 && [
      'Elsewhere',
      actor.sameAs.map((url, index) => html`${index > 0 && html`<br>`}<a href="${url}">${hostOf(url)}</a>`),
    ],
  ]
}

type WayOn = GoingOn<(typeof lists)[number]>

function insideOf(
  { parts, groups, members }: Extract<Actor, { __typename: 'Organisation' }>,
  goingOn: WayOn,
): (Fact | false)[] {
  return [
    parts.nodes.length > 0 && [
      `Parts of it: ${countWords(parts)}`,
      html`${nameLines(parts.nodes)}${goingOn('parts', parts)}`,
    ],
    groups.nodes.length > 0 && [
      `Groups in it: ${countWords(groups)}`,
      html`${nameLines(groups.nodes)}${goingOn('groups', groups)}`,
    ],
    members.nodes.length > 0 && [
      `Members: ${countWords(members)}`,
      html`${inRow(members.nodes.map(({ member, role }) => html`${nameLink(member)}${role !== null && ` (${role})`}`))}${goingOn('members', members)}`,
    ],
  ]
}

function said(actor: Actor, query: URLSearchParams, check: string | null): Html {
  const { statements, id } = actor
  const verb = arePlural([actor]) ? 'Are' : 'Is'
  if (statements.totalCount === 0)
    return row({
      title: `${verb} reported to have said`,
      count: 0,
      body: html`<p>No source recorded here reports anything that they said.</p>`,
    })
  return html`${row({ title: `${verb} reported to have said`, count: countWords(statements), id: 'said', body: html`${howToRead(check)}<p class="more"><a href="${inTimePath(id)}">With the events that they took part in, in one order of time</a></p>` })}
<h2 class="vh">Each statement</h2>${timedRows(statements.nodes, pager(pathOf(id), 'said', statements.pageInfo, query), { withSpeaker: false, check })}`
}

type Others = {
  readonly check: string | null
  readonly isTold: boolean
  readonly path: string
  readonly query: URLSearchParams
}

/** A list of statements besides their own, some at a time. */
const otherStatements = (
  title: string,
  name: (typeof lists)[number],
  { nodes, totalCount, totalCountIsExact, pageInfo }: Actor['statementsAbout'],
  { check, isTold, path, query }: Others,
): Html | false =>
  nodes.length > 0 &&
  row({
    title,
    count: countWords({ totalCount, totalCountIsExact }),
    body: html`${!isTold && howToRead(check)}${nodes.map((each) => statementEntry(each, { check }))}${pager(path, name, pageInfo, query)}`,
  })

const events = ({ participations }: Actor, goingOn: WayOn): Html | false =>
  participations.nodes.length > 0 &&
  row({
    title: 'Took part in',
    count: participations.totalCount,
    body: html`<ul class="lines">${participations.nodes.map(({ role, hedged, event }) => html`<li>${nameLink(event)} <span class="note">${participationRoles[role]}${hedged && ', the source hedges'}. ${event.startedAt === null ? 'No date given' : dateBriefly(event.startedAt)}.</span></li>`)}</ul>${goingOn('events', participations)}`,
  })

/** The ways to whom else it is connected with. */
const connected = (actor: Actor): Html =>
  row({
    title: 'Connected with whom',
    id: 'connected',
    body: html`<p class="more"><a href="${withParameters(connectionsPath, { from: actor.id })}">How ${actor.name} ${arePlural([actor]) ? 'are' : 'is'} connected with somebody else</a><a href="${withParameters(networkPath, { of: actor.id, by: 'TALKS_ABOUT' })}">Who talks about whom</a></p>`,
  })

const published = (actor: Actor, goingOn: WayOn): Html | false =>
  actor.__typename === 'Organisation' &&
  actor.published.nodes.length > 0 &&
  row({
    title: 'Published',
    count: actor.published.totalCount,
    body: html`<ul class="lines">${actor.published.nodes.map((source) => html`<li><a href="${pathOf(source.id)}">${sourceName(source)}</a>, ${publishedWords(source)}</li>`)}</ul>${goingOn('published', actor.published)}`,
  })
