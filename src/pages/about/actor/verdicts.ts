import type { ActorPageQuery } from '../../../generated/page-operations.ts'
import { type Html, html } from '../../markup/html.ts'
import { dateInside } from '../../parts/dates.ts'
import { evidence } from '../../parts/evidence.ts'
import type { GoingOn } from '../../parts/lists/pager.ts'
import { within } from '../../parts/lists/within.ts'
import { nameLink } from '../../parts/names.ts'
import { countWords, row } from '../../parts/rows.ts'
import { mentioned, readAt } from '../../parts/words.ts'
import { pathOf } from '../../site.ts'
import { reliabilities } from '../../words/kinds.ts'
import { summaryLine } from '../../words/speakers.ts'

type Actor = Extract<NonNullable<ActorPageQuery['node']>, { __typename: 'Person' | 'Organisation' | 'Group' }>
type Organisation = Extract<Actor, { __typename: 'Organisation' }>
type Assessment = Actor['assessments']['nodes'][number]
type Given = Actor['gradesGiven']['nodes'][number]
type Held = Organisation['grades']['nodes'][number]

/** How much markup each of the lists may take, in bytes. */
const share = 3_000

/** The lists that go on, by the parameters that say where. */
export const verdictLists = ['verdicts', 'graded', 'held'] as const
type VerdictList = (typeof verdictLists)[number]

/** What others hold of a publisher: each grade with whose it is. */
export function heldReliable(actor: Actor, goingOn: GoingOn<VerdictList>): Html | false {
  if (actor.__typename !== 'Organisation' || actor.grades.nodes.length === 0) return false
  const grades = within(share, actor.grades, heldEntry)
  return row({
    title: 'How reliable others hold it',
    count: grades.totalCount,
    note: 'Each grade is of whoever is named. On Record grades nobody.',
    body: html`${grades.nodes.map(heldEntry)}${goingOn('held', grades)}`,
  })
}

const heldEntry = ({ id, assessor, evidence: receipts, ...grade }: Held): Html => html`
<div id="${id}"><p>${gradeWords(grade)}, says ${nameLink(assessor)}, ${dateInside(grade.assessedAt)}.${readAt(grade.url)}</p>${reasonWords(grade)}${receipts.map(evidence)}</div>`

/** What an actor published as its verdicts, on statements and on publishers. */
export function verdicts(actor: Actor, goingOn: GoingOn<VerdictList>): Html {
  const { assessments, gradesGiven } = actor
  const [ofStatements, ofPublishers] = [
    within(share, assessments, assessmentEntry),
    within(share, gradesGiven, givenEntry),
  ]
  return html`${
    ofStatements.nodes.length > 0 &&
    row({
      title: 'Assessed statements',
      count: countWords(ofStatements),
      note: 'In the words of this assessor. On Record rates nothing.',
      body: html`<ul class="lines">${ofStatements.nodes.map(assessmentEntry)}</ul>${goingOn('verdicts', ofStatements)}`,
    })
  }${
    ofPublishers.nodes.length > 0 &&
    row({
      title: 'Graded publishers',
      count: countWords(ofPublishers),
      note: 'How reliable this assessor holds them. On Record grades nobody.',
      body: html`<ul class="lines">${ofPublishers.nodes.map(givenEntry)}</ul>${goingOn('graded', ofPublishers)}`,
    })
  }`
}

const assessmentEntry = ({ id, rating, assessedAt, statement, url }: Assessment): Html =>
  html`<li>${mentioned(rating)}, of <a href="${`${pathOf(statement.id)}#${id}`}">${summaryLine(statement)}</a> <span class="note">Published ${dateInside(assessedAt)}.${readAt(url)}</span></li>`

const givenEntry = ({ id, publisher, ...grade }: Given): Html =>
  html`<li>${gradeWords(grade)}: <a href="${`${pathOf(publisher.id)}#${id}`}">${publisher.name}</a> <span class="note">Published ${dateInside(grade.assessedAt)}.${readAt(grade.url)}</span></li>`

const gradeWords = ({ reliability }: Pick<Held, 'reliability'>): Html =>
  html`${reliability}, ${reliabilities[reliability]}`

const reasonWords = ({ reason }: Pick<Held, 'reason'>): Html | false =>
  reason !== null && html`<p class="note">The reason given: ${reason}</p>`
