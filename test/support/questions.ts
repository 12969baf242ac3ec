import { reads } from '../../src/generated/reads.ts'
import {
  type CountQuestion,
  type GroupsQuestion,
  nothingWanted,
  type PageAsk,
  type PageQuestion,
  type PageSource,
  type PageWanted,
  type RecordsQuestion,
  type WantedOf,
} from '../../src/queries/question.ts'
import { type Page, typesOf } from '../../src/queries/reads.ts'
import { countedBy, type Listing } from '../../src/records/pages/listing.ts'
import { inOrder } from '../../src/records/pages/requests.ts'
import { ofTypes, wholeOf } from '../../src/records/read/wanted.ts'

/** A page of cypher/reads: `Actor.statements`, what it is under, and what it lists. */
export type NamedPage = { readonly name: string; readonly under: string; readonly listing: Listing }

/** Relations of statements hold both ways or one: what `Statement.relations(direction:)` walks. */
const oneWay: readonly NamedPage[] = (['RELATES_FROM', 'RELATES_TO'] as const).map((relation) => ({
  name: `Statement.relations ${relation}|HOLDS_BOTH_WAYS`,
  under: 'Statement',
  listing: { of: 'StatementRelation', along: [relation, 'HOLDS_BOTH_WAYS'] },
}))

/** Every page of cypher/reads, and those that follow one direction of it. */
export const everyPage: readonly NamedPage[] = [
  ...Object.entries(reads).flatMap(([under, { pages }]) =>
    Object.entries(pages as Readonly<Record<string, Page>>).map(([name, listing]) => ({
      name: `${under}.${name}`,
      under,
      listing,
    })),
  ),
  ...oneWay,
]

/** The labels whose records have an order of their own, and what such records are read as. */
export const everyOrder: Readonly<Record<string, string>> = {
  Actor: 'Actor',
  Assessment: 'Assessment',
  Attribution: 'Attribution',
  Dispute: 'StatementRelation',
  Event: 'Event',
  Evidence: 'Evidence',
  Place: 'Place',
  RatingScale: 'RatingScale',
  ReliabilityGrade: 'ReliabilityGrade',
  Source: 'Source',
  Statement: 'Statement',
  Topic: 'Topic',
}

export const wholeRun = { floor: '', ceiling: '~', span: null }

/** Everything, from the beginning, in one page. */
const everything: PageAsk = {
  order: 'asc',
  property: 'key',
  runs: [wholeRun],
  limit: 1_000,
  scan: 1_000,
  countScan: 10_001,
  conditions: null,
}

/** A page of whole records, in order, unless something else is asked. */
export const pageOf = (
  listing: Listing,
  ask: Partial<PageAsk> = {},
  { rows = wholeOf(listing.of), counted = null }: Partial<Pick<PageWanted, 'rows' | 'counted'>> = {},
): PageWanted => ({ as: 'page', ...listing, ask: { ...everything, ...ask }, rows, counted })

/** How the product counts a page that is not filtered. */
export const countedAll = (listing: Listing) =>
  countedBy(listing, inOrder({ first: 1, order: '', after: null }, 'asc'))

/** A page under each of some records of a concept. */
export function pageUnder(under: string, ids: readonly string[], page: PageWanted): RecordsQuestion {
  const wanted = { ...nothingWanted, pages: [page] }
  return recordsOf(
    ids,
    ofTypes(typesOf(under), () => wanted),
  )
}

export const recordsOf = (ids: readonly string[], of: WantedOf): RecordsQuestion => ({
  root: 'records',
  ids,
  of,
})

export const pageFrom = (from: PageSource, page: PageWanted): PageQuestion => ({ root: 'page', from, page })

export const countFrom = (from: CountQuestion['from'], page: PageWanted): CountQuestion => ({
  root: 'count',
  from,
  page: { ...page, rows: null, counted: 'ids' },
})

export const groupsFrom = (
  from: GroupsQuestion['from'],
  page: PageWanted,
  by: readonly string[],
): GroupsQuestion => ({ root: 'groups', from, page: { ...page, rows: null }, by })
