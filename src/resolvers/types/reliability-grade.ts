import type { QueryResolvers, ReliabilityGradeResolvers } from '../../generated/resolvers.ts'
import type { ActorRow, EvidenceRow, ReliabilityGradeRow } from '../../records/read/rows.ts'
import { listOfAll } from '../selections/listed.ts'
import { neighbours, recordNamed, requiredNeighbour } from '../selections/parts.ts'
import { assessedAt } from './assessment.ts'
import { recordFields } from './record.ts'

export const reliabilityGradeQueries: Pick<QueryResolvers, 'reliabilityGrade' | 'reliabilityGrades'> = {
  reliabilityGrade: (_root, { id }, context, info) =>
    recordNamed(context.records.reliabilityGrade, id, 'ReliabilityGrade', context, info),
  reliabilityGrades: listOfAll<ReliabilityGradeRow>('ReliabilityGrade', 'ASSESSED_AT_DESC'),
}

export const ReliabilityGrade: ReliabilityGradeResolvers = {
  ...recordFields,
  publisher: requiredNeighbour<ActorRow>('publisher'),
  assessor: requiredNeighbour<ActorRow>('assessor'),
  assessedAt,
  evidence: neighbours<EvidenceRow>('evidence'),
}
