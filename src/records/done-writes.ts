import * as queries from '../generated/queries.ts'
import type { GraphStore } from '../graph/store.ts'

/** A record that was written, and what the log says of it: null where it was as asked already. */
export type Written = { readonly id: string; readonly changeId: string | null }

/** What a write of this name was asked and gave, as JSON; null where there was none. */
export const doneWrite = (store: GraphStore, writeId: string): Promise<queries.DoneWriteRow | null> =>
  store.read(queries.doneWrite, { id: writeId })
