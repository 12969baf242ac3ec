import type { GraphQLResolveInfo } from 'graphql'
import type {
  PathHopResolvers,
  PathLinkResolvers,
  PathSearchResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts'
import { typeOfId } from '../../queries/reads.ts'
import type { HopLink } from '../../records/connected/connections.ts'
import type { AttributionRow, EvidenceRow, RowOf } from '../../records/read/rows.ts'
import { wholeOf } from '../../records/read/wanted.ts'
import type { RequestContext } from '../context.ts'
import { entityNamed, recordNamed } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { required } from '../types/record.ts'

export const pathQueries: Pick<QueryResolvers, 'connections'> = {
  connections: (_root, args, { records }) => records.connections(args),
}

export const PathSearch: PathSearchResolvers = {
  from: ({ from }, _args, context, info) => entityNamed(from, context, info),
  to: ({ to }, _args, context, info) => entityNamed(to, context, info),
  hubs: ({ hubs }, _args, context, info) => Promise.all(hubs.map((id) => entityNamed(id, context, info))),
}

export const PathHop: PathHopResolvers = {
  from: ({ from }, _args, context, info) => entityNamed(from, context, info),
  to: ({ to }, _args, context, info) => entityNamed(to, context, info),
}

export const PathLink: PathLinkResolvers = {
  subject: ({ subject }, _args, context, info) => entityNamed(subject, context, info),
  object: ({ object }, _args, context, info) => entityNamed(object, context, info),
  madeBy: ({ madeBy }, _args, context, info) =>
    required(
      recordNamed<RowOf[keyof RowOf]>(context.records.record, madeBy, 'Record', context, info),
      madeBy,
    ),
  receipts: (link, _args, context, info) => receiptsOf(link, context, info),
}

/** The fields of an event whose evidence supports a relation of it. */
const eventFields: Readonly<Partial<Record<HopLink['relation'], string>>> = {
  PART_OF: 'partOf',
  HELD_AT: 'place',
  FOLLOWS: 'precededBy',
}

async function receiptsOf(
  { madeBy, relation }: HopLink,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<(AttributionRow | EvidenceRow)[]> {
  const { records } = context
  const concept = typeOfId(madeBy)
  // One selection for either kind, since a selection is worked out once for a field, whatever it is of.
  const of = await wantedOf(info, context, 'Record')
  const along = async <Row>(name: string, wanted = of) =>
    ((await records.neighbours({ id: madeBy, concept }, { name, of: wanted })) ?? []) as Row[]
  switch (concept) {
    case 'Statement':
      return along<AttributionRow>('reports')
    case 'StatementRelation': {
      const { receiptIds } = await required(records.relation(madeBy), madeBy)
      return Promise.all(
        receiptIds.map((id) => required(records.attribution(id, of) as Promise<AttributionRow | null>, id)),
      )
    }
    case 'Participation':
    case 'Membership':
      return along<EvidenceRow>('evidence')
    case 'Event': {
      const evidence = await along<EvidenceRow>('evidence', wholeOf('Evidence'))
      return evidence.filter(({ field }) => field === null || field === eventFields[relation])
    }
    default:
      return []
  }
}
