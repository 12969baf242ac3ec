import {
  EventRowsDocument,
  FurtherReportsDocument,
  StatementRowsDocument,
} from '../../generated/page-operations.ts'
import type { Answer, Asked, Download, Shown, View } from '../page.ts'
import { choiceIn } from '../parameters.ts'
import { feedText } from './feed.ts'
import { newestOf, placeInFeed } from './newest.ts'
import { type TableRows, tableText } from './table.ts'

/** A page in the form that was asked for by `?format=`. @throws Refused for one that it is not to be had in */
export async function inFormat(view: View, asked: Asked): Promise<Answer> {
  const { data, statements, status } = view
  if (status !== 200 || !asked.query.has('format')) return view
  const forms: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
    html: () => view,
    ...(data && { jsonld: () => linkedData(data) }),
    ...(statements && { csv: () => table(view, statements, asked) }),
    ...(statements && asked.site.publicUrl !== null && { atom: () => feed(view, statements, asked) }),
  }
  const format = choiceIn(asked.query, 'format', Object.keys(forms))
  return forms[format ?? 'html']?.() ?? view
}

const linkedData = (data: object): Download => ({
  type: 'application/ld+json',
  text: `${JSON.stringify(data, null, 2)}\n`,
})

const table = ({ path }: View, statements: Shown, asked: Asked): Download => ({
  type: 'text/csv; charset=utf-8',
  file: fileName(path),
  text: tableText(tableRows(statements, asked), asked.site),
})

/** "zelensky-exchange-complex.csv": what a system of files takes. */
const fileName = (path: string) =>
  `${
    path
      .replace(/^\/read\/?/, '')
      .replace(/^\w+:/, '')
      .replace(/[^\w-]+/g, '-')
      .slice(0, 80) || 'on-record'
  }.csv`

const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }

const tableRows = (shown: Shown, { ask }: Asked): TableRows => ({
  statements: async (after) =>
    'event' in shown
      ? ((await ask(EventRowsDocument, { id: shown.event, after })).event?.statements ?? nothing)
      : (await ask(StatementRowsDocument, { filter: shown.filter, after })).statements,
  reports: async (id, after) =>
    (await ask(FurtherReportsDocument, { id, after })).statement?.attributions ?? nothing,
})

/** A page of the feed: of all that is about an event or was made at it, too. */
async function feed({ title, path, fed }: View, shown: Shown, asked: Asked): Promise<Download> {
  const { ask, site, query } = asked
  const filters = fed ?? ('filter' in shown ? [shown.filter] : [])
  const after = query.get(placeInFeed)
  const { statements, next } = await newestOf(filters, after, ask)
  return {
    type: 'application/atom+xml; charset=utf-8',
    text: feedText({ title, path, statements, after, next }, site),
  }
}
