import { pageArguments } from '../../domain/paging/pages.ts'
import type { QueryResolvers, RatingScaleResolvers } from '../../generated/resolvers.ts'
import { checkFilter } from '../../records/pages/filters.ts'
import { inOrder } from '../../records/pages/requests.ts'
import { wordsOf } from '../../records/read/ratings.ts'
import type { ActorRow } from '../../records/read/rows.ts'
import { nodesOf, recordNamed, requiredNeighbour } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { recordFields } from './record.ts'

export const scaleQueries: Pick<QueryResolvers, 'ratingScale' | 'ratingScales'> = {
  ratingScale: (_root, { id }, context, info) =>
    recordNamed(context.records.ratingScale, id, 'RatingScale', context, info),
  async ratingScales(_root, { filter, ...args }, context, info) {
    checkFilter(filter ?? {}, 'filter')
    const request = inOrder(pageArguments(args, { order: 'ID' }), 'asc')
    const rows = await wantedOf(info, context, 'RatingScale', ...nodesOf)
    const from = filter?.ids ? { ids: filter.ids } : { label: 'RatingScale' }
    return context.records.pages.from(from, { of: 'RatingScale', along: [] }, request, rows)
  },
}

export const RatingScale: RatingScaleResolvers = {
  ...recordFields,
  mappedBy: requiredNeighbour<ActorRow>('mappedBy'),
  words: wordsOf,
}
