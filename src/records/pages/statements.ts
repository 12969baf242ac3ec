import type { PageArguments } from '../../domain/paging/pages.ts'
import { parseSearch } from '../../domain/search/search.ts'
import { badInput } from '../../errors.ts'
import type { WantedOf } from '../../queries/question.ts'
import type { RequestRecords } from '../context.ts'
import type { StatementRow } from '../read/rows.ts'
import { voicesNamed } from '../read/voices.ts'
import { type Anchor, fewest } from './anchors.ts'
import { attributionMembers } from './attributions.ts'
import {
  type AttributionFilter,
  attributionConditions,
  checkFilter,
  idsNamed,
  isEmpty,
  lowerCased,
  type RangeArgument,
  rangeBounds,
  rangeConditions,
} from './filters.ts'
import { type Ids, membersOf } from './members.ts'
import type { ListedPage } from './pages.ts'
import { given, type PageRequest } from './requests.ts'

/** The statements to look for: the schema's StatementFilter. */
export type StatementFilter = {
  readonly ids?: Ids
  readonly speakers?: Ids
  readonly onBehalfOf?: Ids
  readonly voiceOf?: Ids
  readonly against?: Ids
  readonly addressedTo?: Ids
  readonly about?: Ids
  readonly mentions?: Ids
  readonly madeAt?: Ids
  readonly types?: readonly string[] | null
  readonly said?: RangeArgument | null
  readonly undated?: 'INCLUDE' | 'EXCLUDE' | 'ONLY' | null
  readonly dateBasis?: readonly string[] | null
  readonly roles?: readonly string[] | null
  readonly attribution?: AttributionFilter | null
  readonly reportedByAll?: Ids
  readonly minIndependentSources?: number | null
  readonly disputed?: boolean | null
  readonly assessedBy?: Ids
  readonly hasAssessment?: boolean | null
  readonly matching?: string | null
}

export type StatementOrder = 'SAID_AT_DESC' | 'SAID_AT_ASC' | 'RECORDED_AT_DESC'

export type StatementsArgs = {
  readonly filter?: StatementFilter | null
  readonly orderBy?: StatementOrder | null
  readonly page: PageArguments
}

/** The most matches that a full-text search returns, best first, before they are put in the requested order. */
const matchBound = 1_000

/** The relation behind each field of the filter that a page can be walked from. */
const relationships = {
  speakers: 'SAID_BY',
  onBehalfOf: 'SAID_FOR',
  against: 'AGAINST',
  addressedTo: 'ADDRESSED_TO',
  about: 'ABOUT',
  mentions: 'MENTIONS',
  madeAt: 'MADE_AT',
  assessedBy: 'HAS_ASSESSOR',
} as const satisfies Partial<Record<keyof StatementFilter, string>>

type FilterAnchor = Anchor<keyof typeof relationships>

/**
 * The page request for a filter of statements. Its ids are extended by those of merged records and of everyone inside
 * each voice, and a search by the ids of its best matches. `met` is the condition that everything on the page is
 * known to meet already.
 *
 * @throws BAD_USER_INPUT for a filter that is unreadable or can match nothing
 */
async function statementRequest(
  records: RequestRecords,
  { filter: asked, orderBy: order, page }: StatementsArgs,
  met: FilterAnchor['meets'] = null,
): Promise<PageRequest> {
  checkFilter(asked ?? {}, 'filter')
  const filter: StatementFilter = { ...asked, ...(met ? { [met]: null } : {}) }
  const orderBy = order ?? 'SAID_AT_DESC'
  const { minIndependentSources } = filter
  if (minIndependentSources != null && minIndependentSources < 1) {
    throw badInput('filter.minIndependentSources', `must be 1 or more; it is ${minIndependentSources}.`)
  }
  const { range } = rangeBounds(filter.said, 'filter.said')
  const undated = filter.undated ?? 'EXCLUDE'
  const [related, matches] = await Promise.all([
    relationConditions(records, filter),
    filter.matching == null
      ? null
      : records.search.bestIds(parseSearch(filter.matching, 'filter.matching'), 'Statement', matchBound + 1),
  ])
  const best = matches?.slice(0, matchBound)
  const ids =
    best && filter.ids ? best.filter((id) => filter.ids?.includes(id)) : (best ?? filter.ids ?? null)
  const conditions = {
    ids,
    types: filter.types,
    ...related,
    dateBasis: filter.dateBasis,
    dated: undated === 'ONLY' ? false : null,
    ...rangeConditions(filter.said, 'filter.said', 'said'),
    undatedToo: range === null ? null : undated !== 'EXCLUDE',
    reportedByAll: filter.reportedByAll && [...new Set(filter.reportedByAll)],
    minIndependentSources,
    disputed: filter.disputed,
    hasAssessment: filter.hasAssessment,
  }
  return {
    page,
    order: orderBy === 'SAID_AT_ASC' ? 'asc' : 'desc',
    property: orderBy === 'RECORDED_AT_DESC' ? 'recordedKey' : 'key',
    conditions: given(conditions),
    dating: {
      range: orderBy === 'RECORDED_AT_DESC' ? null : range,
      undated: datingOf(undated, orderBy),
    },
    named: idsNamed(asked ?? {}, 'filter'),
    isCutOff: matches !== null && matches.length > matchBound,
  }
}

