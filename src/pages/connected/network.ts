import { recordKindOf } from '../../domain/ids.ts'
import { type DrawnFragment, NetworkPageDocument, type NetworkTie } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import type { Download, Page } from '../page.ts'
import { badParameter, choiceIn } from '../parameters.ts'
import { nameLink } from '../parts/names.ts'
import { counted, head, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'
import { networkPath, pathOf, withParameters } from '../site.ts'
import { ties } from '../words/relations.ts'
import { networkDrawing } from './drawing.ts'
import { gexfText } from './gexf.ts'

const allTies = Object.keys(ties) as NetworkTie[]

/**
 * `/read/network?of=&by=` and `?about=`: who is tied to whom, drawn and as a list, and as a file with `&format=gexf` or
 * `&format=json`.
 */
export const networkPage: Page = async ({ query, ask }) => {
  const by = choiceIn(query, 'by', allTies) ?? 'TALKS_ABOUT'
  const [around, id] = query.has('about')
    ? (['about', query.get('about')] as const)
    : (['of', query.get('of')] as const)
  if (id === null || recordKindOf(id) === null)
    throw badParameter(
      around,
      `give the id of ${around === 'of' ? 'an actor' : 'an actor, event, topic or place'}.`,
    )
  const variables = { of: null, about: null, [around]: id, by }
  const { network } = await ask(NetworkPageDocument, variables)
  const { center, edges } = network
  const format = choiceIn(query, 'format', ['gexf', 'json'])
  if (format !== null) return download(network, format)
  const kept = { [around]: center.id, by }
  const path = withParameters(networkPath, kept)
  const [title, verb] = ties[by]
  return {
    status: 200,
    path,
    title: `${title}: ${center.name}`,
    description: `${title}, in what is recorded ${around === 'of' ? 'of' : 'about'} ${center.name}: each line opens to its statements.`,
    body: html`${head('Network', null, html`<h1>${title}</h1><p class="lede">In what is recorded ${around === 'of' ? 'of' : 'about'} ${nameLink(center)}.</p><p class="more">${otherTies({ [around]: center.id }, by)}</p>`)}
${row({
  title: 'Who and whom',
  count: network.edgeCount,
  note: readWords(network),
  id: 'network',
  body:
    edges.length === 0
      ? html`<p>Nothing recorded here ties two in this way.</p>`
      : html`<ol class="lines">${edges.map((edge) => edgeLine(edge, verb))}</ol>${edges.length < network.edgeCount && html`<p class="note">The ${edges.length} strongest; the others are in GraphQL.</p>`}${files(kept)}`,
  figure: edges.length > 0 && networkDrawing(network),
})}
${takeAlong({ path, operation: NetworkPageDocument, variables })}`,
  }
}

/** One tie as a sentence, with the statements that make it. */
const edgeLine = ({ from, to, weight, latest }: DrawnFragment['edges'][number], verb: string): Html =>
  html`<li>${nameLink(from)} ${verb} ${nameLink(to)} <span class="muted">${weight}</span>${latest.map(({ id, text }) => html`<p class="note"><a href="${pathOf(id)}">${text}</a></p>`)}</li>`

const readWords = ({ recordsRead, isComplete }: DrawnFragment): string =>
  isComplete
    ? `Of ${counted(recordsRead, 'record')}.`
    : `Of the latest ${counted(recordsRead, 'record')}; there are more.`

const otherTies = (kept: Readonly<Record<string, string>>, by: NetworkTie): Html[] =>
  allTies
    .filter((tie) => tie !== by)
    .map((tie) => html`<a href="${withParameters(networkPath, { ...kept, by: tie })}">${ties[tie][0]}</a>`)

const files = (kept: Readonly<Record<string, string>>): Html =>
  html`<p class="more"><a href="${withParameters(networkPath, { ...kept, format: 'gexf' })}">Download GEXF</a><a href="${withParameters(networkPath, { ...kept, format: 'json' })}">Download JSON</a></p>`

function download(network: DrawnFragment, format: 'gexf' | 'json'): Download {
  const name = `network-${network.center.id.replace(/^\w+:/, '')}`
  return format === 'gexf'
    ? { type: 'application/gexf+xml; charset=utf-8', file: `${name}.gexf`, text: gexfText(network) }
    : { type: 'application/json', file: `${name}.json`, text: `${JSON.stringify(network, null, 2)}\n` }
}
