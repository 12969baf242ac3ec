import { type DoneWriteRow, doneWrite } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'

/** The input and the result of the write of this name, as JSON; null if there was none. */
export const findDoneWrite = (store: GraphStore, writeId: string): Promise<DoneWriteRow | null> =>
  store.read(doneWrite, { id: writeId })
