import type { GraphQLResolveInfo } from 'graphql'
import { type DateRange, overlaps } from '../../domain/dates/date-ranges.ts'
import { pageArguments } from '../../domain/paging/pages.ts'
import type { MembershipResolvers } from '../../generated/resolvers.ts'
import { listingOf } from '../../records/pages/listing.ts'
import { inOrder } from '../../records/pages/requests.ts'
import { dateOf } from '../../records/read/dates.ts'
import type { ActorRow, EvidenceRow, MembershipRow } from '../../records/read/rows.ts'
import type { RequestContext } from '../context.ts'
import { neighbours, requiredNeighbour } from '../selections/parts.ts'
import { wantedOf, withFields } from '../selections/wanted.ts'
import { datesOf } from './dates.ts'
import { recordFields } from './record.ts'

export const Membership: MembershipResolvers = {
  ...recordFields,
  member: requiredNeighbour<ActorRow>('member'),
  organisation: requiredNeighbour<ActorRow>('organisation'),
  ...datesOf('Membership'),
  evidence: neighbours<EvidenceRow>('evidence'),
}

/** The most memberships of an actor that are looked at. */
const officesBound = 100

/**
 * The memberships that an actor may have held at a date, by id. Those of all actors are read together, whatever their
 * dates.
 */
export async function officesHeld(
  actor: ActorRow,
  date: DateRange,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<MembershipRow[]> {
  const { edges } = await context.records.pages.under<MembershipRow>(
    actor,
    listingOf(actor, 'memberships'),
    inOrder(pageArguments({ first: officesBound }, { order: 'ID' }), 'asc'),
    {
      came: undefined,
      rows: async () => withFields(await wantedOf(info, context, 'Membership'), new Set(['from', 'to'])),
    },
  )
  return edges.map(({ node }) => node).filter((membership) => overlaps(heldDuring(membership), date))
}

/** The longest time that a membership may have lasted. */
const heldDuring = ({ from, to }: MembershipRow) => ({
  earliest: dateOf(from)?.earliest ?? null,
  latest: dateOf(to)?.latest ?? null,
})
