import type { Page, PageArguments } from '../../domain/paging/pages.ts'
import { CLASHING_RELATION_TYPES } from '../../domain/vocabulary.ts'
import { badInput } from '../../errors.ts'
import type { WantedOf } from '../../queries/question.ts'
import { typeOfId } from '../../queries/reads.ts'
import type { RequestRecords } from '../context.ts'
import type { DisputeRelationship } from '../read/relations.ts'
import type { RelationRow } from '../read/rows.ts'
import { voicesNamed } from '../read/voices.ts'
import { checkFilter, type RangeArgument, rangeConditions } from './filters.ts'
import { type Ids, membersOf } from './members.ts'
import { given, inOrder, type PageRequest } from './requests.ts'

/** The disputes to look for: the schema's DisputeFilter. */
export type DisputeFilter = {
  readonly involving?: Ids
  readonly between?: Ids
  readonly voiceOf?: Ids
  readonly about?: Ids
  readonly types?: readonly string[] | null
  readonly certainty?: readonly string[] | null
  readonly clash?: readonly string[] | null
  readonly said?: RangeArgument | null
  readonly sameSpeaker?: boolean | null
}

export type DisputesArgs = {
  readonly filter?: DisputeFilter | null
  readonly orderBy?: 'LAST_SAID_DESC' | 'LAST_SAID_ASC' | null
  readonly page: PageArguments
}

/**
 * The page request for a filter of disputes, in order of time: clashes between speakers, unless the filter asks for
 * other types. `met` is the condition that everything on the page is known to meet already.
 *
 * @throws BAD_USER_INPUT for a `between` that does not name two actors, and for a type of relation that is not a
 *   dispute
 */
export async function disputeRequest(
  records: RequestRecords,
  { filter: asked, orderBy, page }: DisputesArgs,
  met: Walk['meets'] = null,
): Promise<PageRequest> {
  checkDisputeFilter(asked ?? {})
  const filter = { ...asked, ...(met ? { [met]: null } : {}) }
  const members = (ids: Ids) => membersOf(records, ids)
  const [involving, between, betweenOther, about, voiceOf] = await Promise.all([
    members(filter.involving),
    members(filter.between?.slice(0, 1)),
    members(filter.between?.slice(1)),
    members(filter.about),
    voicesNamed(records, filter.voiceOf),
  ])
  return inOrder(
    page,
    orderBy === 'LAST_SAID_ASC' ? 'asc' : 'desc',
    {
      involving,
      between,
      betweenOther,
      voiceOf,
      about,
      types: filter.types,
      certainty: filter.certainty,
      clash: filter.clash ?? ['SPEAKERS'],
      ...rangeConditions(filter.said, 'filter.said', 'said'),
      sameSpeaker: filter.sameSpeaker,
    },
    asked,
  )
}

/** @throws BAD_USER_INPUT for a filter that is unreadable or can match nothing */
function checkDisputeFilter(filter: DisputeFilter): void {
  checkFilter(filter, 'filter')
  const { between } = filter
  if (between && between.length !== 2) {
    throw badInput('filter.between', `it names ${between.length}; name two actors, one for each side.`)
  }
  const noClash = filter.types?.find((type) => !isClash(type))
  if (noClash) {
    throw badInput(
      'filter.types',
      `${noClash} is not a dispute; these are: ${CLASHING_RELATION_TYPES.join(', ')}. For other relations, use Statement.relations.`,
    )
  }
}

/**
 * A page of all disputes. A filtered one is walked from the condition with the fewest disputes, and tests the others
 * on the way.
 */
export async function disputePage(
  records: RequestRecords,
  args: DisputesArgs,
  rows: WantedOf,
): Promise<Page<RelationRow>> {
  const filter = args.filter ?? {}
  checkDisputeFilter(filter)
  const walks = walksOf(filter, await voicesNamed(records, filter.voiceOf))
  // With only one way to walk, the condition that it starts from need not be tested again.
  const only = walks.length === 1 ? walks[0]?.meets : null
  const [walk, request] = await Promise.all([fewest(records, walks), disputeRequest(records, args, only)])
  if (!walk)
    return records.pages.from({ label: 'Dispute' }, { of: 'StatementRelation', along: [] }, request, rows)
  const listing = { of: 'StatementRelation', along: walk.along }
  const left = { ...request.conditions, ...(walk.meets ? { [walk.meets]: null } : {}) }
  return records.pages.from({ parents: walk.parents }, listing, { ...request, conditions: given(left) }, rows)
}

/** A starting point for walking a page, and the condition that everything reached from there meets. */
type Walk = {
  readonly along: readonly DisputeRelationship[]
  readonly parents: readonly string[]
  readonly meets: 'involving' | 'voiceOf' | 'about' | null
}

function walksOf(filter: DisputeFilter, voices: readonly string[] | null): Walk[] {
  const { involving, between, about } = filter
  return [
    ...(involving ? [{ along: ['INVOLVES'] as const, parents: involving, meets: 'involving' as const }] : []),
    ...(between ?? []).map((id) => ({ along: ['INVOLVES'] as const, parents: [id], meets: null })),
    ...(about ? [{ along: ['CONCERNS'] as const, parents: about, meets: 'about' as const }] : []),
    ...(voices
      ? [{ along: ['INVOLVES', 'INVOLVES_FOR'] as const, parents: voices, meets: 'voiceOf' as const }]
      : []),
  ]
}

async function fewest({ pages }: RequestRecords, walks: readonly Walk[]): Promise<Walk | undefined> {
  if (walks.length < 2) return walks[0]
  const degreeOf = async ({ along, parents }: Walk) => {
    const known = parents.map((id) => ({ id, concept: typeOfId(id) }))
    const degrees = await Promise.all(along.map((relation) => pages.degreeOf(relation, known)))
    return degrees.reduce((sum, degree) => sum + degree, 0)
  }
  const counted = await Promise.all(walks.map(async (walk) => ({ walk, disputes: await degreeOf(walk) })))
  return counted.sort((a, b) => a.disputes - b.disputes)[0]?.walk
}

const isClash = (type: string) => CLASHING_RELATION_TYPES.some((clashing) => clashing === type)
