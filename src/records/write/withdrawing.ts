import { textDigest } from '../../domain/texts/texts.ts'
import { badInput, conflict, lookUp, notFound } from '../../errors.ts'
import {
  clearRecords,
  detachWithdrawn,
  type LockRecordsRow,
  lockRecords,
  lockWithdrawn,
  referringToWithdrawn,
  takeBackRecords,
  wholeOfRecord,
} from '../../generated/queries.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'
import { deriveAround } from './deriving/derived-around.ts'
import { unitOfWork, type Work, type WorkResult, type WriteNote } from './unit-of-work.ts'
import { checkRevisions } from './writing.ts'

/** The ids of what was withdrawn: the requested record first, then what went with it. */
export type WithdrawResult = { readonly withdrawn: string[] }

export type WithdrawOptions = WriteNote & {
  /** Why, shown to anyone who later asks for the record. */
  readonly reason: string
  /** The revision at which the record was read; if not given, any revision will do. */
  readonly expected?: number
  /**
   * Whether the record must be a judgement or must not be one. If not given, it may be either, and the judging is
   * locked too.
   */
  readonly isJudgement?: boolean
}

/** The most referring records that an error names. */
const namedReferrers = 10

/**
 * Removes a record from all reads and counts. Its id stays taken, and tells that the record was withdrawn. Receipts
 * that are only about it go with it, as do the relations of a statement.
 *
 * @throws NOT_FOUND if there is no such record; CONFLICT if it was withdrawn before, is not at the expected revision,
 *   is referred to by others, or is the last attribution of its statement
 */
export function withdraw(store: GraphStore, id: string, options: WithdrawOptions): Promise<WithdrawResult> {
  const input = textDigest(JSON.stringify(['withdraw', id, options.reason, options.expected ?? null]))
  // Before the record is read and its concept known: writers of judgements lock the judging first, then the actors.
  const locks = { judging: options.isJudgement !== false }
  return unitOfWork(store, options, input, (work) => withdrawIn(work, id, options), locks)
}

/** The same within a unit of work that has locked the judging, which is needed unless `isJudgement` is false. */
export async function withdrawIn(
  work: Work,
  id: string,
  { reason, expected, isJudgement }: Pick<WithdrawOptions, 'reason' | 'expected' | 'isJudgement'>,
): Promise<WorkResult<WithdrawResult>> {
  const { transaction, at } = work
  const { own, parts, depending } = await lockWhole(work, id)
  if (isJudgement !== undefined) checkIsJudgement(own, isJudgement)
  checkRevisions([own], expected === undefined ? undefined : new Map([[id, expected]]))
  const gone = [own, ...parts]
  const ids = gone.map((record) => record.id)

  await transaction.run(clearRecords, { ids })
  const rows = gone.map((record) => ({
    id: record.id,
    was: record.concept,
    withdrawnWith: record.id === id ? null : id,
    belongedTo: ownersIn(record.content),
  }))
  await transaction.run(takeBackRecords, { rows, at, reason })
  // Only now, because a concurrent writer of a reference has by now either committed, or will find the record gone.
  await refuseReferrers(transaction, id, ids)
  await transaction.run(detachWithdrawn, { ids })
  await deriveAround(transaction, depending)
  return {
    result: { withdrawn: ids },
    entries: gone.map(({ id: recordId, content }) => ({
      recordId,
      kind: 'WITHDRAWN',
      before: content,
      after: null,
    })),
  }
}

/**
 * The records that a receipt, a relation or a judgement is about. Redacting one of them redacts these too, even if
 * withdrawn before.
 */
export function ownersIn(content: string): string[] {
  const held = JSON.parse(content) as Readonly<Record<string, unknown>>
  const { statement, of, relationType, from, to, verdict, actors, sources } = held
  const judged = verdict === undefined ? [] : [actors, sources]
  const ends = [...(relationType === undefined ? [] : [from, to]), ...judged]
  const owners = [statement, of, ...ends.flat()]
  return owners.filter((owner) => typeof owner === 'string')
}

function checkIsJudgement({ id, concept }: LockRecordsRow, wanted: boolean) {
  if ((concept === 'Judgement') === wanted) return
  throw badInput('input.id', wanted ? `"${id}" is not a judgement.` : `"${id}" is a judgement: reverse it.`)
}

type Whole = {
  readonly own: LockRecordsRow
  readonly parts: readonly LockRecordsRow[]
  readonly depending: readonly LockRecordsRow[]
}

const nothing = { parts: [], depending: [] }

/**
 * Locks a record, what goes with it and what depends on them, in order of their ids. This set is read before locking
 * and again under the locks, until nothing is left to lock.
 */
async function lockWhole({ transaction }: Work, id: string): Promise<Whole> {
  const held = new Map<string, LockRecordsRow>()
  for (;;) {
    const { parts, depending } = (await transaction.run(wholeOfRecord, { id })) ?? nothing
    const missing = [id, ...parts, ...depending].filter((each) => !held.has(each)).sort()
    if (missing.length === 0) {
      const rowsOf = (ids: readonly string[]) => ids.flatMap((each) => held.get(each) ?? [])
      const [own] = rowsOf([id])
      if (own) return { own, parts: rowsOf(parts), depending: rowsOf(depending) }
    }
    for (const row of await transaction.run(lockRecords, { ids: missing })) held.set(row.id, row)
    if (!held.has(id)) throw await missingRecord(transaction, id)
  }
}

async function missingRecord(transaction: Transaction, id: string) {
  const gone = (await transaction.run(lockWithdrawn, { id })).find((row) => row.id === id)
  if (!gone) return notFound(`There is no "${id}". ${lookUp}`, { argument: 'input.id' })
  const what = gone.redactedAt ? 'redacted' : 'withdrawn'
  return conflict(`"${id}" was already ${what}, on ${(gone.redactedAt ?? gone.withdrawnAt).slice(0, 10)}.`, {
    record: id,
  })
}

async function refuseReferrers(transaction: Transaction, id: string, ids: readonly string[]) {
  const limit = namedReferrers + 1
  const referrers = (await transaction.run(referringToWithdrawn, { ids, limit })).map((row) => row.id)
  if (referrers.length === 0) return
  const named = referrers.slice(0, namedReferrers).join(', ')
  const more = referrers.length > namedReferrers ? ' and others' : ''
  throw conflict(
    `"${id}" cannot be withdrawn while others refer to it: ${named}${more}. Withdraw or change them first; to undo a judgement, reverse it.`,
    { record: id, referredToBy: named },
  )
}
