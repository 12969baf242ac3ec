import type { PageSource, PageWanted, WantedOf } from '../../queries/question.ts'
import { type Page, readsOf } from '../../queries/reads.ts'
import type { Known } from '../read/records.ts'
import { isPlain, type PageRequest } from './requests.ts'

/** What a page lists: the concept, and the relations that lead to it. */
export type Listing = Page

/** A list that is read with others, from where it is walked. */
export type ListRequest = {
  readonly from: PageSource
  readonly listing: Listing
  readonly request: PageRequest
}

/** The listing behind a page field of a record type. */
export function listingOf({ concept }: Pick<Known, 'concept'>, name: string): Listing {
  const listing = readsOf(concept).pages[name]
  if (!listing) throw new Error(`${concept} has no pages ${name}`)
  return listing
}

/**
 * How a page under a record is counted. If it shows all of one relation, the engine's own count (the degree) is
 * enough.
 */
export const countedBy = ({ along, members, where }: Listing, request: PageRequest): 'degree' | 'ids' =>
  along.length === 1 && members === undefined && where === undefined && isPlain(request) ? 'degree' : 'ids'

/** A page as a part of a question. */
export const wantedPage = (
  listing: Listing,
  ask: PageWanted['ask'],
  rows: WantedOf | null,
  counted: PageWanted['counted'],
): PageWanted => ({ as: 'page', ...listing, ask, rows, counted })
