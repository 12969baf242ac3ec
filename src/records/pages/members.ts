import { type MaybePromise, whenThere } from '../../domain/async/maybe-promise.ts'
import type { RequestRecords } from '../context.ts'
import type { PublisherHeld } from '../read/publishers-held.ts'

export type Ids = readonly string[] | null | undefined

/** The ids of the given records and of all records merged with them; null if none are given. */
export const membersOf = (records: RequestRecords, ids: Ids): MaybePromise<string[] | null> =>
  ids ? records.entities.membersOfAll(ids) : null

/** The ids of the publishers that somebody holds so reliable; null if it is not asked. */
export const publishersHeldSo = (
  records: RequestRecords,
  held: PublisherHeld | null | undefined,
  argument: string,
): MaybePromise<readonly string[] | null> =>
  held
    ? whenThere(records.entities.membersOfAll([held.by]), (assessors) =>
        records.publishersHeld(assessors, held.reliability, argument),
      )
    : null
