import { conflict } from '../../errors.ts'
import { bringBackWithdrawn, type LockWithdrawnRow } from '../../generated/queries.ts'
import type { GraphRecord } from '../graph-record.ts'
import { judgedBy } from '../judgement-record.ts'
import { refuseUnreasoned } from './checking/reasons.ts'
import { refuseRepeats } from './checking/repeats.ts'
import { rootsOf } from './checking/roots.ts'
import { refuseLostOriginals } from './checking/translations.ts'
import { isCopy } from './deriving/derived.ts'
import { keepingChecks } from './kept-checks.ts'
import { digested, writeNodes } from './nodes.ts'
import { lock, type Work, type WorkResult } from './unit-of-work.ts'

/** Makes a graph record of a concept from the content that the log keeps. */
export type Rebuild = (concept: string, content: object) => GraphRecord

/** The ids of what was restored: the requested record first, then what had gone with it. */
export type RestoreResult = { readonly restored: string[] }

/**
 * Restores a withdrawn record as it was, with everything that was withdrawn along with it. Runs within a unit of work
 * that has locked the judging.
 *
 * @param gone the locked tombstones of the record and of what went with it
 * @throws NOT_FOUND if it refers to something that no longer exists; CONFLICT if it is not withdrawn, was redacted, was
 *   withdrawn along with another record, repeats what another record says by now, or states another value than its record
 *   has, without a reason
 */
export async function restoreIn(
  work: Work,
  id: string,
  gone: readonly LockWithdrawnRow[],
  rebuild: Rebuild,
): Promise<WorkResult<RestoreResult>> {
  const { transaction, at } = work
  const own = gone.find((row) => row.id === id)
  if (!own) throw conflict(`"${id}" is not withdrawn.`, { record: id })
  if (own.redactedAt) throw conflict(`"${id}" was redacted: there is nothing to restore.`, { record: id })
  if (own.withdrawnWith) {
    throw conflict(`"${id}" was withdrawn with "${own.withdrawnWith}". Restore that one.`, { record: id })
  }
  const kept = gone.flatMap(({ content, ...row }) => (content === null ? [] : [{ ...row, content }]))
  const ids = [id, ...kept.map((row) => row.id).filter((each) => each !== id)]
  const records = kept.map(({ was, content, by }) =>
    digested(judgedBy(keepingChecks(rebuild(was, JSON.parse(content)), content), by)),
  )
  const restored = records.map(({ record }) => record)
  await lock(work, { roots: [...new Set(restored.flatMap(rootsOf))].sort() })
  const coming = new Set(ids)
  await refuseRepeats(transaction, restored, (each) => coming.has(each))
  const isNew = (each: string) => coming.has(each)
  const around = { before: () => null, isNew }
  await refuseLostOriginals(transaction, restored, around)
  await refuseUnreasoned(transaction, restored, { ...around, isGiven: isNew })
  await transaction.run(bringBackWithdrawn, { ids })
  const recopied = restored.filter(isCopy).map((record) => record.id)
  await writeNodes(transaction, records, at, new Map(kept.map((row) => [row.id, row.recordedAt])), recopied)
  return {
    result: { restored: ids },
    entries: kept.map(({ id: recordId, content }) => ({
      recordId,
      kind: 'RESTORED',
      before: null,
      after: content,
    })),
  }
}
