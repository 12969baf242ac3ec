import { textDigest } from '../../domain/texts/texts.ts'
import { conflict, lookUp, notFound } from '../../errors.ts'
import type { LockedRow } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import { type GraphRecord, ownerOf } from '../graph-record.ts'
import { judgedBy } from '../judgement-record.ts'
import { refuseCircles } from './checking/circles.ts'
import { refuseUnreasoned } from './checking/reasons.ts'
import { refuseRepeats } from './checking/repeats.ts'
import { lockFormerRoots, rootsOf } from './checking/roots.ts'
import { refuseLostOriginals } from './checking/translations.ts'
import { isRecopied } from './deriving/derived.ts'
import { deriveAround } from './deriving/derived-around.ts'
import { keepingChecks } from './kept-checks.ts'
import { type Digested, digested, writeNodes } from './nodes.ts'
import { type Locks, lock, unitOfWork, type Work, type WorkResult, type WriteNote } from './unit-of-work.ts'

/** What happened to the records of one write. */
export type WriteResult = {
  readonly created: string[]
  readonly updated: string[]
  readonly unchanged: string[]
  /** The record that was requested, if the write was for one record. */
  readonly root?: string
}

/** The record that an edit wrote, and its entry in the log; null if nothing had to change. */
export type Written = { readonly id: string; readonly changeId: string | null }

export type WriteOptions = WriteNote & {
  /**
   * The revision at which each record was read; null for one that must be new. Records that are not listed are written
   * at any revision.
   */
  readonly expected?: ReadonlyMap<string, number | null>
  /** A digest of the request, if the records hold more than that, such as ids that were proposed for them. */
  readonly input?: string
  /** The requested record, kept in the stored result. */
  readonly root?: string
  /** Attestations with their reasons that another transaction of the same import writes, or has found unchanged. */
  readonly given?: ReadonlySet<string>
}

/**
 * Writes records in one transaction, all or none. Locks them, skips those whose content is unchanged, writes the others
 * with what they own, derives what follows from them, and finally appends to the log.
 *
 * What the records refer to must exist or be among them.
 *
 * @throws NOT_FOUND if it does not; CONFLICT if `writeId` named other records before, or if a record was withdrawn, is
 *   no longer at the expected revision, repeats what another one says, would become part of itself, or would have another
 *   value than sources state without a reason
 */
export function writeRecords(
  store: GraphStore,
  records: readonly GraphRecord[],
  options: WriteOptions,
): Promise<WriteResult> {
  const sorted = inOrder(records)
  const input = options.input ?? textDigest(sorted.map(({ digest }) => digest).join())
  return unitOfWork(
    store,
    options,
    input,
    (work) => writeLocked(work, sorted, work.locked, options),
    locksOf(sorted),
  )
}

/** The same within a unit of work that has not locked the records yet. */
export async function writeIn(
  work: Work,
  records: readonly GraphRecord[],
  options: Pick<WriteOptions, 'expected' | 'root' | 'given'>,
): Promise<WorkResult<WriteResult>> {
  const sorted = inOrder(records)
  return writeLocked(work, sorted, await lock(work, locksOf(sorted)), options)
}

