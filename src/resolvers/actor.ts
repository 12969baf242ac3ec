import { checkName } from '../domain/names.ts'
import { pageArguments } from '../domain/pages.ts'
import type {
  ActorResolvers,
  GroupResolvers,
  MergedRecordResolvers,
  NamedActorResolvers,
  OrganisationResolvers,
  PersonResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { disputePage } from '../records/dispute-pages.ts'
import { checkFilter, isEmpty } from '../records/filters.ts'
import { withOtherEnds } from '../records/relation.ts'
import { sourcePage } from '../records/source-pages.ts'
import { voiceAnchors } from '../records/statement-pages.ts'
import { startAhead, type WithId } from './ahead.ts'
import { recordFields, required, typeOfRecord } from './record.ts'
import { disputesAsked } from './relation.ts'
import { statementsField, statementsRelated } from './statement-pages.ts'

const actorLabels = { PERSON: 'Person', ORGANISATION: 'Organisation', GROUP: 'Group' } as const

export const actorQueries: Pick<QueryResolvers, 'actor' | 'actorsNamed' | 'actors'> = {
  actor(_root, { id }, context, info) {
    startAhead(info, context, { id, type: 'Organisation', fields: organisationPages })
    return context.records.actors.byId(id)
  },
  async actorsNamed(_root, { name, kinds, prefix, ...args }, { records }) {
    checkName(name, 'name')
    checkFilter({ kinds }, 'actorsNamed')
    const { first } = pageArguments(args, { order: 'NEAREST' })
    const labels = kinds ? kinds.map((kind) => actorLabels[kind]) : null
    return [...(await records.actorsNamed(name, { first, labels, isTyped: prefix === true }))]
  },
  actors(_root, { filter, orderBy, ...args }, { records }) {
    checkFilter(filter ?? {}, 'filter')
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

export const NamedActor: NamedActorResolvers = {
  actor: ({ actorId }, _args, { records }) => required(records.actors.byId(actorId), actorId),
}

/** What is read of every actor by its id alone. */
const actorPages = {
  ...recordFields,
  names: async ({ id }: WithId, _args, { records }) => [...(await records.entities.namesOf(id))],
  mergedRecords: ({ id }: WithId, _args, { records }) => records.entities.mergedInto(id),
  statements: statementsRelated('SAID_BY'),
  statementsOnBehalf: statementsRelated('SAID_FOR'),
  statementsAgainst: statementsRelated('AGAINST'),
  statementsAbout: statementsRelated('ABOUT'),
  statementsAddressed: statementsRelated('ADDRESSED_TO'),
  statementsMentioning: statementsRelated('MENTIONS'),
  voice: statementsField<WithId>(async ({ id }, { records }) =>
    voiceAnchors(await records.actors.voicesOf(id)),
  ),
  participations: ({ id }: WithId, { roles, ...args }, { records }) => {
    checkFilter({ roles }, 'participations')
    return records.participations.related.page([{ relation: 'TAKES_PART_AS', parentId: id }], {
      page: pageArguments(args, { order: 'ID' }),
      order: 'asc',
      conditions: roles ? { roles } : null,
    })
  },
  memberships: ({ id }: WithId, args, { records }) =>
    records.memberships.related.page([{ relation: 'OF_MEMBER', parentId: id }], {
      page: pageArguments(args, { order: 'ID' }),
      order: 'asc',
      conditions: null,
    }),
  async disputes({ id }: WithId, args, { records }) {
    const disputes = await disputePage(records, { ...disputesAsked(args), actorId: id })
    return withOtherEnds(disputes, { actorId: id })
  },
} satisfies PersonResolvers

/** What is read of an organisation by its id alone. */
const organisationPages = {
  ...actorPages,
  parts: ({ id }: WithId, args, { records }) =>
    records.actors.pages.related.page([{ relation: 'PART_OF', parentId: id }], {
      page: pageArguments(args, { order: 'NAME_ASC' }),
      order: 'asc',
      conditions: null,
    }),
  members: ({ id }: WithId, args, { records }) =>
    records.memberships.related.page([{ relation: 'OF_ORGANISATION', parentId: id }], {
      page: pageArguments(args, { order: 'ID' }),
      order: 'asc',
      conditions: null,
    }),
  published: ({ id }: WithId, { filter, orderBy, ...args }, { records }) =>
    sourcePage(records, {
      filter: filter ?? {},
      orderBy: orderBy ?? 'PUBLISHED_AT_DESC',
      page: pageArguments(args, { order: orderBy ?? 'PUBLISHED_AT_DESC' }),
      under: { relation: 'PUBLISHED_BY', parentId: id },
    }),
} satisfies OrganisationResolvers

const sameAs = (actor: { readonly sameAs: readonly string[] }) => [...actor.sameAs]

export const Person: PersonResolvers = { ...actorPages, sameAs }

export const MergedRecord: MergedRecordResolvers = { ...recordFields, name: ({ content }) => content.name }

export const Organisation: OrganisationResolvers = {
  ...organisationPages,
  sameAs,
  partOf: ({ partOfId }, _args, { records }) =>
    partOfId === null ? null : required(records.actors.byId(partOfId), partOfId),
}

export const Group: GroupResolvers = {
  ...actorPages,
  sameAs,
  partOf: ({ partOfId }, _args, { records }) =>
    partOfId === null ? null : required(records.actors.byId(partOfId), partOfId),
}
