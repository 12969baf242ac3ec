import type { FrontPageQuery } from '../../generated/page-operations.ts'
import { NamesPageDocument } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import type { Page } from '../page.ts'
import { pager } from '../parts/lists/pager.ts'
import { nameLink } from '../parts/names.ts'
import { countWords, head, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'

type Named = FrontPageQuery['actors']['nodes'][number]

const path = '/read/names'

/** `/read/names`: every person, organisation and group, by name. */
export const namesPage: Page = async ({ query, ask }) => {
  const { actors } = await ask(NamesPageDocument, { after: query.get('after') })
  return {
    status: 200,
    path,
    title: 'People, organisations and groups',
    description: 'Everybody of whom this record knows, by name.',
    body: html`${head('Names', null, html`<h1>People, organisations and groups</h1>`)}
${row({ title: 'By name', count: countWords(actors), note: 'With the number of statements.', body: html`${nameColumns(actors.nodes)}${pager(path, 'after', actors.pageInfo, query)}` })}
${takeAlong({ path, operation: NamesPageDocument, variables: { after: null } })}`,
  }
}

/** Names in columns, each with how many statements of theirs there are. */
export const nameColumns = (names: readonly Named[]): Html =>
  html`<ul class="cols">${names.map((name) => html`<li>${nameLink(name)} <span class="muted">${countWords(name.statements)}</span></li>`)}</ul>`