/** @throws BAD_USER_INPUT if statements under a record are requested in the order of their recording */
export async function statementsUnderRequest(
  records: RequestRecords,
  args: StatementsArgs,
): Promise<PageRequest> {
  if (args.orderBy === 'RECORDED_AT_DESC') {
    checkFilter(args.filter ?? {}, 'filter')
    throw badInput(
      'orderBy',
      'RECORDED_AT_DESC is only for all statements together: use SAID_AT_DESC or SAID_AT_ASC here.',
    )
  }
  return statementRequest(records, args)
}

const all = { of: 'Statement', along: [] }

/**
 * A page of all statements. A filtered one is walked from ONE of its conditions and tests the others on the way. That
 * is the given ids, else the relation that the fewest statements have, else the order of all statements.
 */
export async function statementPage(
  records: RequestRecords,
  args: StatementsArgs,
  rows: WantedOf,
): Promise<ListedPage<StatementRow>> {
  // No relation is sorted by when its statements were recorded.
  const isWalkable = args.orderBy !== 'RECORDED_AT_DESC'
  checkFilter(args.filter ?? {}, 'filter')
  const { filter } = args
  const anchors = isWalkable && filter && !filter.ids && filter.matching == null ? anchorsOf(filter) : []
  const only = anchors.length === 1 ? anchors[0]?.meets : null
  const [request, anchor] = await Promise.all([
    statementRequest(records, args, only),
    fewest(records, anchors),
  ])
  const { ids, voiceOf, ...others } = request.conditions ?? {}
  if (ids) {
    const left = given({ ...others, voiceOf })
    return records.pages.from({ ids: ids as string[] }, all, { ...request, conditions: left }, rows)
  }
  if (anchor) {
    const listing = { of: 'Statement', along: anchor.along }
    return records.pages.from({ parents: anchor.parents }, listing, request, rows)
  }
  if (voiceOf && isWalkable) {
    const left = given(others)
    return voicePage(records, voiceOf as string[], { ...request, conditions: left }, rows)
  }
  return records.pages.from({ label: 'Statement' }, all, request, rows)
}

/** What actors said themselves, and what others said on their behalf. */
const voicePage = (
  records: RequestRecords,
  actorIds: readonly string[],
  request: PageRequest,
  rows: WantedOf,
): Promise<ListedPage<StatementRow>> =>
  records.pages.from(
    { parents: actorIds },
    { of: 'Statement', along: ['SAID_BY', 'SAID_FOR'] },
    request,
    rows,
  )

/** In the order of recording, the dates said cannot bound a walk: the range is only tested as a condition. */
const datingOf = (undated: 'INCLUDE' | 'EXCLUDE' | 'ONLY', orderBy: StatementOrder) =>
  orderBy === 'RECORDED_AT_DESC' ? 'INCLUDE' : undated

async function relationConditions(records: RequestRecords, filter: StatementFilter) {
  const members = (ids: Ids) => membersOf(records, ids)
  const [speakers, onBehalfOf, against, addressedTo, about, mentions, madeAt, assessedBy, reported, voiceOf] =
    await Promise.all([
      members(filter.speakers),
      members(filter.onBehalfOf),
      members(filter.against),
      members(filter.addressedTo),
      members(filter.about),
      members(filter.mentions),
      members(filter.madeAt),
      members(filter.assessedBy),
      attributionMembers(records, filter.attribution, 'filter.attribution'),
      voicesNamed(records, filter.voiceOf),
    ])
  const attribution =
    filter.attribution && !isEmpty(filter.attribution)
      ? attributionConditions(filter.attribution, reported, 'filter.attribution')
      : null
  return {
    speakers,
    onBehalfOf,
    against,
    addressedTo,
    about,
    mentions,
    madeAt,
    assessedBy,
    voiceOf,
    roles: lowerCased(filter.roles),
    attribution,
  }
}

/** The relations that a filter names and from which its page can be walked. */
function anchorsOf(filter: StatementFilter): FilterAnchor[] {
  const candidates = Object.entries(relationships).flatMap(([field, relation]): FilterAnchor[] => {
    const meets = field as keyof typeof relationships
    const parents = filter[meets]
    return parents ? [{ along: [relation], parents, meets }] : []
  })
  const sources = filter.reportedByAll?.slice(0, 1) ?? filter.attribution?.sources
  return sources ? [...candidates, { along: ['REPORTED_IN'], parents: sources, meets: null }] : candidates
}
