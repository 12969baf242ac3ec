import { textDigest } from '../../domain/texts/texts.ts'
import { badInput, conflict, lookUp, notFound } from '../../errors.ts'
import {
  clearRecords,
  detachWithdrawn,
  type HoldRecordsRow,
  holdRecords,
  lockWithdrawn,
  referringToWithdrawn,
  takeBackRecords,
  wholeOfRecord,
} from '../../generated/queries.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'
import { deriveAround } from './derived-around.ts'
import { unitOfWork, type Work, type Worked, type WriteNote } from './unit-of-work.ts'
import { checkRevisions } from './writing.ts'

/** The ids of what was withdrawn: the record that was asked for first, then what went with it. */
export type WithdrawResult = { readonly withdrawn: string[] }

export type WithdrawOptions = WriteNote & {
  /** Why, for whoever asks for the record later. */
  readonly reason: string
  /** The revision at which the record was read; whatever it is where it is not given. */
  readonly expected?: number
  /** Whether it has to be a judgement, or must not be one; either where it is not given, and the judging waits for it. */
  readonly isJudgement?: boolean
}

/** The most records that stand in the way that are named. */
const namedReferrers = 10

/**
 * Takes a record out of every read and count. Its id stays taken, and answers what became of it. The receipts that are
 * only about it go with it, and the relations on a statement.
 *
 * @throws NOT_FOUND where there is no such record; CONFLICT where it was withdrawn before, is not at the revision
 *   expected, is referred to by others, or is the last attribution of its statement
 */
export function withdraw(store: GraphStore, id: string, options: WithdrawOptions): Promise<WithdrawResult> {
  const input = textDigest(JSON.stringify(['withdraw', id, options.reason, options.expected ?? null]))
  // Before the record tells what it is: whoever judges locks the judging first, and the actors after it.
  const locks = { judging: options.isJudgement !== false }
  return unitOfWork(store, options, input, (work) => withdrawIn(work, id, options), locks)
}

/** The same, within a unit of work that has locked the judging, unless it cannot be a judgement. */
export async function withdrawIn(
  work: Work,
  id: string,
  { reason, expected, isJudgement }: Pick<WithdrawOptions, 'reason' | 'expected' | 'isJudgement'>,
): Promise<Worked<WithdrawResult>> {
  const { transaction, at } = work
  const { own, parts, depending } = await holdWhole(work, id)
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
  // Only now: whoever writes a reference at the same time has either been waited for, or finds the record gone.
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

/** What a receipt, a relation or a judgement is about: to redact that is to redact these, also where they were withdrawn before. */
function ownersIn(content: string): string[] {
  const held = JSON.parse(content) as Readonly<Record<string, unknown>>
  const { statement, of, relationType, from, to, verdict, actors } = held
  const ends = [...(relationType === undefined ? [] : [from, to]), ...(verdict === undefined ? [] : [actors])]
  const owners = [statement, of, ...ends.flat()]
  return owners.filter((owner) => typeof owner === 'string')
}

function checkIsJudgement({ id, concept }: HoldRecordsRow, wanted: boolean) {
  if ((concept === 'Judgement') === wanted) return
  throw badInput('input.id', wanted ? `"${id}" is not a judgement.` : `"${id}" is a judgement: reverse it.`)
}

type Whole = {
  readonly own: HoldRecordsRow
  readonly parts: readonly HoldRecordsRow[]
  readonly depending: readonly HoldRecordsRow[]
}

const nothing = { parts: [], depending: [] }

/**
 * Locks a record, what goes with it and what depends on them, in the order of their ids. What that is, is read before
 * the lock and again under it, until nothing is left to lock.
 */
async function holdWhole({ transaction }: Work, id: string): Promise<Whole> {
  const held = new Map<string, HoldRecordsRow>()
  for (;;) {
    const { parts, depending } = (await transaction.run(wholeOfRecord, { id })) ?? nothing
    const missing = [id, ...parts, ...depending].filter((each) => !held.has(each)).sort()
    if (missing.length === 0) {
      const rowsOf = (ids: readonly string[]) => ids.flatMap((each) => held.get(each) ?? [])
      const [own] = rowsOf([id])
      if (own) return { own, parts: rowsOf(parts), depending: rowsOf(depending) }
    }
    for (const row of await transaction.run(holdRecords, { ids: missing })) held.set(row.id, row)
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
