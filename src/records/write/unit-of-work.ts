import { textDigest } from '../../domain/texts/texts.ts'
import type { CHANGE_KINDS } from '../../domain/vocabulary.ts'
import { conflict } from '../../errors.ts'
import { beginWrite, endWrite, type LockedRow, noteForBackups } from '../../generated/queries.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'
import { collectingTouched } from './touched.ts'

/** What every write tells about itself. */
export type WriteNote = {
  /** The name of this write: if repeated under the same name, it returns the stored result and changes nothing. */
  readonly writeId: string
  /** Who writes, for the log; null if unknown. */
  readonly by: string | null
  readonly reason?: string | null
}

/**
 * What a write did to one record, for the log: its content before and after, as JSON. A creation has neither: its
 * content is in the record itself and, after the next change, in that change's `before` (contents-left.ts).
 */
export type LogEntry = {
  readonly recordId: string
  readonly kind: (typeof CHANGE_KINDS)[number]
  readonly before: string | null
  readonly after: string | null
}

/**
 * What a unit of work returns: its result, stored under the write's name, and its entries for the log. A result holds
 * ids and no content, so that it never needs to be redacted.
 */
export type WorkResult<Result> = { readonly result: Result; readonly entries: readonly LogEntry[] }

/**
 * What a unit of work has at hand: its queries, the write's name and author, its time, and what it locked at the start.
 */
export type Work = WriteNote & {
  readonly transaction: Transaction
  readonly at: string
  readonly locked: readonly LockedRow[]
}

/** What a write locks before it reads anything. */
export type Locks = {
  /** All judging of who is the same, because the effect of a judgement depends on all others. */
  readonly judging?: boolean
  /** The records that those to be written belong to; ids that do not exist are skipped. */
  readonly roots?: readonly string[]
  /** The ids of the records to write, whether they exist or not. All of them must exist when the write ends. */
  readonly ids?: readonly string[]
}

/**
 * Runs a write in one transaction, all or nothing, and only once. Its name is claimed first, in the query that locks
 * what it writes. Its result and its log entries are written last, in one query, because that locks the log's counter,
 * which all writes share. Only a backup that is being taken adds a query after it.
 *
 * @param input a digest of the request; the same name with another input is refused
 * @throws CONFLICT if `writeId` was used with another input before
 */
export function unitOfWork<Result>(
  store: GraphStore,
  note: WriteNote,
  input: string,
  work: (work: Work) => Promise<WorkResult<Result>>,
  locks: Locks = {},
): Promise<Result> {
  const { writeId, by, reason = null } = note
  const at = new Date().toISOString()
  return store.transaction(async (open) => {
    const transaction = collectingTouched(open)
    const begun = await transaction.run(beginWrite, begin(writeId, at, locks))
    if (begun.result !== null) {
      if (begun.input === input) return JSON.parse(begun.result)
      throw otherWrite()
    }
    const { result, entries } = await work({ ...note, transaction, at, locked: begun.locked })
    const changes = entries.map(({ recordId, ...entry }, index) => ({
      position: index + 1,
      properties: { id: changeId(writeId, recordId), recordId, ...entry, by, reason },
    }))
    const end = { id: writeId, input, result: JSON.stringify(result), changes, count: changes.length, at }
    const { isBackedUp } = await transaction.run(endWrite, end)
    if (isBackedUp) {
      const ids = new Set([...transaction.touched, ...entries.map(({ recordId }) => recordId)])
      await transaction.run(noteForBackups, { id: writeId, ids: [...ids], at })
    }
    return result
  })
}

/** Locks more within a unit of work, if only then it is known what to write. */
export async function lock({ transaction, writeId, at }: Work, locks: Locks): Promise<readonly LockedRow[]> {
  return (await transaction.run(beginWrite, begin(writeId, at, locks))).locked
}

const begin = (id: string, at: string, { judging = false, roots = [], ids = [] }: Locks) => ({
  id,
  at,
  judging,
  roots,
  ids,
})

/**
 * Two writes with the same name. The key may belong to another request by mistake, so neither is taken for the other.
 */
export const otherWrite = () =>
  conflict('This key already names another write. Use a new key, or send that write again unchanged.', {
    argument: 'input.idempotencyKey',
  })

/** The id of the log entry for what a write did to a record. */
export const changeId = (writeId: string, recordId: string): string =>
  `change:${textDigest(`${writeId}:${recordId}`).slice(7, 39)}`
