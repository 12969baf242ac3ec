import { type WithdrawnRow, withdrawnByIds } from '../../generated/queries.ts'
import { batchedRows } from '../loader.ts'
import type { Reader } from '../reader.ts'

export type { WithdrawnRow }

/** A record that was withdrawn or redacted, the records that went with it, and its entry in the log. */
export type Withdrawal = { readonly id: string; readonly also: readonly string[]; readonly changeId: string }

/** Reads what is left of records that were withdrawn or redacted. */
export const withdrawnRecords = (read: Reader) => ({
  byId: batchedRows((ids) => read(withdrawnByIds, { ids })),
})
