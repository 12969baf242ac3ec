import { type DoneWriteRow, doneWrite } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'

/** What a write of this name was asked and gave, as JSON; null where there was none. */
export const findDoneWrite = (store: GraphStore, writeId: string): Promise<DoneWriteRow | null> =>
  store.read(doneWrite, { id: writeId })
