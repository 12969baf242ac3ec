import { anonymous } from '../../domain/viewers.ts'
import { asking } from '../asking.ts'
import { markupOf } from '../markup/html.ts'
import { type Ask, Refused } from '../page.ts'
import type { Execute, PageRequest } from '../page-request.ts'
import { notChanged, type Reply, revalidated, sentFile } from '../reply.ts'
import { idAndRevision, type Site } from '../site.ts'
import { tagOf } from '../tag.ts'
import { cardOf } from './card.ts'
import { cardFiles } from './files.ts'
import { cardFrame } from './frame.ts'
import { embedding } from './oembed.ts'

/** A request for a card: `name` is what stands behind `/card/`. */
export type CardRequest = Pick<PageRequest, 'name' | 'root' | 'signal' | 'caller' | 'known'>

/** A request for how to embed a page. */
export type EmbeddingRequest = Pick<PageRequest, 'query' | 'signal' | 'caller'>

/**
 * Statements for the pages of other sites. Whoever looks at these is nobody to this server, signed in or not: what is not
 * public is not shown on a card.
 */
export const cards = (execute: Execute, site: Site) => ({
  /** `/card/<id>`, `/card/<id>@<revision>`, and what these load. */
  async card(request: CardRequest): Promise<Reply> {
    const file = cardFiles.get(request.name)
    if (file !== undefined) return sentFile(file, null)
    const ask = asking(execute, { ...request, viewer: anonymous })
    const tag = await publicTag(ask)
    if (tag !== null && request.known === tag) return notChanged(tag)
    const { name, revision } = idAndRevision(request.name)
    const card = await cardOf(name, revision, ask)
    return {
      status: card.status,
      headers: { 'content-type': 'text/html; charset=utf-8', ...revalidated(tag) },
      body: markupOf(cardFrame(card, site), request.root),
    }
  },
  /** `/oembed?url=`: how to show the card of a page. */
  async embedding(request: EmbeddingRequest): Promise<Reply> {
    const ask = asking(execute, { ...request, viewer: anonymous })
    const { status, answer } = await embedding(request.query, site, ask)
    return {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' },
      body: JSON.stringify(answer),
    }
  },
})

/** The tag of the record as it is now; null where it may not be read by everybody, or cannot be at the moment. */
const publicTag = (ask: Ask): Promise<string | null> =>
  tagOf(ask).then(
    ({ tag }) => tag,
    (fault) => {
      if (fault instanceof Refused) return null
      throw fault
    },
  )
