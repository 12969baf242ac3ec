import { kindIn } from '../domain/ids.ts'
import { checkFilter } from '../records/pages/filters.ts'
import type { LoggedRow } from '../records/read/log.ts'

type Given<T> = readonly T[] | null | undefined

/** Which entries of the log to tell: the schema's ChangeFilter. */
export type EntryFilter = {
  readonly kinds?: Given<string>
  readonly recordKinds?: Given<string>
  readonly records?: Given<string>
}

/**
 * Whether an entry meets a filter.
 *
 * @throws BAD_USER_INPUT for an empty list, one that is too long, and what is not the id of a record
 */
export function entriesMeeting(filter: EntryFilter | null | undefined): (entry: LoggedRow) => boolean {
  checkFilter(filter ?? {}, 'filter')
  const { kinds, recordKinds, records } = filter ?? {}
  const [ofKind, ofRecordKind, ofRecord] = [among(kinds), among(recordKinds), among(records)]
  return ({ kind, recordId }) =>
    ofKind(kind) && ofRecordKind(kindIn(recordId).toUpperCase()) && ofRecord(recordId)
}

function among(values: Given<string>): (value: string) => boolean {
  const wanted = values ? new Set(values) : null
  return (value) => wanted === null || wanted.has(value)
}
