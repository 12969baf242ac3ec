import type { DisputePageQuery, SideFragment } from '../../generated/page-operations.ts'
import { DisputePageDocument } from '../../generated/page-operations.ts'
import { embeddedPair } from '../cards/pair-card.ts'
import { cardCopies } from '../cards/snippet.ts'
import { type Html, html } from '../markup/html.ts'
import type { Asked } from '../page.ts'
import { dateBriefly, dayOf } from '../parts/dates.ts'
import { whoAnswersWhom } from '../parts/figures/who-answers-whom.ts'
import { judged } from '../parts/lists/opposed.ts'
import { citationLinks, nameLinks, speakerLinks } from '../parts/names.ts'
import { counted, head, pair, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'
import { excerpts } from '../parts/words.ts'
import { pathOf } from '../site.ts'
import { pairsAround } from '../words/answers.ts'
import { checkWords } from '../words/checks.ts'
import { aboutClash, betweenWords, pairKind, pairTitle } from '../words/disputes.ts'
import { quotedIn } from '../words/excerpts.ts'
import { sourceNouns, statementTypes } from '../words/kinds.ts'
import { reportedly, speakersOf, summaryLine } from '../words/speakers.ts'
import { type PageOfRecord, recordPage } from './record.ts'

type Relation = Extract<NonNullable<DisputePageQuery['node']>, { __typename: 'StatementRelation' }>

/** `/read/relation:...`: two statements side by side, why they are put there, and what they are about. */
export const disputePage = recordPage({
  operation: DisputePageDocument,
  kinds: ['StatementRelation'],
  variables: ({ name }) => ({ id: name }),
  view,
})

function view(relation: Relation, { revision, site }: Asked): PageOfRecord {
  const { id, from, to, clash, certainty, basis, sharedEntities, recordedAt } = relation
  const title = pairTitle(relation)
  return {
    title,
    description: `${summaryLine(to)} ${summaryLine(from)} This page does not say who is right.`,
    statements: { filter: { ids: [to.id, from.id] } },
    isCarded: true,
    body: html`${head(
      pairKind(relation),
      clash === null ? null : clash === 'SPEAKERS' ? 'between speakers' : 'not between speakers',
      pair(
        html`${title.length > longTitle ? html`<h1 class="long">${title}</h1>` : html`<h1>${title}</h1>`}<p class="lede">${betweenWords(relation)}.</p>`,
        html`<p class="note">${aboutClash(clash)} This page does not say who is right.</p>`,
      ),
    )}
${row({
  title: clash === null ? 'Both statements' : 'Both accounts',
  note: 'Bold: summaries in On Record’s words. Serif: the source’s words.',
  body: html`<div class="sides">${side(to, 'The first')}${side(from, 'The second')}</div>`,
})}
${row({
  title: 'Why they are put side by side',
  body: pair(
    html`<p class="lede">${basis}</p>`,
    html`<div class="notes"><p>An editor’s judgement, recorded as ${certainty === 'SURE' ? 'certain' : 'not certain'}, on ${dayOf(recordedAt)}.</p><p class="note">In On Record’s words. Both receipts are above.</p></div>`,
  ),
})}
${answers(relation)}
${sharedEntities.length > 0 && row({ title: 'Both are about', body: html`<p>${nameLinks(sharedEntities)}</p>` })}
${takeAlong({ path: pathOf(id), operation: DisputePageDocument, variables: { id, revision }, hasTable: true, copies: cardCopies(embeddedPair(relation), site) })}`,
  }
}

/** From so many letters on, a title would take most of a phone's screen at the largest size. */
const longTitle = 60

/** So many pairs can be told apart in a figure. */
const mostPairs = 12

/** Who answers whom: this pair, and what else bears on either statement or stands between the two. */
function answers(relation: Relation): Html {
  const { from, to } = relation
  const elsewhere = from.spokenBy.flatMap(({ actor }) => actor.statements.nodes)
  const around = pairsAround(relation, elsewhere)
  const pairs = [relation, ...around].slice(0, mostPairs)
  const others = pairs.slice(1)
  const isCut = [from, to].some(({ relations }) => relations.totalCount > relations.edges.length)
  return row({
    title: 'Who answers whom',
    count: pairs.length,
    note: 'As an editor judges it, each with the reason.',
    body: html`${whoAnswersWhom(pairs)}${pair(html`<p class="byline"><b class="no">1</b> ${nameLinks([...speakersOf(to), ...speakersOf(from)])}</p>`, html`<div class="notes"><p><b>${betweenWords(relation)}</b></p><p class="note">Both accounts and the reason are above.</p></div>`)}${others.map((each, index) => judged(each, index + 2))}${(isCut || around.length > others.length) && html`<p class="more note">The first ${counted(pairs.length, 'pair')}. The pages of <a href="${pathOf(to.id)}">the first</a> and of <a href="${pathOf(from.id)}">the second statement</a> have all.</p>`}`,
  })
}

/** One of the two. Its parts stand at the same height as those of the other. */
function side(statement: SideFragment, turn: string): Html {
  const { type, attributions, saidAt, against } = statement
  const whole = attributions.nodes.find(({ form }) => form === 'DIRECT')
  const shown = whole ?? attributions.nodes[0]
  return html`<article class="side"><p class="turn">${turn}</p>
<div><h3>${speakerLinks(statement)}</h3><p class="note">${statementTypes[type][0]}${against.length > 0 && html` against ${nameLinks(against)}`}. ${dateBriefly(saidAt)}.</p></div>
<div><p class="tag">${capital(reportedly(statement))} (summary)</p><p class="own"><a href="${pathOf(statement.id)}">${statement.text}</a></p></div>
<div>${shown && excerpts(shown.passages)}</div>
<div class="notes">${attributions.nodes.map(
    ({ source, verification, passages }) =>
      html`<p>${citationLinks(source)}. ${quotedIn(passages).length === 0 && `In the ${sourceNouns[source.sourceKind]}’s own words; nothing is quoted.`}</p><p class="note">${checkWords(verification, sourceNouns[source.sourceKind])}</p>`,
  )}</div></article>`
}

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
