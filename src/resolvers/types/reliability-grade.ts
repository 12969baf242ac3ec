import { pageArguments } from '../../domain/paging/pages.ts'
import type { QueryResolvers, ReliabilityGradeResolvers } from '../../generated/resolvers.ts'
import { checkFilter } from '../../records/pages/filters.ts'
import { inOrder } from '../../records/pages/requests.ts'
import type { ActorRow, EvidenceRow } from '../../records/read/rows.ts'
import { neighbours, nodesOf, recordNamed, requiredNeighbour } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { assessedAt } from './assessment.ts'
import { recordFields } from './record.ts'

export const reliabilityGradeQueries: Pick<QueryResolvers, 'reliabilityGrade' | 'reliabilityGrades'> = {
  reliabilityGrade: (_root, { id }, context, info) =>
    recordNamed(context.records.reliabilityGrade, id, 'ReliabilityGrade', context, info),
  async reliabilityGrades(_root, { filter, ...args }, context, info) {
    checkFilter(filter ?? {}, 'filter')
    const request = inOrder(pageArguments(args, { order: 'ASSESSED_AT_DESC' }), 'desc')
    const rows = await wantedOf(info, context, 'ReliabilityGrade', ...nodesOf)
    const from = filter?.ids ? { ids: filter.ids } : { label: 'ReliabilityGrade' }
    return context.records.pages.from(from, { of: 'ReliabilityGrade', along: [] }, request, rows)
  },
}

export const ReliabilityGrade: ReliabilityGradeResolvers = {
  ...recordFields,
  publisher: requiredNeighbour<ActorRow>('publisher'),
  assessor: requiredNeighbour<ActorRow>('assessor'),
  assessedAt,
  evidence: neighbours<EvidenceRow>('evidence'),
}