/** In order of their ids: all writers lock in this order, so that they cannot deadlock. */
const inOrder = (records: readonly GraphRecord[]): Digested[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map(digested)

function locksOf(sorted: readonly Digested[]): Locks {
  const ids = sorted.map(({ record }) => record.id)
  const own = new Set(ids)
  const roots = new Set(sorted.flatMap(({ record }) => rootsOf(record)).filter((id) => !own.has(id)))
  return {
    judging: sorted.some(({ record }) => record.concept === 'Judgement'),
    roots: [...roots].sort(),
    ids,
  }
}

async function writeLocked(
  work: Work,
  sorted: readonly Digested[],
  locked: readonly LockedRow[],
  { expected, root, given }: Pick<WriteOptions, 'expected' | 'root' | 'given'>,
): Promise<WorkResult<WriteResult>> {
  const { transaction, at } = work
  const ids = sorted.map(({ record }) => record.id)
  checkRevisions(locked, expected)
  const before = new Map(locked.map((row) => [row.id, row]))
  for (const { record } of sorted) checkOwner(record, before.get(record.id)?.content ?? null)
  const changed = sorted.filter(({ record, digest }) => before.get(record.id)?.digest !== digest)
  const changedRecords = changed.map(({ record }) => record)
  const isNew = (id: string) => before.get(id)?.digest == null
  const isCreated = (id: string) => before.has(id) && isNew(id)
  const contentBefore = (id: string) => before.get(id)?.content ?? null
  await refuseRepeats(transaction, changedRecords, isCreated)
  await refuseCircles(transaction, changedRecords, contentBefore)
  const around = { before: contentBefore, isNew: isCreated }
  await refuseLostOriginals(transaction, changedRecords, around)
  await refuseUnreasoned(transaction, changedRecords, {
    ...around,
    isGiven: (id) => before.has(id),
    isGivenElsewhere: (id) => given?.has(id) === true,
  })
  const changedIds = changed.map(({ record }) => record.id)
  const changedSet = new Set(changedIds)
  const result: WriteResult = {
    created: changedIds.filter(isNew),
    updated: changedIds.filter((id) => !isNew(id)),
    unchanged: ids.filter((id) => !changedSet.has(id)),
    ...(root === undefined ? {} : { root }),
  }
  if (changed.length > 0) {
    const left = await lockFormerRoots(
      transaction,
      changedRecords.filter(({ id }) => !isNew(id)),
    )
    const kept = changed.map(({ record, ...rest }) => {
      const kept = keepingChecks(record, before.get(record.id)?.content ?? null)
      return { record: isNew(record.id) ? judgedBy(kept, work.by) : kept, ...rest }
    })
    const recordedAt = new Map(result.created.map((id) => [id, at]))
    const recopied = changedRecords.flatMap((record) =>
      isRecopied(record, before.get(record.id)?.content ?? null) ? record.id : [],
    )
    await writeNodes(transaction, kept, at, recordedAt, recopied)
    await deriveAround(transaction, left)
  }
  return {
    result,
    entries: changed.map(({ record: { id }, json }) => ({
      recordId: id,
      kind: isNew(id) ? 'CREATED' : 'UPDATED',
      before: before.get(id)?.content ?? null,
      after: isNew(id) ? null : json,
    })),
  }
}

/**
 * A receipt cannot be moved to another record: that could leave a statement without any.
 *
 * @throws CONFLICT if it belonged to another record before
 */
function checkOwner(record: GraphRecord, before: string | null) {
  const { id } = record
  const [was, is] = [ownerOf(record, JSON.parse(before ?? '{}')), ownerOf(record, record.content)]
  if (before !== null && was !== is)
    throw conflict(`"${id}" is already a receipt of "${was}". Give this one another id.`, { record: id })
}

/** Compared only under the lock, so that of several writers who read the same revision exactly one succeeds. */
export function checkRevisions(
  locked: readonly (Pick<LockedRow, 'id' | 'revision'> & { readonly withdrawnAt?: string | null })[],
  expected: WriteOptions['expected'] = new Map(),
): void {
  for (const { id, revision, withdrawnAt } of locked) {
    if (withdrawnAt) {
      throw conflict(
        `"${id}" was withdrawn on ${withdrawnAt.slice(0, 10)}. Revert that change to get it back.`,
        {
          record: id,
        },
      )
    }
    const wanted = expected.get(id)
    if (wanted === undefined || wanted === revision) continue
    if (revision === null)
      throw notFound(`There is no "${id}" to update. ${lookUp}`, { argument: 'input.id' })
    if (wanted === null)
      throw conflict(`There is already a "${id}".`, { record: id, currentRevision: revision })
    throw conflict(`"${id}" is at revision ${revision}, not ${wanted}. Read it again, then decide.`, {
      record: id,
      currentRevision: revision,
    })
  }
}
