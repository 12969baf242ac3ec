import type { Page, PageArguments } from '../domain/pages.ts'
import { parseSearch } from '../domain/search.ts'
import { badInput } from '../errors.ts'
import type { Dating } from './bounds.ts'
import type { RequestRecords } from './context.ts'
import {
  type AttributionFilter,
  attributionConditions,
  checkFilter,
  isEmpty,
  type RangeArgument,
  rangeBounds,
} from './filters.ts'
import {
  type StatementConditions,
  type StatementParts,
  type StatementRelationship,
  type StatementRow,
  unconditionalStatements,
} from './statement.ts'
import { voicesNamed } from './voices.ts'
import type { Anchor } from './walk-queries.ts'

type Ids = readonly string[] | null | undefined

/** Which statements are asked for: the schema's StatementFilter. */
export type StatementFilter = {
  readonly ids?: Ids
  readonly speakers?: Ids
  readonly onBehalfOf?: Ids
  readonly voiceOf?: Ids
  readonly against?: Ids
  readonly addressedTo?: Ids
  readonly about?: Ids
  readonly mentions?: Ids
  readonly types?: readonly string[] | null
  readonly said?: RangeArgument | null
  readonly undated?: 'INCLUDE' | 'EXCLUDE' | 'ONLY' | null
  readonly dateBasis?: readonly string[] | null
  readonly attribution?: AttributionFilter | null
  readonly reportedByAll?: Ids
  readonly minIndependentSources?: number | null
  readonly disputed?: boolean | null
  readonly matching?: string | null
}

export type StatementOrder = 'SAID_AT_DESC' | 'SAID_AT_ASC' | 'RECORDED_AT_DESC'

export type StatementsAsked = {
  readonly filter: StatementFilter
  readonly orderBy: StatementOrder
  readonly page: PageArguments
  readonly parts: StatementParts
  /** The relations of one record that the page is under; absent at the root. */
  readonly under?: readonly Anchor<StatementRelationship>[]
}

/** Full text gives at most so many best matches, which are then put in order. */
const matchBound = 1_000

/** The relationship behind each list of the filter that a page can walk, and so anchor at. */
const relationships = {
  speakers: 'SAID_BY',
  onBehalfOf: 'SAID_FOR',
  against: 'AGAINST',
  addressedTo: 'ADDRESSED_TO',
  about: 'ABOUT',
  mentions: 'MENTIONS',
} as const satisfies Partial<Record<keyof StatementFilter, StatementRelationship>>

/**
 * A page of statements. A filtered one is anchored at ONE of its conditions (given ids, else the relation that the
 * fewest statements have, else the whole order), is walked from there in order, and must meet the others.
 *
 * @throws BAD_USER_INPUT for a filter that cannot be met or read
 */
export async function statementPage(
  records: RequestRecords,
  { filter, orderBy, page, parts, under }: StatementsAsked,
): Promise<Page<StatementRow>> {
  checkFilter(filter, 'filter')
  if (under && orderBy === 'RECORDED_AT_DESC') {
    throw badInput(
      'orderBy',
      'RECORDED_AT_DESC is only for all statements together: use SAID_AT_DESC or SAID_AT_ASC here.',
    )
  }
  const { minIndependentSources } = filter
  if (minIndependentSources != null && minIndependentSources < 1) {
    throw badInput('filter.minIndependentSources', `must be 1 or more; it is ${minIndependentSources}.`)
  }
  const { from, until, range } = rangeBounds(filter.said, 'filter.said')
  const undated = filter.undated ?? 'EXCLUDE'
  const dating: Dating = {
    range: orderBy === 'RECORDED_AT_DESC' ? null : range,
    undated: datingOf(undated, orderBy),
  }
  const order = orderBy === 'SAID_AT_ASC' ? 'asc' : 'desc'
  const property = orderBy === 'RECORDED_AT_DESC' ? 'recordedKey' : 'key'
  const conditions: StatementConditions = {
    ...unconditionalStatements,
    ...(await relationConditions(records, filter)),
    types: filter.types ?? null,
    dateBasis: filter.dateBasis ?? null,
    dated: undated === 'ONLY' ? false : null,
    saidFrom: from,
    saidUntil: until,
    undatedToo: undated !== 'EXCLUDE',
    reportedByAll: filter.reportedByAll ? [...new Set(filter.reportedByAll)] : null,
    minIndependentSources: minIndependentSources ?? null,
    disputed: filter.disputed ?? null,
  }
  const request = { page, order, property, parts, dating } as const
  const matching = filter.matching == null ? null : parseSearch(filter.matching, 'filter.matching')
  const matches = matching && (await records.search.bestIds(matching, 'Statement', matchBound + 1))
  const best = matches?.slice(0, matchBound)
  const isCutOff = matches !== null && matches.length > matchBound
  const ids =
    best && filter.ids ? best.filter((id) => filter.ids?.includes(id)) : (best ?? filter.ids ?? null)

  if (ids && !under) {
    const among = await records.statements.among(ids, { ...request, conditions })
    return isCutOff ? withMore(among) : among
  }
  // No relation is ordered by when its statements were recorded.
  const isWalkable = property === 'key'
  const walked = under ?? (isWalkable ? await fewestAnchors(records, filter) : null)
  const voices = walked === null && isWalkable ? conditions.voiceOf : null
  const anchors = walked ?? (voices && voiceAnchors(voices))
  // Walks from the voices meet that condition by themselves.
  const others = { ...conditions, ids, voiceOf: voices ? null : conditions.voiceOf }
  const left = isUnconditional(others) ? null : others
  const found = anchors
    ? await records.statements.related(anchors, { ...request, conditions: left })
    : await records.statements.inOrder({ ...request, conditions: left })
  return isCutOff ? withMore(found) : found
}

