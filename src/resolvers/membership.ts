import type { MembershipResolvers } from '../generated/resolvers.ts'
import type { ActorRow, EvidenceRow } from '../records/read/rows.ts'
import { dateField } from './dates.ts'
import { neighbours, requiredNeighbour } from './parts.ts'
import { recordFields } from './record.ts'

export const Membership: MembershipResolvers = {
  ...recordFields,
  member: requiredNeighbour<ActorRow>('member'),
  organisation: requiredNeighbour<ActorRow>('organisation'),
  from: dateField('from'),
  to: dateField('to'),
  evidence: neighbours<EvidenceRow>('evidence'),
}
