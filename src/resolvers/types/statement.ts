import type { GraphQLResolveInfo } from 'graphql'
import { whenThere } from '../../domain/async/maybe-promise.ts'
import { pageArguments } from '../../domain/paging/pages.ts'
import type {
  CorroborationResolvers,
  QueryResolvers,
  SpeakerResolvers,
  StatementResolvers,
} from '../../generated/resolvers.ts'
import { nothingWanted } from '../../queries/question.ts'
import { statementPage } from '../../records/pages/statements.ts'
import { dateOf } from '../../records/read/dates.ts'
import { quotesIn } from '../../records/read/receipts.ts'
import { withOtherEnds } from '../../records/read/relations.ts'
import type {
  ActorRow,
  AssessmentRow,
  AttributionRow,
  EntityRow,
  EventRow,
  RelationRow,
  SpeakerRow,
  StatementRow,
} from '../../records/read/rows.ts'
import { ofTypes } from '../../records/read/wanted.ts'
import type { RequestContext } from '../context.ts'
import { neighbour, neighbours, nodesOf, pageField, recordNamed } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { datesOf } from './dates.ts'
import { officesHeld } from './membership.ts'
import { recordFields } from './record.ts'
import { pageOfReportsThen } from './revision.ts'

export const statementQueries: Pick<QueryResolvers, 'statement' | 'statements'> = {
  statement: (_root, { id }, context, info) =>
    recordNamed(context.records.statement, id, 'Statement', context, info),
  async statements(_root, args, context, info) {
    const page = pageArguments(args, { order: args.orderBy ?? 'SAID_AT_DESC' })
    const rows = await wantedOf(info, context, 'Statement', ...nodesOf)
    return statementPage(context.records, { ...args, page }, rows)
  },
}

/** The most quotations that a statement shows. */
const quotesBound = 100

const speakers = neighbours<SpeakerRow>('speakers', ['actor'])
const candidates = neighbours<SpeakerRow>('candidates', ['actor'])
const reports = neighbours<AttributionRow>('reports', ['attribution'])
const attributions = pageField<AttributionRow>()
const relations = pageField<RelationRow>()

const firstReported = (
  { firstReportedId }: Pick<StatementRow, 'firstReportedId'>,
  _args: unknown,
  context: RequestContext,
  info: GraphQLResolveInfo,
) =>
  firstReportedId === null
    ? null
    : recordNamed(context.records.attribution, firstReportedId, 'Attribution', context, info)

export const Corroboration: CorroborationResolvers = { firstReported }

export const Statement: StatementResolvers = {
  ...recordFields,
  ...datesOf('Statement'),
  speakers: (statement, args, context, info) =>
    whenThere(speakers(statement, args, context, info), (certain) =>
      args.candidates
        ? whenThere(candidates(statement, args, context, info), (others) => [...certain, ...others])
        : certain,
    ),
  addressedTo: neighbours<ActorRow>('addressedTo'),
  against: neighbours<ActorRow>('against'),
  about: neighbours<EntityRow>('about'),
  mentions: neighbours<EntityRow>('mentions'),
  madeAt: neighbour<EventRow>('madeAt'),
  attributions: (statement, args, context, info) =>
    statement.reportsThen
      ? pageOfReportsThen(statement.reportsThen, args)
      : attributions(statement, args, context, info),
  quotes: (statement, args, context, info) =>
    whenThere(reports(statement, args, context, info), (attributions) =>
      attributions.flatMap((attribution) => quotesIn(attribution)).slice(0, quotesBound),
    ),
  assessments: pageField<AssessmentRow>(),
  corroboration: async ({ id, firstReportedId }, _args, { records }) => ({
    ...(await records.corroborationOf(id)),
    firstReportedId,
  }),
  firstReported,
  retractedBy: ({ retractedById }, _args, context, info) =>
    retractedById === null
      ? null
      : recordNamed(context.records.statement, retractedById, 'Statement', context, info),
  relations: (statement, args, context, info) =>
    whenThere(relations(statement, args, context, info), (page) =>
      withOtherEnds(page, { statementId: statement.id }),
    ),
}

const onlyWhen = ofTypes(['Statement'], () => ({ ...nothingWanted, fields: ['saidAt'] }))

/** When a speaker's statement was said. A speaker's id is within its statement's. */
const saidAtOf = async ({ id, saidAtThen }: SpeakerRow, { records }: RequestContext) =>
  saidAtThen !== undefined
    ? saidAtThen
    : ((await records.statement(id.slice(0, id.indexOf('/')), onlyWhen))?.saidAt ?? null)

export const Speaker: SpeakerResolvers = {
  async offices(speaker, _args, context, info) {
    const said = dateOf(await saidAtOf(speaker, context))
    if (said === null) return []
    return officesHeld(speaker.actor, { from: said.earliest, to: said.latest }, context, info)
  },
  onBehalfOf: ({ onBehalfOfId }, _args, context, info) =>
    onBehalfOfId === null ? null : recordNamed(context.records.actor, onBehalfOfId, 'Actor', context, info),
}
