import type { FacetFragment, StatementType } from '../../generated/page-operations.ts'
import { plainDate } from '../words/dates.ts'
import { statementTypes } from '../words/kinds.ts'
import type { NarrowedBy } from './narrowing.ts'

/** Statements that have what a search can be narrowed to in common. */
export type Bucket = FacetFragment['nodes'][number]

/** What a search is narrowed by, in words. */
export const titles: Readonly<Record<NarrowedBy, string>> = {
  type: 'Type',
  speaker: 'Speaker',
  said: 'Date',
  publisher: 'Publisher',
}

export const valueIn = ({ values: [value] }: Bucket): string => value?.value ?? ''

/** What it is called that statements have in common. */
export function calledIn(by: NarrowedBy, bucket: Bucket): string {
  const value = valueIn(bucket)
  if (by === 'type') return statementTypes[value as StatementType][0]
  if (by === 'said') return plainDate(value)
  return bucket.values[0]?.record?.name ?? value
}

/** The earliest first. */
export const byTime = (buckets: readonly Bucket[]): Bucket[] =>
  buckets.toSorted((a, b) => (valueIn(a) < valueIn(b) ? -1 : 1))
