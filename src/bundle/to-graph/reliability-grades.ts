import type { Stored } from '../../domain/concepts/stored.ts'
import { type GraphRecord, paged } from '../../records/graph-record.ts'
import { dateKey } from './dates.ts'
import { propertiesOf } from './properties.ts'

export function reliabilityGradeRecord(grade: Stored['ReliabilityGrade']): GraphRecord {
  const { id, publisher, assessor, assessedAt } = grade
  const { key } = dateKey(assessedAt, id)
  return {
    id,
    concept: 'ReliabilityGrade',
    properties: { ...propertiesOf('ReliabilityGrade', grade), key },
    links: [
      { type: 'GRADES', from: id, to: publisher, properties: paged(publisher, key) },
      { type: 'GRADED_BY', from: id, to: assessor, properties: paged(assessor, key) },
    ],
    content: grade,
  }
}
