import type {
  AssessmentResolvers,
  NormalisedRatingResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts'
import type { DateRow } from '../../records/read/dates.ts'
import { normalisedRating } from '../../records/read/ratings.ts'
import type {
  ActorRow,
  AssessmentRow,
  EvidenceRow,
  RatingScaleRow,
  StatementRow,
} from '../../records/read/rows.ts'
import { listOfAll } from '../selections/listed.ts'
import { neighbour, neighbours, recordNamed, requiredNeighbour } from '../selections/parts.ts'
import { recordFields, required } from './record.ts'

export const assessmentQueries: Pick<QueryResolvers, 'assessment' | 'assessments'> = {
  assessment: (_root, { id }, context, info) =>
    recordNamed(context.records.assessment, id, 'Assessment', context, info),
  assessments: listOfAll<AssessmentRow>('Assessment', 'ASSESSED_AT_DESC'),
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
