import type { Stored } from '../../domain/concepts/stored.ts'
import { type GraphRecord, type Link, paged } from '../../records/graph-record.ts'
import { dateKey } from './dates.ts'
import { propertiesOf } from './properties.ts'

export function assessmentRecord(assessment: Stored['Assessment']): GraphRecord {
  const { id, statement, assessor, scale, assessedAt } = assessment
  const { key } = dateKey(assessedAt, id)
  const ratedOn: Link[] = scale ? [{ type: 'RATED_ON', from: id, to: scale }] : []
  return {
    id,
    concept: 'Assessment',
    properties: { ...propertiesOf('Assessment', assessment), key },
    links: [
      { type: 'ASSESSES', from: id, to: statement, properties: paged(statement, key) },
      { type: 'ASSESSED_BY', from: id, to: assessor, properties: paged(assessor, key) },
      ...ratedOn,
    ],
    content: assessment,
  }
}

export const scaleRecord = (scale: Stored['RatingScale']): GraphRecord => ({
  id: scale.id,
  concept: 'RatingScale',
  properties: { ...propertiesOf('RatingScale', scale), key: scale.id },
  links: [{ type: 'MAPPED_BY', from: scale.id, to: scale.mappedBy }],
  content: scale,
})
