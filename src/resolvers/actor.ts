import { pageArguments } from '../domain/pages.ts'
import type {
  ActorResolvers,
  GroupResolvers,
  OrganisationResolvers,
  PersonResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import type { ActorRow } from '../records/actors.ts'
import { disputePage } from '../records/dispute-pages.ts'
import { checkLists, isEmpty } from '../records/filters.ts'
import { withOtherEnds } from '../records/relations.ts'
import { sourcePage } from '../records/source-pages.ts'
import { voiceAnchors } from '../records/statement-pages.ts'
import { recordFields, required, typeOfRecord } from './records.ts'
import { statementsField, statementsRelated } from './statement-pages.ts'

export const actorQueries: Pick<QueryResolvers, 'actor' | 'actorsNamed' | 'actors'> = {
  actor: (_root, { id }, { records }) => records.actors.byId(id),
  async actorsNamed(_root, { name }, { records }) {
    const ids = await records.search.actorIdsNamed(name)
    const actors = await Promise.all(ids.map(records.actors.byId))
    return actors.filter((actor) => actor !== null)
  },
  actors(_root, { filter, orderBy, ...args }, { records }) {
    checkLists(filter ?? {}, 'filter')
    const { ids, kinds = null, organisationKinds = null, countries = null } = filter ?? {}
    const conditions = { kinds, organisationKinds, countries }
    const request = {
      page: pageArguments(args, { order: orderBy ?? 'NAME_ASC' }),
      order: orderBy === 'NAME_DESC' ? 'desc' : 'asc',
      conditions: isEmpty(conditions) ? null : conditions,
    } as const
    return ids ? records.actors.pages.among(ids, request) : records.actors.pages.inOrder(request)
  },
}

export const Actor: ActorResolvers = { __resolveType: typeOfRecord }

/** What persons, organisations and groups answer alike. */
const actorFields = {
  ...recordFields,
  names: (actor, _args, { records }) => records.entities.namesOf(actor.id).then((names) => [...names]),
  sameAs: (actor) => [...actor.sameAs],
  statements: statementsRelated('SAID_BY'),
  statementsOnBehalf: statementsRelated('SAID_FOR'),
  statementsAgainst: statementsRelated('AGAINST'),
  statementsAbout: statementsRelated('ABOUT'),
  statementsAddressed: statementsRelated('ADDRESSED_TO'),
  statementsMentioning: statementsRelated('MENTIONS'),
  voice: statementsField<ActorRow>(async (actor, { records }) =>
    voiceAnchors(await records.actors.voicesOf(actor.id)),
  ),
  participations: (actor, { roles, ...args }, { records }) => {
    checkLists({ roles }, 'participations')
    return records.participations.related.page([{ relation: 'TAKES_PART_AS', parentId: actor.id }], {
      page: pageArguments(args, { order: 'ID' }),
      order: 'asc',
      conditions: roles ? { roles } : null,
    })
  },
  memberships: (actor, args, { records }) =>
    records.memberships.related.page([{ relation: 'OF_MEMBER', parentId: actor.id }], {
      page: pageArguments(args, { order: 'ID' }),
      order: 'asc',
      conditions: null,
    }),
  async disputes(actor, { filter, ...args }, { records }) {
    const page = pageArguments(args, { order: 'ID' })
    const disputes = await disputePage(records, { filter: filter ?? {}, page, actorId: actor.id })
    return withOtherEnds(disputes, { actorId: actor.id })
  },
} satisfies PersonResolvers

export const Person: PersonResolvers = actorFields

export const Organisation: OrganisationResolvers = {
  ...actorFields,
  partOf: ({ partOfId }, _args, { records }) =>
    partOfId === null ? null : required(records.actors.byId(partOfId), partOfId),
  parts: (organisation, args, { records }) =>
    records.actors.pages.related.page([{ relation: 'PART_OF', parentId: organisation.id }], {
      page: pageArguments(args, { order: 'NAME_ASC' }),
      order: 'asc',
      conditions: null,
    }),
  members: (organisation, args, { records }) =>
    records.memberships.related.page([{ relation: 'OF_ORGANISATION', parentId: organisation.id }], {
      page: pageArguments(args, { order: 'ID' }),
      order: 'asc',
      conditions: null,
    }),
  published: (organisation, { filter, orderBy, ...args }, { records }) =>
    sourcePage(records, {
      filter: filter ?? {},
      orderBy: orderBy ?? 'PUBLISHED_AT_DESC',
      page: pageArguments(args, { order: orderBy ?? 'PUBLISHED_AT_DESC' }),
      under: { relation: 'PUBLISHED_BY', parentId: organisation.id },
    }),
}

export const Group: GroupResolvers = {
  ...actorFields,
  partOf: ({ partOfId }, _args, { records }) =>
    partOfId === null ? null : required(records.actors.byId(partOfId), partOfId),
}
