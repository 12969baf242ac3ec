import { logCursor } from '../../domain/paging/cursors.ts'
import type { ListedFragment } from '../../generated/page-operations.ts'
import { WhatsNewDocument } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import type { Page } from '../page.ts'
import { badParameter } from '../parameters.ts'
import { type Change, changedRecord, changeLine } from '../parts/lists/changed.ts'
import { pager } from '../parts/lists/pager.ts'
import { howToRead, sharedCheck, statementEntry } from '../parts/lists/statement-entry.ts'
import { within } from '../parts/lists/within.ts'
import { type Fact, facts, head, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'
import { dayWords } from '../words/dates.ts'

const path = '/read/new'

/** So many entries of the log make a page. */
const onPage = 30

/** How much markup they may take, in bytes. */
const share = 32_000

/** `/read/new`: what was added, changed, taken back and judged, the latest first, by the day. As the log has it. */
export const whatsNewPage: Page = async ({ query, ask, site, logNumber }) => {
  const latest = positionIn(query, logNumber)
  const before = Math.max(0, latest - onPage)
  const variables = { first: Math.max(1, latest - before), after: logCursor(before) }
  const { changes } = await ask(WhatsNewDocument, variables)
  const list = numbered(changes.nodes.toReversed(), latest, before)
  const shown = within(
    share,
    list,
    (change) => statementAdded(change).map((each) => statementEntry(each))[0] ?? changeLine(change),
  )
  const check = sharedCheck(shown.nodes.flatMap(statementAdded))
  return {
    status: 200,
    path,
    title: 'What’s new',
    description: 'What was recorded, changed and taken back here last, with links and receipts.',
    statements: { filter: null },
    isFed: true,
    body: html`${head('What’s new', null, html`<h1>What was done here last</h1><p class="lede">${logNumber.toLocaleString('en')} changes in all, the latest first: by when they were made here, not by when anything was said.</p>`)}
${row({ title: 'How to read them', body: howToRead(check) })}
${daysOf(shown.nodes).map((day) => row({ title: dayWords(day[0]?.at ?? ''), body: oneDay(day, check) }))}${pager(path, 'upto', shown.pageInfo, query)}
${takeAlong({ path, operation: WhatsNewDocument, variables, hasTable: true, isFed: site.publicUrl !== null })}`,
  }
}

/** The number of the latest entry that a page shows: that of its address. @throws Refused for one that the log does not have */
function positionIn(query: URLSearchParams, logNumber: number): number {
  const given = query.get('upto')
  if (given === null) return logNumber
  if (/^[1-9]\d{0,14}$/.test(given) && Number(given) <= logNumber) return Number(given)
  throw badParameter('upto', `give the number of a change, from 1 to ${logNumber}, or leave it out.`)
}

/** The latest changes first, each with the number of the one before it, from which a page may go on. */
const numbered = (nodes: readonly Change[], latest: number, before: number) => ({
  nodes,
  edges: nodes.map((_, index) => ({ cursor: String(latest - index - 1) })),
  pageInfo: { hasNextPage: before > 0, endCursor: String(before) },
})

/** The changes of each day, the latest first. */
function daysOf(changes: readonly Change[]): Change[][] {
  const days = new Map<string, Change[]>()
  for (const change of changes) {
    const day = change.at.slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), change])
  }
  return [...days.values()]
}

/** First what an attentive reader looks for: what is not as it was; then the statements, then whatever came along. */
function oneDay(changes: readonly Change[], check: string | null): Html {
  const noted = notable(changes)
  const added = changes.flatMap(statementAdded)
  return html`${noted.length > 0 && html`<ul class="lines">${noted.map((change) => html`<li>${changeLine(change)}</li>`)}</ul>`}
${added.length > 0 && html`<h3>${added.length === 1 ? 'Statement' : 'Statements'} added</h3>${added.map((each) => statementEntry(each, { check }))}`}
${facts(alongside(changes, new Set(added.map(({ id }) => id))))}`
}

/** What is not as it was, and what was judged. A receipt that went with its statement is told with it. */
function notable(changes: readonly Change[]): Change[] {
  const noted = changes.filter(({ kind, record }) => kind !== 'CREATED' || record?.__typename === 'Judgement')
  const wentWith = (receipt: Change) =>
    isReceipt(receipt) &&
    receipt.kind !== 'UPDATED' &&
    noted.some((each) => !isReceipt(each) && each.kind === receipt.kind && each.at === receipt.at)
  return noted.filter((each) => !wentWith(each))
}

const isReceipt = ({ recordId }: Change): boolean => /^(attribution|evidence):/.test(recordId)

/** A statement that was added, unless it is not there any more. */
const statementAdded = ({ kind, record }: Change): ListedFragment[] =>
  kind === 'CREATED' && record?.__typename === 'Statement' ? [record] : []

const kinds: Readonly<Record<string, string>> = {
  Person: 'People',
  Organisation: 'Organisations',
  Group: 'Groups',
  Event: 'Events',
  Topic: 'Topics',
  Place: 'Places',
  Source: 'Sources',
  Participation: 'Parts in events',
  Membership: 'Memberships',
  Assessment: 'Assessments',
  RatingScale: 'Scales of ratings',
  ReliabilityGrade: 'Grades of reliability',
  Attestation: 'What sources state of single facts',
  StatementRelation: 'Pairs of statements',
  Attribution: 'More receipts',
}

/** What else was added, by its kind. A statement's own receipts are told with it. */
function alongside(changes: readonly Change[], statements: ReadonlySet<string>): Fact[] {
  const added = changes.filter(
    ({ kind, record }) =>
      kind === 'CREATED' && !(record?.__typename === 'Attribution' && statements.has(record.statement.id)),
  )
  return Object.entries(kinds).flatMap(([kind, called]): Fact[] => {
    const own = added.filter(({ record }) => record?.__typename === kind)
    const lines = own.map(
      ({ record, recordId }, index) => html`${index > 0 && html`<br>`}${changedRecord(record, recordId)}`,
    )
    return lines.length > 0 ? [[`${called} added`, lines]] : []
  })
}
