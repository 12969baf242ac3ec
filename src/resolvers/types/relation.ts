import { pageArguments } from '../../domain/paging/pages.ts'
import type {
  QueryResolvers,
  StatementRelationEdgeResolvers,
  StatementRelationResolvers,
} from '../../generated/resolvers.ts'
import type { RequestRecords } from '../../records/context.ts'
import { disputePage } from '../../records/pages/disputes.ts'
import { withOtherEnds } from '../../records/read/relations.ts'
import type { SpeakerRow, StatementRow } from '../../records/read/rows.ts'
import { onlyIdsOf } from '../../records/read/wanted.ts'
import { nodesOf, recordNamed, requiredNeighbour } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { recordFields, required } from './record.ts'

export const relationQueries: Pick<QueryResolvers, 'disputes'> = {
  async disputes(_root, args, context, info) {
    const page = pageArguments(args, { order: args.orderBy ?? 'LAST_SAID_DESC' })
    const rows = await wantedOf(info, context, 'StatementRelation', ...nodesOf)
    return withOtherEnds(await disputePage(context.records, { ...args, page }, rows), null)
  },
}

export const StatementRelation: StatementRelationResolvers = {
  ...recordFields,
  from: requiredNeighbour<StatementRow>('from'),
  to: requiredNeighbour<StatementRow>('to'),
  receipts: ({ receiptIds }, _args, context, info) =>
    Promise.all(
      receiptIds.map((id) =>
        required(recordNamed(context.records.attribution, id, 'Attribution', context, info), id),
      ),
    ),
  sharedEntities: async ({ id }, _args, { records }) => [...(await records.sharedEntitiesOf(id))],
}

export const StatementRelationEdge: StatementRelationEdgeResolvers = {
  /** The end that does not belong to the parent; null in the root list, and where both do. */
  async other({ node: { id, fromId, toId }, seenFrom }, _args, context, info) {
    const { records } = context
    if (seenFrom === null) return null
    const statement = (end: string) => recordNamed(records.statement, end, 'Statement', context, info)
    if ('statementId' in seenFrom) return statement(seenFrom.statementId === fromId ? toId : fromId)
    const ends = await Promise.all(
      [fromId, toId].map(async (end) => ({ end, speakers: await speakersOf(records, end) })),
    )
    const others = ends.filter(({ speakers }) => !speakers.some(({ actor }) => actor.id === seenFrom.actorId))
    return others.length === 1 && others[0] ? required(statement(others[0].end), id) : null
  },
}

const anySpeaker = onlyIdsOf('Actor')

/** Who made a statement; nobody if it is gone. */
const speakersOf = async (records: RequestRecords, id: string) =>
  ((await records.neighbours({ id, concept: 'Statement' }, { name: 'speakers', of: anySpeaker })) ??
    []) as readonly SpeakerRow[]
