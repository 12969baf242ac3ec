import { badInput, conflict, tooComplex } from '../../errors.ts'
import { latestChange, lockLog } from '../../generated/queries.ts'
import type { Answer, GraphStore, Transaction } from '../../graph/store.ts'
import { lastEntry } from '../read/last-entry.ts'
import type { Rebuild } from '../write/restoring.ts'
import { undoChanges } from './undo.ts'

/** The record as it stood at a moment. */
export type Then = {
  /** Reads it. Not for writing, and only as long as the answer is being made. */
  readonly store: GraphStore
  /** How many records are left out, because a redaction has since erased them or what they need. */
  readonly leftOut: number
}

export type AsOfOptions = {
  readonly time: Date
  /** The most log entries that are undone for one answer. */
  readonly mostChanges: number
  readonly signal: AbortSignal
  /** Makes a graph record from content that the log keeps. */
  readonly rebuild: Rebuild
}

/** How the argument is called in errors, by its schema coordinate. */
export const timeArgument = '@asOf(time:)'

/** How often others may write before they have to wait for an answer. */
const mostDisturbances = 3

/**
 * Answers from the record as it stood at a moment: in a transaction that is never committed, what the log says was done later
 * is undone, by the functions that write all records, and everything is read there. So whatever is derived, counted, listed
 * or indexed is as it was, and nothing needs to know of it.
 *
 * Others may go on writing to Neo4j meanwhile, to other records. If they did, the answer may have some of that, so it is
 * made anew; after a few times nobody may write until it is there.
 *
 * @param answer may be called several times
 * @throws BAD_USER_INPUT for a moment in the future; QUERY_TOO_COMPLEX where too much has been written since
 */
export async function recordAsOf<T>(
  store: GraphStore,
  options: AsOfOptions,
  answer: (then: Then) => Promise<T>,
): Promise<T> {
  if (options.time.getTime() > Date.now())
    throw badInput(
      timeArgument,
      'this moment is still to come. Ask for one that is past, or leave out @asOf.',
    )
  for (let disturbances = 0; ; disturbances += 1) {
    const isLocked = disturbances === mostDisturbances
    const given = await store.rolledBack(
      (transaction) => answeredIn({ transaction, store, isLocked }, options, answer),
      { signal: options.signal },
    )
    if (given !== disturbed) return given.answer
  }
}

/** Others wrote meanwhile. */
const disturbed = 'DISTURBED'

type Trial = {
  readonly transaction: Transaction
  readonly store: GraphStore
  /** Whether others may not write from the beginning. */
  readonly isLocked: boolean
}

async function answeredIn<T>(
  { transaction, store, isLocked }: Trial,
  { time, mostChanges, rebuild }: AsOfOptions,
  answer: (then: Then) => Promise<T>,
): Promise<{ readonly answer: T } | typeof disturbed> {
  const { run } = transaction
  const instant = time.toISOString()
  const { seq: last } = await run(isLocked ? lockLog : latestChange, {})
  const after = await lastEntry(run, (at) => at <= instant)
  if (last - after > mostChanges) throw tooManySince(instant, last - after, mostChanges)
  const undone = await undoChanges(transaction, { after, last, rebuild })
  if (undone === null) return disturbed
  const reading = noting(transaction)
  const given = await answer({ store: storeOf(store, reading, after), leftOut: undone.leftOut })
  reading.throwFault()
  return (await run(lockLog, {})).seq === last ? { answer: given } : disturbed
}

/**
 * Keeps the first fault of a transaction's queries. Such a transaction gives nothing any more, whatever the answer made of
 * it: the whole of it failed, or is to be run again.
 */
function noting({ run }: Transaction) {
  let failed: { readonly fault: unknown } | undefined
  const noted: Transaction = {
    run: (query, params) =>
      run(query, params).catch((fault: unknown) => {
        failed ??= { fault }
        throw fault
      }),
  }
  return {
    ...noted,
    throwFault() {
      if (failed) throw failed.fault
    },
  }
}

/**
 * Reads what a transaction sees. The log's counter is not set back, since all other writers would have to wait for it, so
 * what it was is said here.
 */
const storeOf = (store: GraphStore, { run }: Transaction, after: number): GraphStore => ({
  ...store,
  read: (query, params) =>
    Object.is(query, latestChange)
      ? Promise.resolve({ seq: after } as Answer<never, never>)
      : run(query, params),
  transaction: refused,
  rolledBack: refused,
})

const refused = async (): Promise<never> => {
  throw conflict('What the record held cannot be changed.')
}

const tooManySince = (instant: string, changes: number, most: number) =>
  tooComplex(
    `${timeArgument}: the log has ${changes} changes since ${instant}, and at most ${most} can be undone for an answer. Ask for a later moment, or let the server undo more (ON_RECORD_AS_OF_CHANGES).`,
    { argument: timeArgument, limit: 'changes', value: changes, allowed: most },
  )
