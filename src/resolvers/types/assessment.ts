import { pageArguments } from '../../domain/paging/pages.ts'
import type {
  AssessmentResolvers,
  NormalisedRatingResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts'
import { checkFilter } from '../../records/pages/filters.ts'
import { inOrder } from '../../records/pages/requests.ts'
import type { DateRow } from '../../records/read/dates.ts'
import { normalisedRating } from '../../records/read/ratings.ts'
import type { ActorRow, EvidenceRow, RatingScaleRow, StatementRow } from '../../records/read/rows.ts'
import { neighbour, neighbours, nodesOf, recordNamed, requiredNeighbour } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { recordFields, required } from './record.ts'

export const assessmentQueries: Pick<QueryResolvers, 'assessment' | 'assessments'> = {
  assessment: (_root, { id }, context, info) =>
    recordNamed(context.records.assessment, id, 'Assessment', context, info),
  async assessments(_root, { filter, ...args }, context, info) {
    checkFilter(filter ?? {}, 'filter')
    const request = inOrder(pageArguments(args, { order: 'ASSESSED_AT_DESC' }), 'desc')
    const rows = await wantedOf(info, context, 'Assessment', ...nodesOf)
    const from = filter?.ids ? { ids: filter.ids } : { label: 'Assessment' }
    return context.records.pages.from(from, { of: 'Assessment', along: [] }, request, rows)
  },
}

/** Every assessment has a date, and so has every grade of reliability. */
export const assessedAt = ({ assessedAt: date }: { readonly assessedAt: string }): DateRow => JSON.parse(date)

export const Assessment: AssessmentResolvers = {
  ...recordFields,
  statement: requiredNeighbour<StatementRow>('statement'),
  assessor: requiredNeighbour<ActorRow>('assessor'),
  scale: neighbour<RatingScaleRow>('scale'),
  assessedAt,
  async normalised(assessment, _args, { records }) {
    const { scaleId } = assessment
    if (scaleId === null) return null
    return normalisedRating(assessment, await required(records.ratingScale(scaleId), scaleId))
  },
  evidence: neighbours<EvidenceRow>('evidence'),
}

export const NormalisedRating: NormalisedRatingResolvers = {
  words: ({ assessment }) => assessment.rating,
  assessor: ({ assessment: { assessorId } }, _args, context, info) =>
    required(recordNamed(context.records.actor, assessorId, 'Actor', context, info), assessorId),
  assessedAt: ({ assessment }) => assessedAt(assessment),
  scale: ({ scale: { id } }, _args, context, info) =>
    required(recordNamed(context.records.ratingScale, id, 'RatingScale', context, info), id),
  mappedBy: ({ scale: { mappedById } }, _args, context, info) =>
    required(recordNamed(context.records.actor, mappedById, 'Actor', context, info), mappedById),
}
