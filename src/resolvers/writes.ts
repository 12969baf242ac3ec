import { createRecord } from '../edits/create.ts'
import { recordStatement } from '../edits/new-statement.ts'
import { relateStatements } from '../edits/relate.ts'
import { recordRetraction } from '../edits/retraction.ts'
import { updateRecord } from '../edits/update.ts'
import { updateAttestation } from '../edits/update-attestation.ts'
import { updateStatement } from '../edits/update-statement.ts'
import { importOnce } from '../import/import-once.ts'
import type { RecordStore } from '../records/record.ts'
import { judge } from '../records/write/judging.ts'
import { redact } from '../records/write/redacting.ts'
import { revertChange } from '../records/write/reverting.ts'
import { withdraw } from '../records/write/withdrawing.ts'

/** Everything that a request may write. Like its reads, these have the store, so that no resolver needs it. */
export function requestWrites(store: RecordStore) {
  const on =
    <Args extends readonly unknown[], Answer>(write: (store: RecordStore, ...args: Args) => Answer) =>
    (...args: Args): Answer =>
      write(store, ...args)
  return {
    createRecord: on(createRecord),
    updateRecord: on(updateRecord),
    updateAttestation: on(updateAttestation),
    recordStatement: on(recordStatement),
    updateStatement: on(updateStatement),
    recordRetraction: on(recordRetraction),
    relateStatements: on(relateStatements),
    judge: on(judge),
    withdraw: on(withdraw),
    redact: on(redact),
    revertChange: on(revertChange),
    importBundle: on(importOnce),
  }
}

export type RequestWrites = ReturnType<typeof requestWrites>
