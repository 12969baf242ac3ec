import { type RecordKind, recordKindOf } from '../domain/ids.ts'
import { actorPage } from './about/actor/actor.ts'
import { disputePage } from './about/dispute.ts'
import { eventPage } from './about/event/event.ts'
import { partPage } from './about/part.ts'
import { placePage } from './about/place.ts'
import { scalePage } from './about/scale.ts'
import { sourcePage } from './about/source.ts'
import { statementPage } from './about/statement/statement.ts'
import { topicPage } from './about/topic.ts'
import { asking } from './asking.ts'
import { checkPage } from './by-name/check.ts'
import { frontPage } from './by-name/front.ts'
import { inTimePage } from './by-name/in-time.ts'
import { namesPage } from './by-name/names.ts'
import { rulesPage } from './by-name/rules.ts'
import { signInPage } from './by-name/sign-in.ts'
import { whatsNewPage } from './by-name/whats-new.ts'
import { cards } from './cards/cards.ts'
import { connectionsPage } from './connected/connections.ts'
import { networkPage } from './connected/network.ts'
import { inFormat } from './downloads/formats.ts'
import { iconPage, scriptPage, styleSheetPage } from './loaded/loaded.ts'
import { type Page, Refused } from './page.ts'
import type { Execute, PageRequest } from './page-request.ts'
import { assertGivenOnce, without } from './parameters.ts'
import { failed, notFound } from './parts/absent.ts'
import { notChanged, type Reply, replyWith, statusOf } from './reply.ts'
import { searchPage } from './searching/search.ts'
import { suggestionsPage } from './searching/suggestions.ts'
import { idAndRevision, pathOf, type Site, withParameters } from './site.ts'
import { tagOf } from './tag.ts'

/** The pages about records, by how their ids begin. */
const aboutRecords: { readonly [kind in RecordKind]: Page } = {
  person: actorPage,
  organisation: actorPage,
  group: actorPage,
  statement: statementPage,
  relation: disputePage,
  event: eventPage,
  source: sourcePage,
  topic: topicPage,
  place: placePage,
  attribution: partPage,
  evidence: partPage,
  participation: partPage,
  membership: partPage,
  judgement: partPage,
  assessment: partPage,
  scale: scalePage,
  grade: partPage,
  attestation: partPage,
}

/** The other pages, by their names behind `/read/`. */
const named: Readonly<Record<string, Page>> = {
  '': frontPage,
  search: searchPage,
  check: checkPage,
  new: whatsNewPage,
  names: namesPage,
  timeline: inTimePage,
  connections: connectionsPage,
  network: networkPage,
  rules: rulesPage,
  'sign-in': signInPage,
  suggestions: suggestionsPage,
  'icon.svg': iconPage,
  'page.js': scriptPage,
  'style.css': styleSheetPage,
}

/** The pages that say nothing of the record: they are open to whoever may not read it. */
const open = new Set(['sign-in', 'icon.svg', 'page.js', 'style.css'])

/** The page at `/read/<name>`: of a record, where the name is an id. */
function pageAt(name: string): Page {
  const kind = recordKindOf(name)
  const page = kind === null ? (Object.hasOwn(named, name) ? named[name] : undefined) : aboutRecords[kind]
  return page ?? (async (asked) => notFound(asked))
}

/** The pages of a graph, for people who write no GraphQL. */
export type Pages = { answer(request: PageRequest): Promise<Reply> } & ReturnType<typeof cards>

export const readingRoom = (execute: Execute, site: Site): Pages => ({
  ...cards(execute, site),
  async answer(request) {
    const { query, form, root, known, viewer, notice = null } = request
    const { name, revision } = idAndRevision(request.name)
    const ask = asking(execute, request)
    const asked = { name, revision, query, form, root, site, viewer, notice, ask }
    const frame = { site, root, viewer }
    try {
      if (open.has(name))
        return replyWith(await pageAt(name)({ ...asked, logNumber: 0 }), { ...frame, tag: null })
      assertGivenOnce(query)
      const current = await tagOf(ask)
      const tag = form === null ? current.tag : null
      if (tag !== null && known === tag) return notChanged(tag)
      const now = { ...asked, logNumber: current.logNumber }
      const answer = await pageAt(name)(now)
      return replyWith('body' in answer ? await inFormat(answer, now) : answer, { ...frame, tag })
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      const { code, message, argument } = fault
      const mended = argument !== undefined && query.has(argument) ? addressWithout(request, argument) : null
      return replyWith(failed(statusOf(code), message, mended), { ...frame, tag: null })
    }
  },
})

/** The address that was asked for, without a parameter of it. */
const addressWithout = ({ name, query }: PageRequest, parameter: string): string =>
  withParameters(name === '' ? '/read' : pathOf(name), without(query, parameter))

export type { PageRequest, Reply, Site }
