import { EventRowsDocument, StatementRowsDocument } from '../../generated/page-operations.ts'
import type { Answer, Asked, Shown, View } from '../page.ts'
import { feedText } from './feed.ts'
import { newestOf } from './newest.ts'
import { type NextRows, tableText } from './table.ts'

/** A page in the form that was asked for by `?format=`: as a page, unless it is to be had as another one. */
export async function inFormat(view: View, asked: Asked): Promise<Answer> {
  const { data, statements, status } = view
  const format = asked.query.get('format')
  if (status !== 200 || format === null) return view
  if (format === 'jsonld' && data)
    return { type: 'application/ld+json', text: `${JSON.stringify(data, null, 2)}\n` }
  if (format === 'csv' && statements)
    return {
      type: 'text/csv; charset=utf-8',
      file: fileName(view.path),
      text: tableText(nextRows(statements, asked), asked.site),
    }
  if (format === 'atom' && statements && asked.site.publicUrl !== null)
    return { type: 'application/atom+xml; charset=utf-8', text: await feed(view, statements, asked) }
  return view
}

/** "zelensky-exchange-complex.csv": what a system of files takes. */
const fileName = (path: string) =>
  `${
    path
      .replace(/^\/read\/?/, '')
      .replace(/^\w+:/, '')
      .replace(/[^\w-]+/g, '-')
      .slice(0, 80) || 'on-record'
  }.csv`

function nextRows(shown: Shown, { ask }: Asked): NextRows {
  const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
  if ('event' in shown)
    return async (after) =>
      (await ask(EventRowsDocument, { id: shown.event, after })).event?.statements ?? nothing
  return async (after) => (await ask(StatementRowsDocument, { filter: shown.filter, after })).statements
}

/** A page of the feed: of all that is about an event or was made at it, too. */
async function feed({ title, path, fed }: View, shown: Shown, { ask, site, query }: Asked): Promise<string> {
  const filters = fed ?? ('filter' in shown ? [shown.filter] : [])
  const { statements, next } = await newestOf(filters, query.get('after'), ask)
  return feedText({ title, path, statements, after: query.get('after'), next }, site)
}
