import { normalisedBy } from '../../domain/assessments/ratings.ts'
import type { Stored } from '../../domain/concepts/stored.ts'
import type { NormalisedRating } from '../../domain/vocabulary.ts'
import type { AssessmentRow, RatingScaleRow } from './rows.ts'

/** A rating as a common term, with the assessment and the scale that it comes from. */
export type NormalisedRow = {
  readonly value: NormalisedRating
  readonly assessment: AssessmentRow
  readonly scale: RatingScaleRow
}

const wordsIn = ({ content }: Pick<RatingScaleRow, 'content'>) =>
  (JSON.parse(content) as Stored['RatingScale']).words

/** The words of a scale, each with an id for a client's cache. */
export const wordsOf = ({ id, content }: Pick<RatingScaleRow, 'id' | 'content'>) =>
  wordsIn({ content }).map((mapped, index) => ({ id: `${id}/word-${index + 1}`, ...mapped }))

/** An assessment's rating as its scale maps it; null if the scale does not have its words. */
export function normalisedRating(assessment: AssessmentRow, scale: RatingScaleRow): NormalisedRow | null {
  const value = normalisedBy(wordsIn(scale), assessment.rating)
  return value === null ? null : { value, assessment, scale }
}
