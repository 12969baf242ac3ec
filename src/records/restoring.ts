import { conflict } from '../errors.ts'
import { bringBackWithdrawn, dependingOnRecords, holdRecords, lockWithdrawn } from '../generated/queries.ts'
import { deriveAround } from './derived-around.ts'
import type { GraphRecord } from './graph-record.ts'
import { judgedBy } from './judgement-record.ts'
import { keepingChecks } from './kept-checks.ts'
import { digested, layDown } from './laying-down.ts'
import { holdRoots } from './roots.ts'
import { refuseRepeats } from './told-once.ts'
import type { Work, Worked } from './unit-of-work.ts'

/** Makes the graph record of what the log keeps of one: `content`, of a concept. */
export type Rebuild = (concept: string, content: object) => GraphRecord

/** The ids of what was restored: the record that was asked for first, then what had gone with it. */
export type RestoreResult = { readonly restored: string[] }

/**
 * Brings a withdrawn record back as it was, with what went with it when it was withdrawn. Within a unit of work
 * that has locked the judging.
 *
 * @throws NOT_FOUND where it refers to what is not there any more; CONFLICT where it is not withdrawn, was redacted, went
 *   with another record, or says what another one says by now
 */
export async function restoreIn(
  { transaction, writeId, at }: Work,
  id: string,
  rebuild: Rebuild,
): Promise<Worked<RestoreResult>> {
  const gone = await transaction.run(lockWithdrawn, { id, writeId })
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
  await holdRoots(transaction, restored, writeId)
  await refuseRepeats(transaction, restored)
  await transaction.run(bringBackWithdrawn, { ids })
  await layDown(transaction, records, at, new Map(kept.map((row) => [row.id, row.recordedAt])))
  const depending = (await transaction.run(dependingOnRecords, { ids })).map((row) => row.id).sort()
  await deriveAround(transaction, [
    ...(await transaction.run(holdRecords, { ids: depending, writeId })),
    { id, concept: own.was },
  ])
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
