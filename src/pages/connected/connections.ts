import { recordKindOf } from '../../domain/ids.ts'
import {
  ConnectableDocument,
  ConnectedFromDocument,
  ConnectionsPageDocument,
  type ConnectionsPageQuery,
  type NamedFragment,
} from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import type { Asked, Page, View } from '../page.ts'
import { choiceIn } from '../parameters.ts'
import { notFound, withdrawn } from '../parts/absent.ts'
import { nameLink, nameLinks } from '../parts/names.ts'
import { counted, head, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'
import { connectionsPath, withParameters } from '../site.ts'
import { arePlural } from '../words/speakers.ts'
import { linkSentence } from './link-sentence.ts'

type Search = ConnectionsPageQuery['connections']

/** `/read/connections?from=&to=`: how two are connected, hop by hop. Where `to` is words, it may be any of those they name. */
export const connectionsPage: Page = async (asked) => {
  const from = asked.query.get('from') ?? ''
  const to = asked.query.get('to')?.trim() ?? ''
  if (recordKindOf(from) !== null && recordKindOf(to) !== null) return pathsBetween(from, to, asked)
  const { node } =
    recordKindOf(from) === null ? { node: null } : await asked.ask(ConnectedFromDocument, { id: from })
  if (node?.__typename === 'Withdrawn') return withdrawn(node)
  if (node === null || !('name' in node)) return notFound({ name: from })
  return withWhom(node, to, asked)
}

const hopsGiven = ['1', '2', '3', '4'] as const

/** Asks with whom, and lists those that the words name. */
async function withWhom(from: NamedFragment, words: string, { ask }: Asked): Promise<View> {
  const found = words === '' ? [] : (await ask(ConnectableDocument, { words })).search.nodes
  const choices = found.flatMap((each) => ('name' in each && each.id !== from.id ? [each] : []))
  const verb = arePlural([from]) ? 'are' : 'is'
  const isNone = words !== '' && choices.length === 0
  return {
    status: 200,
    path: withParameters(connectionsPath, { from: from.id }),
    title: `How ${from.name} ${verb} connected`,
    description: `How ${from.name} ${verb} connected with somebody or something else, with the receipts.`,
    body: html`${head(
      'Connections',
      null,
      html`<h1>How ${verb} ${nameLink(from)} connected with …</h1><p class="lede">With a person, an organisation, a group, an event or a place.</p>
<form class="find" action="${connectionsPath}"><input type="hidden" name="from" value="${from.id}"><label class="vh" for="to">The name of the other</label><input type="search" id="to" name="to" value="${words}" placeholder="A name" required maxlength="200"><button type="submit">Look</button></form>`,
    )}
${(choices.length > 0 || isNone) && row({ title: 'With which of these?', body: isNone ? html`<p>Nothing here has such a name.</p>` : html`<ul class="lines">${choices.map(({ id, name }) => html`<li><a href="${withParameters(connectionsPath, { from: from.id, to: id })}">${name}</a></li>`)}</ul>` })}`,
  }
}

async function pathsBetween(from: string, to: string, { query, ask }: Asked): Promise<View> {
  const hops = choiceIn(query, 'hops', hopsGiven) ?? '3'
  const topics = choiceIn(query, 'topics', ['yes']) === 'yes'
  const variables = { from, to, maxHops: Number(hops), throughTopics: topics }
  const { connections: found } = await ask(ConnectionsPageDocument, variables)
  const kept = { from: found.from.id, to: found.to.id, hops: query.get('hops'), topics: query.get('topics') }
  const path = withParameters(connectionsPath, kept)
  const names = `${found.from.name} and ${found.to.name}`
  return {
    status: 200,
    path,
    title: `Connections: ${names}`,
    description: `How ${names} are connected by what was said and what happened, with the receipts.`,
    body: html`${head('Connections', null, html`<h1>How are ${nameLink(found.from)} and ${nameLink(found.to)} connected?</h1><p class="lede">${endWords(found)}</p>${hubWords(found)}<p class="more">${furtherLinks(kept, { hops, topics })}</p>`)}
${found.paths.map((path, index) => row({ title: `Path ${index + 1}`, note: counted(path.length, 'hop'), body: html`<ol class="hops">${path.hops.map((hop) => html`<li><p class="lede">${nameLink(hop.from)} – ${nameLink(hop.to)}</p>${hop.links.map(linkSentence)}</li>`)}</ol>` }))}
${takeAlong({ path, operation: ConnectionsPageDocument, variables })}`,
  }
}

/** What came of the search: that there is nothing is told from that nobody looked further. */
function endWords({ status, paths, hopsSearched, recordsSearched }: Search): string {
  const looked = `${counted(recordsSearched, 'record')} looked through, up to ${counted(hopsSearched, 'hop')}`
  const none = paths.length === 0
  switch (status) {
    case 'COMPLETE':
      return none
        ? `In no way that is recorded here: ${looked}.`
        : `In ${counted(paths.length, 'way')}: ${looked}.`
    case 'ENOUGH':
      return `The ${paths.length} shortest ways; there may be more.`
    case 'STOPPED':
      return none
        ? `Not known. There is no way of up to ${counted(hopsSearched, 'hop')}; longer ones are too many to look through.`
        : `In ${counted(paths.length, 'way')} of up to ${counted(hopsSearched, 'hop')}; longer ones are too many to look through.`
  }
}

const hubWords = ({ hubs }: Search): Html | false =>
  hubs.length > 0 &&
  html`<p class="note">Not looked through, since almost everybody is connected with them: ${nameLinks(hubs)}.</p>`

type Given = { readonly hops: string; readonly topics: boolean }

/** The same question with other bounds. */
function furtherLinks(kept: Readonly<Record<string, string | null>>, { hops, topics }: Given): Html {
  const link = (changed: Readonly<Record<string, string>>, words: string) =>
    html`<a href="${withParameters(connectionsPath, { ...kept, ...changed })}">${words}</a>`
  return html`${hops !== '4' && link({ hops: '4' }, 'Up to four hops')}${!topics && link({ topics: 'yes' }, 'Through topics too')}<a href="${withParameters(connectionsPath, { from: kept.from ?? null })}">With somebody else</a>`
}
