import type { GraphStore } from '../../../src/graph/store.ts'
import { type Ask, askerOf } from '../../../src/queries/ask.ts'
import type { AnsweredPage, PageAsk, PageSource, Question, Run } from '../../../src/queries/question.ts'
import { typeOfId, typesOf } from '../../../src/queries/reads.ts'
import type { Listing } from '../../../src/records/pages/listing.ts'
import { hubIds } from '../../support/graphs/hubs.ts'
import {
  countFrom,
  everyOrder,
  everyPage,
  pageFrom,
  pageOf,
  pageUnder,
  wholeRun,
} from '../../support/questions.ts'

type Counted = 'degree' | 'ids'

/** A page of hubs: what it lists, and the questions that ask for it, one for each hub. */
export type HubPage = {
  readonly name: string
  readonly listing: Listing
  readonly questions: (how: Partial<PageAsk>, rows?: object | null) => readonly Question[]
  readonly counts: (how: Partial<PageAsk>, counted: Counted) => readonly Question[]
}

const hubsOf = (concept: string, { of, path }: Listing) =>
  // What led to an event are few: the hub is one of them.
  path !== undefined && of === 'Event'
    ? ['event:part-00001']
    : hubIds.filter((id) => typesOf(concept).includes(typeOfId(id)))

/** Pages that have no hub here, of relations that have one of another kind and are walked from it by the same text. */
export const withoutHub = [
  'Actor.statementsAbout',
  'Actor.statementsMentioning',
  'Place.parts',
  'Place.statements',
  'Topic.statements',
]

/** The other pages of cypher/reads, each under its hubs. */
const pagesWithHubs = everyPage.filter(({ name }) => !withoutHub.includes(name))
const under: readonly HubPage[] = pagesWithHubs.map(({ name, under, listing }) => ({
  name,
  listing,
  questions: (how, rows) =>
    hubsOf(under, listing).map((id) =>
      pageUnder(under, [id], pageOf(listing, how, rows === undefined ? {} : { rows })),
    ),
  counts: (how, counted) =>
    hubsOf(under, listing).map((id) => pageUnder(under, [id], pageOf(listing, how, { rows: null, counted }))),
}))

const fromSource = (
  name: string,
  from: Exclude<PageSource, { readonly ids: readonly string[] }>,
  listing: Listing,
): HubPage => ({
  name,
  listing,
  questions: (how, rows) => [pageFrom(from, pageOf(listing, how, rows === undefined ? {} : { rows }))],
  counts: (how) => [countFrom(from, pageOf(listing, how))],
})

/** What filters begin at: the relations that lists of all records are narrowed by. */
const anchors = [
  ['Statement', 'SAID_BY', 'person:hub'],
  ['Statement', 'SAID_BY|SAID_FOR', 'organisation:hub'],
  ['Statement', 'ABOUT', 'event:hub'],
  ['Statement', 'MENTIONS', 'topic:hub'],
  ['Statement', 'REPORTED_IN', 'source:hub'],
  ['Attribution', 'PRINTED_IN', 'source:hub'],
  ['StatementRelation', 'INVOLVES', 'person:hub'],
  ['StatementRelation', 'INVOLVES|INVOLVES_FOR', 'person:hub'],
  ['StatementRelation', 'CONCERNS', 'event:hub'],
  ['Event', 'HAS_PARTICIPANT', 'person:hub'],
  ['Event', 'HELD_AT', 'place:hub'],
  ['Event', 'PART_OF', 'event:hub'],
  ['Source', 'PUBLISHED_BY', 'organisation:hub'],
] as const

const from: readonly HubPage[] = [
  ...Object.entries(everyOrder).map(([label, of]) =>
    fromSource(`all of ${label}`, { label }, { of, along: [] }),
  ),
  ...anchors.map(([of, along, hub]) =>
    fromSource(`${of} from ${along}`, { parents: [hub] }, { of, along: along.split('|') }),
  ),
]

export const everyHubPage: readonly HubPage[] = [...under, ...from]

/** Where a page begins: at the beginning, in the middle and near the end, from either side. */
export async function placesOf(store: GraphStore, page: HubPage): Promise<readonly Partial<PageAsk>[]> {
  const ask = askerOf(store)
  const answers = await Promise.all(
    page.questions({ limit: 20_000 }, {}).map((question) => keysOf(ask, question)),
  )
  const keys = answers.flat().sort()
  const middle = keys[Math.floor(keys.length / 2)] ?? ''
  const places: readonly Partial<Run>[] = [
    {},
    { ceiling: middle },
    { floor: middle },
    { ceiling: keys.at(40) ?? '~' },
    { floor: keys.at(-40) ?? '' },
  ]
  // From either side at the beginning, then in turns.
  return [{}, ...places].map((place, index) => ({
    order: index % 2 === 0 ? 'asc' : 'desc',
    runs: [{ ...wholeRun, ...place }],
  }))
}

async function keysOf(ask: Ask, question: Question): Promise<string[]> {
  const pages =
    question.root === 'records'
      ? (await ask.records(question)).map(({ row }) => row.page as AnsweredPage)
      : question.root === 'page'
        ? [await ask.page(question)]
        : []
  return pages.flatMap(({ rows }) => rows.map(({ key }) => key))
}
