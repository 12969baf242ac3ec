import type { MembershipResolvers } from '../generated/resolvers.ts'
import { dateField } from './dates.ts'
import { recordFields, required } from './record.ts'

export const Membership: MembershipResolvers = {
  ...recordFields,
  member: ({ memberId }, _args, { records }) => required(records.actors.byId(memberId), memberId),
  organisation: ({ organisationId }, _args, { records }) =>
    required(records.actors.byId(organisationId), organisationId),
  from: dateField('from'),
  to: dateField('to'),
  evidence: (membership, _args, { records }) => records.evidence.of(membership.id),
}
