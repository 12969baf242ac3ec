import { textDigest } from '../../domain/texts/texts.ts'
import { conflict, notFound } from '../../errors.ts'
import {
  type ChangeRow,
  changesByIds,
  type LeftAndLatestRow,
  leftAndLatest,
  lockRecords,
  lockWithdrawn,
} from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import { contentsLeftBy, erased } from '../contents-left.ts'
import { type Rebuild, restoreIn } from './restoring.ts'
import { type LogEntry, unitOfWork, type Work, type WorkResult, type WriteNote } from './unit-of-work.ts'
import { withdrawIn } from './withdrawing.ts'
import { writeIn } from './writing.ts'

/** The most parts added to a record since that an error names. */
const namedSince = 10

/** The id of the record whose change was undone. */
export type RevertResult = { readonly record: string }

/**
 * Undoes a change, provided that the record still is as that change left it: a created record is withdrawn, a changed
 * one gets its previous content, a withdrawn one is restored. The log keeps both changes.
 *
 * @param rebuild makes a graph record from content that the log keeps
 * @throws NOT_FOUND if there is no such change; CONFLICT if the record was changed or added to since, or if the change
 *   cannot be undone
 */
export function revertChange(
  store: GraphStore,
  changeId: string,
  note: WriteNote & { readonly rebuild: Rebuild },
): Promise<RevertResult> {
  const reason = note.reason ?? `reverts ${changeId}`
  const input = textDigest(`revert ${changeId} ${reason}`)
  const undoing = async (work: Work) => {
    const [found] = await work.transaction.run(changesByIds, { ids: [changeId] })
    if (!found)
      throw notFound(`There is no change "${changeId}". Take an id from a record's history.`, {
        argument: 'input.change',
      })
    const { entries } = await undo({ ...work, reason }, found.node, note.rebuild)
    return { result: { record: found.node.recordId }, entries }
  }
  // The change may be that of a judgement, and the judging is locked before any record.
  return unitOfWork(store, { ...note, reason }, input, undoing, { judging: true })
}

async function undo(
  work: Work & { reason: string },
  change: ChangeRow,
  rebuild: Rebuild,
): Promise<{ readonly entries: readonly LogEntry[] }> {
  const { recordId, kind, before } = change
  if (kind === 'REDACTED') throw conflict('A redaction cannot be undone: the content is gone.')
  if (kind === 'WITHDRAWN') return restore(work, change, rebuild)
  const { concept, revision } = await lockAsLeft(work, change)
  if (kind !== 'UPDATED' || before === null) {
    const isJudgement = concept === 'Judgement'
    const undone = await withdrawIn(work, recordId, { reason: work.reason, expected: revision, isJudgement })
    await refuseWhatCameSince(work, change, undone.result.withdrawn)
    return undone
  }
  return writeIn(work, [rebuild(concept, JSON.parse(before))], {
    expected: new Map([[recordId, revision]]),
  })
}

/**
 * Locks the record of a change. @throws CONFLICT if it is not as the change left it, or if the log no longer has its
 * content
 */
async function lockAsLeft({ transaction }: Work, change: ChangeRow) {
  const { recordId, before, seq } = change
  const [held] = await transaction.run(lockRecords, { ids: [recordId] })
  const after = held === undefined ? null : (await contentsLeftBy(transaction.run, [change])).get(seq)
  if (held && (before === erased || after === erased)) {
    throw conflict(
      `What "${recordId}" contained then named a record that has since been redacted, and was erased with it. Update it instead.`,
      { record: recordId },
    )
  }
  if (held && held.content === after) return held
  throw conflict(
    held
      ? `"${recordId}" has been changed since: it is at revision ${held.revision}. Revert the later changes first.`
      : `"${recordId}" has been withdrawn since.`,
    { record: recordId, currentRevision: held?.revision },
  )
}

/**
 * The parts of a record go with it. They are checked once all of them are locked, so that no more can be added.
 *
 * @throws CONFLICT if some of them were added or changed after the change
 */
async function refuseWhatCameSince(
  { transaction }: Work,
  { recordId, at }: ChangeRow,
  going: readonly string[],
) {
  const parts = going.filter((id) => id !== recordId).sort()
  const logged = await transaction.run(leftAndLatest, { ids: parts, at })
  const entries = logged.flatMap(({ id, left, latest }) =>
    left === null || left === latest ? [] : [left, latest].map((seq) => ({ recordId: id, seq: Number(seq) })),
  )
  const contents = await contentsLeftBy(transaction.run, entries)
  const isAsLeft = ({ left, latest }: LeftAndLatestRow) =>
    left === latest || (left !== null && contents.get(left) === contents.get(Number(latest)))
  const since = logged.filter((row) => !isAsLeft(row)).map(({ id }) => id)
  if (since.length === 0) return
  const more = since.length > namedSince ? ' and others' : ''
  const named = `${since.slice(0, namedSince).join(', ')}${more}`
  const mend = `Withdraw or revert those first or, to remove them too, withdraw "${recordId}" instead.`
  throw conflict(`Records that belong to "${recordId}" have since been added or changed: ${named}. ${mend}`, {
    record: recordId,
    since: named,
  })
}

async function restore(
  work: Work,
  { recordId, at }: ChangeRow,
  rebuild: Rebuild,
): Promise<WorkResult<unknown>> {
  const { transaction } = work
  const gone = await transaction.run(lockWithdrawn, { id: recordId })
  const own = gone.find((row) => row.id === recordId)
  if (own && !own.redactedAt && own.withdrawnAt !== at) {
    throw conflict(`"${recordId}" has been restored and withdrawn again since.`, { record: recordId })
  }
  return restoreIn(work, recordId, gone, rebuild)
}
