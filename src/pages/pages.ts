import { type RecordKind, recordKindOf } from '../domain/ids.ts'
import { LogNumber } from '../generated/pages.ts'
import { statementPage } from './about/statement.ts'
import { asking } from './asking.ts'
import { iconPage, styleSheetPage } from './loaded.ts'
import { type Page, Refused } from './page.ts'
import type { Execute, PageRequest } from './page-request.ts'
import { failed, notFound } from './parts/absent.ts'
import { type Reply, replyWith, statusOf } from './reply.ts'
import type { Site } from './site.ts'

/** The pages about records, by how their ids begin. */
const aboutRecords: { readonly [kind in RecordKind]?: Page } = {
  statement: statementPage,
}

/** The other pages, by their names behind `/read/`. */
const named: Readonly<Record<string, Page>> = {
  'icon.svg': iconPage,
  'style.css': styleSheetPage,
}

/** The page at `/read/<name>`: of a record, where the name is an id. */
function pageAt(name: string): Page {
  const kind = recordKindOf(name)
  const page = kind === null ? (Object.hasOwn(named, name) ? named[name] : undefined) : aboutRecords[kind]
  return page ?? (async (asked) => notFound(asked))
}

/** The pages of a graph, for people who write no GraphQL. */
export type Pages = { answer(request: PageRequest): Promise<Reply> }

export const readingRoom = (execute: Execute, site: Site): Pages => ({
  async answer(request) {
    const ask = asking(execute, request)
    const { name, query, form, root, known } = request
    try {
      const { stats } = await ask(LogNumber, {})
      const tag = `W/"${stats.changes}-${stats.version}"`
      if (form === null && known === tag) return { status: 304, headers: { etag: tag }, body: '' }
      const answer = await pageAt(name)({ name, query, form, site, ask })
      return replyWith(answer, { site, root, tag })
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      return replyWith(failed(statusOf(fault.code), fault.message), { site, root, tag: null })
    }
  },
})

export type { PageRequest, Reply, Site }
