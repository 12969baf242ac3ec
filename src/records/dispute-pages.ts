import type { Page, PageArguments } from '../domain/pages.ts'
import { CLASHING_RELATION_TYPES } from '../domain/vocabulary.ts'
import { badInput } from '../errors.ts'
import type { RequestRecords } from './context.ts'
import { checkFilter, isEmpty, type RangeArgument, rangeBounds } from './filters.ts'
import { type DisputeConditions, type RelationRow, unconditionalRelations } from './relation.ts'

type Ids = readonly string[] | null | undefined

/** Which disputes are asked for: the schema's DisputeFilter. */
export type DisputeFilter = {
  readonly involving?: Ids
  readonly between?: Ids
  readonly about?: Ids
  readonly types?: readonly string[] | null
  readonly certainty?: readonly string[] | null
  readonly clash?: readonly string[] | null
  readonly said?: RangeArgument | null
  readonly sameSpeaker?: boolean | null
}

/**
 * A page of disputes by id: those that involve an actor, or all. Clashes between speakers, unless the filter asks
 * for others.
 *
 * @throws BAD_USER_INPUT for a `between` that does not name two actors, and for a kind of relation that is no dispute
 */
export async function disputePage(
  records: RequestRecords,
  { filter, page, actorId }: { filter: DisputeFilter; page: PageArguments; actorId?: string },
): Promise<Page<RelationRow>> {
  checkFilter(filter, 'filter')
  const { between } = filter
  if (between && between.length !== 2) {
    throw badInput('filter.between', `it names ${between.length}; name two actors, one for each side.`)
  }
  const noClash = filter.types?.find((type) => !isClash(type))
  if (noClash) {
    throw badInput(
      'filter.types',
      `${noClash} is no dispute; those are ${CLASHING_RELATION_TYPES.join(', ')}. Other relations are read under a statement: Statement.relations.`,
    )
  }
  const members = async (ids: Ids) => (ids ? await records.entities.membersOfAll(ids) : null)
  const [involving, one, other, about] = await Promise.all([
    members(filter.involving),
    members(between?.slice(0, 1)),
    members(between?.slice(1)),
    members(filter.about),
  ])
  const said = rangeBounds(filter.said, 'filter.said')
  const conditions: DisputeConditions = {
    ...unconditionalRelations,
    involving,
    between: one,
    betweenOther: other,
    about,
    types: filter.types ?? null,
    certainty: filter.certainty ?? null,
    clash: filter.clash ?? ['SPEAKERS'],
    saidFrom: said.from,
    saidUntil: said.until,
    sameSpeaker: filter.sameSpeaker ?? null,
  }
  const request = { page, order: 'asc', conditions: isEmpty(conditions) ? null : conditions } as const
  const parents = actorId ? [actorId] : (filter.involving ?? between?.slice(0, 1))
  return parents
    ? records.relations.pages.related.page(
        parents.map((parentId) => ({ relation: 'INVOLVES', parentId })),
        request,
      )
    : records.relations.pages.inOrder(request)
}

const isClash = (type: string) => CLASHING_RELATION_TYPES.some((clashing) => clashing === type)
