import { recordOfContent } from '../bundle/to-graph/content.ts'
import { type AsOfOptions, recordAsOf, type Then } from '../records/as-of/as-of.ts'
import type { RecordStore } from '../records/record.ts'

/** Answers from the record as it stood at a moment. @throws as `recordAsOf` does */
export const asOf = <T>(
  store: RecordStore,
  options: Omit<AsOfOptions, 'rebuild'>,
  answer: (then: Then) => Promise<T>,
): Promise<T> => recordAsOf(store, { ...options, rebuild: recordOfContent }, answer)
