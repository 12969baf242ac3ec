import type { Page, PageArguments } from '../domain/pages.ts'
import { CLASHING_RELATION_TYPES } from '../domain/vocabulary.ts'
import { badInput } from '../errors.ts'
import type { RequestRecords } from './context.ts'
import { checkFilter, type RangeArgument, rangeBounds } from './filters.ts'
import {
  type DisputeConditions,
  type DisputeRelationship,
  type RelationRow,
  unconditionalRelations,
} from './relation.ts'
import { voicesNamed } from './voices.ts'
import type { Anchor } from './walk-queries.ts'

type Ids = readonly string[] | null | undefined

/** Which disputes are asked for: the schema's DisputeFilter. */
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

export type DisputeOrder = 'LAST_SAID_DESC' | 'LAST_SAID_ASC'

export type DisputesAsked = {
  readonly filter: DisputeFilter
  readonly orderBy: DisputeOrder
  readonly page: PageArguments
  /** The speaker whose disputes they are; absent at the root. */
  readonly actorId?: string
}

/**
 * A page of disputes in the order of time: those that involve an actor, or all. Clashes between speakers, unless the
 * filter asks for others. Filtered, it is walked from whichever condition leads to the fewest, and must meet the others.
 *
 * @throws BAD_USER_INPUT for a `between` that does not name two actors, and for a kind of relation that is no dispute
 */
export async function disputePage(
  records: RequestRecords,
  { filter, orderBy, page, actorId }: DisputesAsked,
): Promise<Page<RelationRow>> {
  checkDisputeFilter(filter)
  const voices = await voicesNamed(records, filter.voiceOf)
  const walks = actorId === undefined ? walksOf(filter, voices) : [involving([actorId])]
  const [only, ...others] = walks
  // The condition that a page is walked from is met by whatever is on it.
  const met = others.length === 0 ? only?.meets : {}
  const [walk, conditions] = await Promise.all([
    others.length === 0 ? only : fewest(records, walks),
    conditionsOf(records, { ...filter, ...met }, voices),
  ])
  const request = {
    page,
    order: orderBy === 'LAST_SAID_ASC' ? 'asc' : 'desc',
    conditions: { ...conditions, ...walk?.meets },
  } as const
  return walk
    ? records.relations.pages.related.page(walk.anchors, request)
    : records.relations.pages.inOrder(request)
}

function checkDisputeFilter(filter: DisputeFilter) {
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

/** Where a page may be walked from, and the conditions that all of it meets by that. */
type Walk = {
  readonly anchors: readonly Anchor<DisputeRelationship>[]
  readonly meets: Partial<Record<'involving' | 'voiceOf' | 'about', null>>
}

const anchorsAt = (relation: DisputeRelationship, ids: readonly string[]) =>
  ids.map((parentId) => ({ relation, parentId }))
const involving = (ids: readonly string[], meets: Walk['meets'] = {}): Walk => ({
  anchors: anchorsAt('INVOLVES', ids),
  meets,
})

function walksOf(filter: DisputeFilter, voices: readonly string[] | null): Walk[] {
  return [
    ...(filter.involving ? [involving(filter.involving, { involving: null })] : []),
    ...(filter.between ?? []).map((id) => involving([id])),
    ...(filter.about ? [{ anchors: anchorsAt('CONCERNS', filter.about), meets: { about: null } }] : []),
    ...(voices
      ? [
          {
            anchors: [...anchorsAt('INVOLVES', voices), ...anchorsAt('INVOLVES_FOR', voices)],
            meets: { voiceOf: null },
          },
        ]
      : []),
  ]
}

async function fewest({ relations }: RequestRecords, walks: readonly Walk[]): Promise<Walk | undefined> {
  const counted = await Promise.all(
    walks.map(async (walk) => ({ walk, disputes: await relations.degree(walk.anchors) })),
  )
  return counted.sort((a, b) => a.disputes - b.disputes)[0]?.walk
}

async function conditionsOf(
  { entities }: RequestRecords,
  filter: DisputeFilter,
  voices: readonly string[] | null,
): Promise<DisputeConditions> {
  const members = async (ids: Ids) => (ids ? await entities.membersOfAll(ids) : null)
  const [involved, one, other, about] = await Promise.all([
    members(filter.involving),
    members(filter.between?.slice(0, 1)),
    members(filter.between?.slice(1)),
    members(filter.about),
  ])
  const said = rangeBounds(filter.said, 'filter.said')
  return {
    ...unconditionalRelations,
    involving: involved,
    between: one,
    betweenOther: other,
    voiceOf: filter.voiceOf ? voices : null,
    about,
    types: filter.types ?? null,
    certainty: filter.certainty ?? null,
    clash: filter.clash ?? ['SPEAKERS'],
    saidFrom: said.from,
    saidUntil: said.until,
    sameSpeaker: filter.sameSpeaker ?? null,
  }
}

const isClash = (type: string) => CLASHING_RELATION_TYPES.some((clashing) => clashing === type)