/** A page of the best of more matches than are looked at. */
const withMore = (page: Page<StatementRow>): Page<StatementRow> => ({
  ...page,
  count: async () => ({ ...(await page.count()), isExact: false }),
})

/** In the order of recording there are no dates to walk by: the conditions alone decide. */
const datingOf = (undated: 'INCLUDE' | 'EXCLUDE' | 'ONLY', orderBy: StatementOrder) =>
  orderBy === 'RECORDED_AT_DESC' ? 'INCLUDE' : undated

async function relationConditions(records: RequestRecords, filter: StatementFilter) {
  const members = async (ids: Ids) => (ids ? await records.entities.membersOfAll(ids) : null)
  const [speakers, onBehalfOf, against, addressedTo, about, mentions, publishers, voiceOf] =
    await Promise.all([
      members(filter.speakers),
      members(filter.onBehalfOf),
      members(filter.against),
      members(filter.addressedTo),
      members(filter.about),
      members(filter.mentions),
      members(filter.attribution?.publishers),
      voicesNamed(records, filter.voiceOf),
    ])
  const attribution =
    filter.attribution && !isEmpty(filter.attribution)
      ? attributionConditions(filter.attribution, publishers, 'filter.attribution')
      : null
  return {
    speakers,
    onBehalfOf,
    against,
    addressedTo,
    about,
    mentions,
    voiceOf,
    attribution,
  }
}

const isUnconditional = ({ undatedToo: _undatedToo, ...conditions }: StatementConditions) =>
  isEmpty(conditions)

/** The relation that the fewest statements have; null where the filter names none. */
async function fewestAnchors(
  records: RequestRecords,
  filter: StatementFilter,
): Promise<Anchor<StatementRelationship>[] | null> {
  const candidates = Object.entries(relationships).flatMap(([field, relation]) => {
    const parentIds = filter[field as keyof typeof relationships]
    return parentIds ? [{ relation, parentIds }] : []
  })
  const sources = filter.reportedByAll?.slice(0, 1) ?? filter.attribution?.sources
  const all: { relation: StatementRelationship; parentIds: readonly string[] }[] = sources
    ? [...candidates, { relation: 'REPORTED_IN', parentIds: sources }]
    : candidates
  const counted = await Promise.all(
    all.map(async (candidate) => ({
      ...candidate,
      degree: all.length === 1 ? 0 : await records.statements.degree(candidate.relation, candidate.parentIds),
    })),
  )
  const [fewest] = counted.sort((a, b) => a.degree - b.degree)
  return fewest ? fewest.parentIds.map((parentId) => ({ relation: fewest.relation, parentId })) : null
}

/** What actors said themselves and what others said for them. */
export const voiceAnchors = (actorIds: readonly string[]): Anchor<StatementRelationship>[] =>
  actorIds.flatMap((parentId) => [
    { relation: 'SAID_BY' as const, parentId },
    { relation: 'SAID_FOR' as const, parentId },
  ])
