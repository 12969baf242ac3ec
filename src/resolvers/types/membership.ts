import type { MembershipResolvers } from '../../generated/resolvers.ts'
import type { ActorRow, EvidenceRow } from '../../records/read/rows.ts'
import { neighbours, requiredNeighbour } from '../selections/parts.ts'
import { datesOf } from './dates.ts'
import { recordFields } from './record.ts'

export const Membership: MembershipResolvers = {
  ...recordFields,
  member: requiredNeighbour<ActorRow>('member'),
  organisation: requiredNeighbour<ActorRow>('organisation'),
  ...datesOf('Membership'),
  evidence: neighbours<EvidenceRow>('evidence'),
}
