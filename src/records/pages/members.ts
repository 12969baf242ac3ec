import type { MaybePromise } from '../../domain/maybe-promise.ts'
import type { RequestRecords } from '../context.ts'

export type Ids = readonly string[] | null | undefined

/** The ids of given records and of all that were merged with them; null where none are given. */
export const membersOf = (records: RequestRecords, ids: Ids): MaybePromise<string[] | null> =>
  ids ? records.entities.membersOfAll(ids) : null
