import type { MaybePromise } from '../../domain/async/maybe-promise.ts'
import type { RequestRecords } from '../context.ts'

export type Ids = readonly string[] | null | undefined

/** The ids of the given records and of all records merged with them; null if none are given. */
export const membersOf = (records: RequestRecords, ids: Ids): MaybePromise<string[] | null> =>
  ids ? records.entities.membersOfAll(ids) : null
