import type { QueryResolvers, RatingScaleResolvers } from '../../generated/resolvers.ts'
import { wordsOf } from '../../records/read/ratings.ts'
import type { ActorRow, RatingScaleRow } from '../../records/read/rows.ts'
import { listOfAll } from '../selections/listed.ts'
import { recordNamed, requiredNeighbour } from '../selections/parts.ts'
import { recordFields } from './record.ts'

export const scaleQueries: Pick<QueryResolvers, 'ratingScale' | 'ratingScales'> = {
  ratingScale: (_root, { id }, context, info) =>
    recordNamed(context.records.ratingScale, id, 'RatingScale', context, info),
  ratingScales: listOfAll<RatingScaleRow>('RatingScale', 'ID'),
}

export const RatingScale: RatingScaleResolvers = {
  ...recordFields,
  mappedBy: requiredNeighbour<ActorRow>('mappedBy'),
  words: wordsOf,
}
