import { whenThere } from '../../domain/async/maybe-promise.ts'
import { checkName } from '../../domain/names/names.ts'
import { pageArguments } from '../../domain/paging/pages.ts'
import type {
  ActorResolvers,
  GroupResolvers,
  MergedRecordResolvers,
  NamedActorResolvers,
  OrganisationResolvers,
  PersonResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts'
import { actorPage } from '../../records/pages/actors.ts'
import { checkFilter } from '../../records/pages/filters.ts'
import { withOtherEnds } from '../../records/read/relations.ts'
import type {
  ActorRow,
  AssessmentRow,
  AttributionRow,
  JudgementRow,
  MembershipRow,
  ParticipationRow,
  RelationRow,
  ReliabilityGradeRow,
  SourceRow,
  StatementRow,
} from '../../records/read/rows.ts'
import { neighbour, nodesOf, pageField, recordNamed } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { attestedFields } from './attestation.ts'
import { recordFields, required, typeOfRecord } from './record.ts'

const actorLabels = { PERSON: 'Person', ORGANISATION: 'Organisation', GROUP: 'Group' } as const

export const actorQueries: Pick<QueryResolvers, 'actor' | 'actorsNamed' | 'actors'> = {
  actor: (_root, { id }, context, info) => recordNamed(context.records.actor, id, 'Actor', context, info),
  async actorsNamed(_root, { name, kinds, prefix, ...args }, context, info) {
    checkName(name, 'name')
    checkFilter({ kinds }, 'actorsNamed')
    const { first } = pageArguments(args, { order: 'NEAREST' })
    const labels = kinds ? kinds.map((kind) => actorLabels[kind]) : null
    const of = await wantedOf(info, context, 'Actor', ['actor'])
    return [...(await context.records.actorsNamed(name, of, { first, labels, isTyped: prefix === true }))]
  },
  async actors(_root, args, context, info) {
    const page = pageArguments(args, { order: args.orderBy ?? 'NAME_ASC' })
    return actorPage(context.records, { ...args, page }, await wantedOf(info, context, 'Actor', ...nodesOf))
  },
}

export const Actor: ActorResolvers = { __resolveType: typeOfRecord }

export const NamedActor: NamedActorResolvers = {
  actor: ({ actor, actorId }, _args, context, info) =>
    (actor as ActorRow | null) ??
    required(recordNamed(context.records.actor, actorId, 'Actor', context, info), actorId),
}

const disputes = pageField<RelationRow>()

/** The fields that all actors resolve alike. */
const actorFields = {
  ...recordFields,
  ...attestedFields,
  sameAs: (actor) => [...actor.sameAs],
  names: async ({ id, names }, _args, { records }) => [...(names ?? (await records.entities.namesOf(id)))],
  mergedRecords: ({ id }, _args, { records }) => records.entities.mergedInto(id),
  statements: pageField<StatementRow>(),
  statementsOnBehalf: pageField<StatementRow>(),
  statementsAgainst: pageField<StatementRow>(),
  statementsAbout: pageField<StatementRow>(),
  statementsAddressed: pageField<StatementRow>(),
  statementsMentioning: pageField<StatementRow>(),
  voice: pageField<StatementRow>(),
  reportsVia: pageField<AttributionRow>(),
  participations: pageField<ParticipationRow>(),
  memberships: pageField<MembershipRow>(),
  assessments: pageField<AssessmentRow>(),
  gradesGiven: pageField<ReliabilityGradeRow>(),
  judgements: pageField<JudgementRow>(),
  disputes: (actor, args, context, info) =>
    whenThere(disputes(actor, args, context, info), (page) => withOtherEnds(page, { actorId: actor.id })),
} satisfies PersonResolvers

export const Person: PersonResolvers = actorFields

export const MergedRecord: MergedRecordResolvers = { ...recordFields, name: ({ content }) => content.name }

export const Organisation: OrganisationResolvers = {
  ...actorFields,
  partOf: neighbour<ActorRow>('partOf'),
  parts: pageField<ActorRow>(),
  groups: pageField<ActorRow>(),
  members: pageField<MembershipRow>(),
  published: pageField<SourceRow>(),
  grades: pageField<ReliabilityGradeRow>(),
}

export const Group: GroupResolvers = { ...actorFields, partOf: neighbour<ActorRow>('partOf') }
