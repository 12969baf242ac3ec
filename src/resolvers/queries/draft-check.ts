import { setImmediate } from 'node:timers/promises'
import { badCursor, encodeCursor } from '../../domain/paging/cursors.ts'
import { type PageArguments, pageArguments } from '../../domain/paging/pages.ts'
import { checkedDraft, indexAfter } from '../../drafts/checked-draft.ts'
import { quotationsOfDraft } from '../../drafts/drafts.ts'
import { recordedLookUps } from '../../drafts/recorded-look-ups.ts'
import { badInput } from '../../errors.ts'
import type { QueryResolvers } from '../../generated/resolvers.ts'
import { knownSpeaker } from '../../records/search/quote-check.ts'

/** In characters: reading one that is made to be slow takes a second or two, and nothing can interrupt it. */
const longestDraft = 100_000

/** A position in a draft: how many of its quotations come before. */
const order = 'DRAFT'

export const draftQueries: Pick<QueryResolvers, 'checkDraft'> = {
  async checkDraft(_root, { text, format, speaker = null, allowUnconfirmed, ...args }, context) {
    const { records, signal } = context
    if (text.length > longestDraft)
      throw badInput(
        'text',
        `it has ${text.length} characters; a draft may have at most ${longestDraft}. Send it in parts.`,
      )
    const page = pageArguments(args, { order })
    const from = indexOf(page)
    if (speaker !== null) await knownSpeaker(records, speaker)
    // Whoever has left, or whose time is up, is noticed before each draft of a request is read.
    await setImmediate()
    signal.throwIfAborted()
    const quotations = quotationsOfDraft(text, format ?? 'MARKDOWN')
    const checked = await checkedDraft(recordedLookUps(records), quotations, {
      speaker,
      allowsUnconfirmed: allowUnconfirmed ?? false,
      part: { from, first: page.first },
    })
    let at = from
    const edges = checked.map(({ matches, named, ...quotation }) => {
      at = indexAfter(quotations, at, quotation.isFound)
      return {
        cursor: encodeCursor(order, String(at)),
        node: { ...quotation, named: [...named], matches: matches.map(({ row }) => row) },
      }
    })
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: at < quotations.length,
        hasPreviousPage: page.after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: quotations.length,
      totalCountIsExact: true,
    }
  },
}

function indexOf({ after }: PageArguments): number {
  const index = Number(after ?? 0)
  if (!Number.isSafeInteger(index) || index < 0) throw badCursor('after')
  return index
}
