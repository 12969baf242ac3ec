import { textDigest } from '../../domain/texts/texts.ts'
import { conflict } from '../../errors.ts'
import { beginWrite, endWrite, type LockedRow } from '../../generated/queries.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'

/** What every write says of itself. */
export type WriteNote = {
  /** Names this write: done again under the same name it gives the stored result and changes nothing. */
  readonly writeId: string
  /** Who writes, for the log; null where nobody is known. */
  readonly by: string | null
  readonly reason?: string | null
}

export type ChangeKind = 'CREATED' | 'UPDATED' | 'WITHDRAWN' | 'RESTORED' | 'REDACTED'

/**
 * What a write did to one record, for the log: its content before and after, as JSON. A creation holds none: what it wrote is
 * what the record holds, until the next change says what it found (contents-left.ts).
 */
export type LogEntry = {
  readonly recordId: string
  readonly kind: ChangeKind
  readonly before: string | null
  readonly after: string | null
}

/**
 * What a unit of work gives: its result, which is stored under the write's name, and its entries for the log. A result
 * holds ids and no words of a record, so that nothing in it is ever to be redacted.
 */
export type Worked<Result> = { readonly result: Result; readonly entries: readonly LogEntry[] }

/** What a unit of work is done with: queries, the write that it is, when, and what it locked as it began. */
export type Work = WriteNote & {
  readonly transaction: Transaction
  readonly at: string
  readonly locked: readonly LockedRow[]
}

/** What a write locks before it reads anything of it. */
export type Locks = {
  /** The judging of who is the same, as what one judgement does depends on all others. */
  readonly judging?: boolean
  /** What the records belong to, as far as it is there. */
  readonly roots?: readonly string[]
  /** The records that it writes, whether they are there or not: they have to be, when it ends. */
  readonly ids?: readonly string[]
}

/**
 * Does a write in one transaction, all or nothing, and once: its name is claimed first, in the query that locks what it
 * writes; its result is noted and the log appended last, in one query, since that locks the counter of all changes.
 *
 * @param input what was asked, as a digest; the same name with other input is refused
 * @throws CONFLICT where `writeId` named other input before
 */
export function unitOfWork<Result>(
  store: GraphStore,
  note: WriteNote,
  input: string,
  work: (work: Work) => Promise<Worked<Result>>,
  locks: Locks = {},
): Promise<Result> {
  const { writeId, by, reason = null } = note
  const at = new Date().toISOString()
  return store.transaction(async (transaction) => {
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
    const ended = { id: writeId, input, result: JSON.stringify(result), changes, count: changes.length, at }
    await transaction.run(endWrite, ended)
    return result
  })
}

/** Locks more within a unit of work, for one that found out only then what it writes. */
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

/** Two writes under one name: the key may be taken from another request by mistake, so neither is guessed at. */
export const otherWrite = () =>
  conflict('This key already names another write. Use a new key, or send that write again unchanged.', {
    argument: 'input.idempotencyKey',
  })

/** The id of what a write did to a record, in the log. */
export const changeId = (writeId: string, recordId: string): string =>
  `change:${textDigest(`${writeId}:${recordId}`).slice(7, 39)}`
