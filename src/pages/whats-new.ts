import type { ListedFragment } from '../generated/page-operations.ts'
import { WhatsNewDocument } from '../generated/page-operations.ts'
import { html } from './markup/html.ts'
import type { Page } from './page.ts'
import { pager } from './parts/pager.ts'
import { countWords, head, row } from './parts/rows.ts'
import { howToRead, sharedCheck, statementEntry } from './parts/statement-entry.ts'
import { takeAlong } from './parts/take-along.ts'
import { dayWords } from './words/dates.ts'

const path = '/read/new'

/** `/read/new`: what was recorded, the latest first, by the day. */
export const whatsNewPage: Page = async ({ query, ask, site }) => {
  const { statements } = await ask(WhatsNewDocument, { after: query.get('after') })
  const check = sharedCheck(statements.nodes)
  return {
    status: 200,
    path,
    title: 'What’s new',
    description: 'What was recorded here last, each statement with its receipt.',
    statements: { filter: null },
    isFed: true,
    body: html`${head('What’s new', null, html`<h1>What was recorded last</h1><p class="lede">${countWords(statements)} statements in all, the latest first: by when they were added here, not by when they were said.</p>`)}
${row({ title: 'How to read them', body: howToRead(check) })}
${daysOf(statements.nodes).map((day) => row({ title: `Added ${dayWords(day[0]?.recordedAt ?? '')}`, body: day.map((each) => statementEntry(each, { check })) }))}${pager(path, 'after', statements.pageInfo, query)}
${takeAlong({ path, operation: WhatsNewDocument, variables: { after: null }, hasTable: true, isFed: site.publicUrl !== null })}`,
  }
}

/** Those that were added on one day, together. */
function daysOf(statements: readonly ListedFragment[]): ListedFragment[][] {
  const days = new Map<string, ListedFragment[]>()
  for (const statement of statements) {
    const day = statement.recordedAt.slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), statement])
  }
  return [...days.values()]
}
