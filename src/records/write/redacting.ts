import { textDigest } from '../../domain/texts/texts.ts'
import { conflict } from '../../errors.ts'
import {
  eraseRecords,
  forgetTexts,
  lockWithdrawn,
  lockWithdrawnNaming,
  lockWithdrawnOf,
} from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import { type LogEntry, unitOfWork, type Work, type WorkResult, type WriteNote } from './unit-of-work.ts'
import { withdrawIn } from './withdrawing.ts'

/** The ids of what was redacted: the requested record first, then what went with it. */
export type RedactResult = { readonly redacted: string[] }

export type RedactOptions = WriteNote & {
  /** Why. It stays readable, so it must not repeat the words to be erased. */
  readonly reason: string
}

/**
 * Makes a record unreadable: erases its content from the graph and from the log, with the receipts and relations that
 * are only about it. Also erased are withdrawn records that refer to it, with their receipts, and what the log holds of
 * other records from when they referred to it. A record that still refers to it prevents this, as with a withdrawal.
 * The kept texts of the sources of all these receipts are deleted, and so are the words kept from around other passages
 * of those sources.
 *
 * The record is withdrawn if it was not yet, and its id remains as a tombstone. The stored results of writes hold only
 * ids, and stay. The store is compacted at the end. Backups and Neo4j's own files are out of reach.
 *
 * @throws as `withdraw` does; CONFLICT if it was redacted before
 */
export async function redact(store: GraphStore, id: string, options: RedactOptions): Promise<RedactResult> {
  const input = textDigest(`redact ${id} ${options.reason}`)
  const result = await unitOfWork(store, options, input, (work) => redactIn(work, id, options), {
    judging: true,
  })
  await store.compact()
  return result
}

async function redactIn(
  work: Work,
  id: string,
  { reason }: Pick<RedactOptions, 'reason'>,
): Promise<WorkResult<RedactResult>> {
  const { transaction, at } = work
  const gone = await transaction.run(lockWithdrawn, { id })
  if (gone.find((row) => row.id === id)?.redactedAt)
    throw conflict(`"${id}" has already been redacted.`, { record: id })
  const isGone = gone.some((row) => row.id === id)
  const contents = isGone ? gone : (await withdrawIn(work, id, { reason })).entries.map(withdrawnNow)
  const whole = [id, ...contents.map((row) => row.id).filter((each) => each !== id)]
  const naming = await transaction.run(lockWithdrawnNaming, { ids: whole })
  const named = [...whole, ...naming.map((row) => row.id)]
  const receipts = await transaction.run(lockWithdrawnOf, { ids: named })
  const ids = [...named, ...receipts.map((row) => row.id)]
  const sources = [...contents, ...naming, ...receipts].flatMap(({ content }) => sourceOf(content) ?? [])
  await transaction.run(forgetTexts, { ids: [...new Set(sources)] })
  await transaction.run(eraseRecords, { ids, named: whole, at, reason })
  return {
    result: { redacted: ids },
    entries: ids.map((recordId) => ({ recordId, kind: 'REDACTED', before: null, after: null })),
  }
}

const withdrawnNow = ({ recordId, before }: LogEntry) => ({ id: recordId, content: before })

/** The source of a receipt. */
function sourceOf(content: string | null): string | null {
  const { source } = content === null ? {} : (JSON.parse(content) as { source?: string })
  return source ?? null
}
